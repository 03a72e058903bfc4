import { openForCommand } from './openForCommand.js';
import { pathsRead } from './pathsRead.js';
import type { ProjectFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';
import { sourcesSheet } from './sourcesSheet.js';
import { requireStarterPath, writeStarter } from './writeStarter.js';

export interface SourcesFlags extends ProjectFlags {
  readonly out?: string;
}

/** Prints or writes the starter sheet for `--sources`. */
export async function sources(
  session: Session,
  paths: readonly string[],
  flags: SourcesFlags,
): Promise<ExitCode> {
  const inputs = pathsRead(paths, flags);
  requireStarterPath(flags.out, inputs);
  const { corpus } = await openForCommand(session, paths, flags);
  await writeStarter(session, sourcesSheet(corpus, flags.lang), flags.out, flags.lang, inputs);
  return 0;
}
