import { importText } from '../corpus/import.tables.js';
import { type Problem, ProblemsError } from '../shared/problem.js';
import { exitCodes } from './exitCodes.js';
import { openForCommand } from './openForCommand.js';
import { type ProjectFlags, shownPaths } from './projectOptions.js';
import { questionLines } from './questionLines.js';
import type { ExitCode, Session } from './session.js';

export interface CheckFlags extends ProjectFlags {
  readonly print: 'text' | 'json';
  readonly all?: boolean;
}

export async function check(
  session: Session,
  paths: readonly string[],
  flags: CheckFlags,
): Promise<ExitCode> {
  try {
    const imported = await openForCommand(session, paths, flags, { isToldElsewhere: true });
    const { report } = imported;
    const text = () =>
      `${importText(imported, { all: flags.all === true })}\n\n${questionLines(imported.corpus)}`;
    if (flags.print === 'json') session.print(JSON.stringify(report, null, 2), 'data');
    else session.print(text());
    return exitCodes.done;
  } catch (error) {
    if (flags.print !== 'json' || !(error instanceof ProblemsError)) throw error;
    session.print(
      JSON.stringify(unread(shownPaths(paths), error.told(flags.lang).problems), null, 2),
      'data',
    );
    return exitCodes.refused;
  }
}

/** The report of material that could not be read: nothing is known but what is wrong. */
function unread(project: string, errors: readonly Problem[]) {
  return {
    project,
    format: null,
    tool: null,
    sources: null,
    codes: null,
    codesUsed: null,
    codings: null,
    selections: null,
    coders: null,
    offsets: null,
    losses: [],
    warnings: [],
    notUnderstood: [],
    errors,
  };
}
