import { familiesSheet } from './familiesSheet.js';
import { openForCommand } from './openForCommand.js';
import { pathsRead } from './pathsRead.js';
import type { ProjectFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';
import { requireStarterPath, writeStarter } from './writeStarter.js';

export interface FamiliesFlags extends ProjectFlags {
  readonly out?: string;
}

/** Prints or writes the starter sheet for `--families`. */
export async function families(
  session: Session,
  paths: readonly string[],
  flags: FamiliesFlags,
): Promise<ExitCode> {
  const inputs = pathsRead(paths, flags);
  requireStarterPath(flags.out, inputs);
  const { corpus } = await openForCommand(session, paths, flags);
  await writeStarter(session, familiesSheet(corpus, flags.lang), flags.out, flags.lang, inputs);
  return 0;
}
