import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { RequestError } from '../../shared/problem.js';
import { isNotebookName } from '../clean/findNotebooks.js';

/**
 * The notebooks that are to be followed: files as they are, of a folder those that lie in it, and not deeper.
 *
 * @throws RequestError for a path that is not there, or is no notebook
 */
export function chooseNotebooks(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    const about = statSync(path, { throwIfNoEntry: false });
    if (about?.isDirectory() === true)
      return readdirSync(path)
        .filter(isNotebookName)
        .sort()
        .map((name) => (path === '.' ? name : join(path, name)));
    if (about !== undefined && isNotebookName(path)) return [path];
    throw new RequestError({
      nb: `${path}: en notatbok (.ipynb) eller en mappe ventet; ${about === undefined ? 'det finnes ingen med dette navnet' : 'dette er en annen fil'}`,
      en: `${path}: a notebook (.ipynb) or a folder was expected; ${about === undefined ? 'there is none with this name' : 'this is another file'}`,
    });
  });
  return [...new Set(found)];
}
