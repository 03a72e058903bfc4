import { join, relative, resolve, sep } from 'node:path';
import { formatFault } from '../../runner/clean/formatFault.js';
import { otherKernelOf } from '../../runner/clean/kernelOf.js';
import { readNotebookFile } from '../../runner/clean/notebookFile.js';
import { isStripped, tracesOf } from '../../runner/clean/stripped.js';
import { NotebookFormatError } from '../../runner/nbformat.js';
import { git, gitTop, stagedPaths } from '../git.js';
import type { ExitCode, Session } from '../session.js';
import { shellWord } from '../shellWord.js';
import { cleanWords } from './clean.labels.js';
import type { CleanFlags } from './cleanFlags.js';
import { isNotebookName } from './findNotebooks.js';

/**
 * Looks at the notebooks that are about to be committed, as they are staged; nothing is written.
 *
 * @param paths only those below them; all of the repository where none are given
 */
export function checkStaged(session: Session, paths: readonly string[], flags: CleanFlags): ExitCode {
  const texts = cleanWords[flags.lang];
  const top = gitTop();
  const staged = stagedPaths().filter((path) => isNotebookName(path) && isBelow(join(top, path), paths));
  const found = staged.flatMap((path) => {
    const said = saidOf(git(['show', `:${path}`]).toString('utf8'), path, flags);
    return said === null ? [] : [{ path, said }];
  });
  if (found.length === 0) {
    session.print(texts.nothingStaged(staged.length));
    return 0;
  }
  session.warn(texts.refused);
  for (const { path, said } of found) session.say(`  ${path}: ${said}`);
  session.say(texts.mend(found.map(({ path }) => shellWord(path)).join(' ')));
  return 1;
}

/** What a staged notebook holds; null for nothing, for another kernel's, and for what is no notebook at all. */
function saidOf(text: string, path: string, { anyKernel, lang }: CleanFlags): string | null {
  const texts = cleanWords[lang];
  try {
    const { notebook } = readNotebookFile(text, path);
    if (otherKernelOf(notebook) !== undefined && anyKernel !== true) return null;
    return isStripped(notebook) ? null : `${texts.would} ${texts.traces(tracesOf(notebook))}`;
  } catch (error) {
    if (!(error instanceof NotebookFormatError)) throw error;
    // What cannot be read may hold anything.
    return formatFault(error)[lang];
  }
}

function isBelow(path: string, folders: readonly string[]): boolean {
  if (folders.length === 0) return true;
  return folders.some((folder) => {
    const way = relative(resolve(folder), path);
    return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
  });
}
