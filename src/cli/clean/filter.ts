import { existsSync, readFileSync } from 'node:fs';
import { asRun } from '../../runner/clean/asRun.js';
import { formatFault } from '../../runner/clean/formatFault.js';
import { otherKernelOf } from '../../runner/clean/kernelOf.js';
import { readNotebookFile } from '../../runner/clean/notebookFile.js';
import { isStripped, stripped } from '../../runner/clean/stripped.js';
import { NotebookFormatError, parseNotebook } from '../../runner/nbformat.js';
import { RequestError } from '../../shared/problem.js';
import type { ExitCode, Session } from '../session.js';
import type { CleanFlags } from './cleanFlags.js';

/**
 * A notebook from standard input to standard output: what a filter of git, or a front end that saves, needs.
 *
 * @param paths none: the name of the notebook is not needed
 * @throws RequestError for what is no notebook; nothing is then printed
 */
export async function filter(
  session: Session,
  paths: readonly string[],
  { keepOutputs, anyKernel, like }: CleanFlags,
): Promise<ExitCode> {
  if (paths.length > 0)
    throw new RequestError({
      nb: `--filter leser notatboken fra standard inn og tar ingen stier; fant ${paths[0]}`,
      en: `--filter reads the notebook from standard input and takes no paths; found ${paths[0]}`,
    });
  const given = readFileSync(0, 'utf8');
  session.print(filtered(given, { keepOutputs, anyKernel, like }), 'exact');
  return 0;
}

function filtered(given: string, { keepOutputs, anyKernel, like }: Omit<CleanFlags, 'lang'>): string {
  try {
    const { notebook, text } = readNotebookFile(given, 'stdin');
    if (otherKernelOf(notebook) !== undefined && anyKernel !== true) return given;
    if (keepOutputs === true) return text(asRun(notebook, earlier(like)));
    return isStripped(notebook) ? given : text(stripped(notebook));
  } catch (error) {
    if (!(error instanceof NotebookFormatError)) throw error;
    throw new RequestError(formatFault(error));
  }
}

/** What stood in the file before; a first one, or one that cannot be read, has no images to take over. */
function earlier(path: string | undefined) {
  if (path === undefined || !existsSync(path)) return undefined;
  try {
    return parseNotebook(readFileSync(path, 'utf8'), path);
  } catch {
    return undefined;
  }
}
