import { RequestError } from '../shared/problem.js';
import { isAsideName } from './asideNames.js';
import { manifestName } from './folderManifest.js';

/**
 * Refuses paths that no folder can hold together, before anything is written: such as climb out of it, name nothing, or are at
 * once a file and a folder.
 *
 * @param paths inside a folder, with forward slashes
 * @throws RequestError naming the first
 */
export function requireFolderPaths(paths: Iterable<string>): void {
  const all = new Set(paths);
  const folders = new Set<string>();
  for (const path of all) {
    const parts = path.split('/');
    const wrong = parts.some(
      (part) =>
        part === '' || part === '.' || part === '..' || /[\0\\]|^[A-Za-z]:/u.test(part) || isAsideName(part),
    );
    if (wrong || /[\ud800-\udfff]/u.test(path) || path === manifestName)
      throw new RequestError({
        nb: `en fil må ligge i mappen; fant «${path}»`,
        en: `a file must lie in the folder; found "${path}"`,
      });
    for (let length = 1; length < parts.length; length++) folders.add(parts.slice(0, length).join('/'));
  }
  for (const path of all)
    if (folders.has(path))
      throw new RequestError({
        nb: `«${path}» er både en fil og en mappe`,
        en: `"${path}" is both a file and a folder`,
      });
}
