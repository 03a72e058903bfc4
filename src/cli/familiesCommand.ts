import { familiesSheet } from './familiesSheet.js';
import { openForCommand } from './openForCommand.js';
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
  requireStarterPath(flags.out);
  const { corpus } = await openForCommand(session, paths, flags);
  await writeStarter(session, familiesSheet(corpus, flags.lang), flags.out, flags.lang);
  return 0;
}
