import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RequestError } from '../../shared/problem.js';
import { packageRoot } from '../packageRoot.js';

/** Notebooks that were asked for, and what lies among them and is left alone. */
export interface FoundNotebooks {
  readonly files: readonly string[];
  /** The folder of our own notebooks, which are kept with outputs, where it lies in a folder that was asked for. */
  readonly ownFolder: string | null;
}

/** Folders of programs and packages, and of git. */
const skipped = ['node_modules', '.git', '.lab', 'dist'];

/**
 * The notebooks of paths: a file is taken as it is, of a folder all that lie below it, the copies too that JupyterLab keeps in
 * `.ipynb_checkpoints`. Links to folders are not followed, and Python environments are left out.
 *
 * @throws RequestError for a path that is not there, and for a file that is named as no notebook
 */
export function findNotebooks(paths: readonly string[]): FoundNotebooks {
  const own = resolve(packageRoot, 'notebooks');
  const files = new Set<string>();
  let ownFolder: string | null = null;
  const walk = (folder: string, isAsked: boolean): void => {
    if (!isAsked && resolve(folder) === own) {
      ownFolder = folder;
      return;
    }
    if (!isAsked && existsSync(join(folder, 'pyvenv.cfg'))) return;
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !skipped.includes(entry.name)) walk(path, false);
      else if (entry.isFile() && isNotebookName(entry.name)) files.add(path);
    }
  };
  for (const path of paths) {
    const about = statSync(path, { throwIfNoEntry: false });
    if (about === undefined) throw new RequestError(notThere(path));
    if (about.isDirectory()) walk(path, true);
    else if (isNotebookName(path)) files.add(path);
    else throw new RequestError(noNotebook(path));
  }
  return { files: [...files], ownFolder };
}

/** Whether a file is named as a notebook. */
export function isNotebookName(name: string): boolean {
  return name.endsWith('.ipynb');
}

const notThere = (path: string) => ({
  nb: `${path}: en notatbok eller mappe ventet; det finnes ingen med dette navnet`,
  en: `${path}: a notebook or folder was expected; there is none with this name`,
});

const noNotebook = (path: string) => ({
  nb: `${path}: en notatbok (.ipynb) ventet, og dette er en annen fil; den er ikke rørt`,
  en: `${path}: a notebook (.ipynb) was expected, and this is another file; it was left alone`,
});
