import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { RequestError } from '../shared/problem.js';

/**
 * Writes a folder of files as a whole: first aside, then in the place of the old one. Nobody sees it half
 * written, and files that are no longer produced are gone with the old folder.
 *
 * @param files path inside the folder (with forward slashes) -> content; text is written as UTF-8
 * @param mark a file that every folder of this kind has; a folder that holds anything else but lacks it is
 *   somebody's own, and is left alone
 * @throws RangeError for a folder that is not ours to replace, or a path that climbs out of it
 */
export function writeFolder(
  path: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  mark: string,
): void {
  const folder = resolve(path);
  requireOurs(folder, mark);
  mkdirSync(dirname(folder), { recursive: true });
  const aside = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  const fresh = join(aside, 'new');
  const old = join(aside, 'old');
  try {
    mkdirSync(fresh);
    for (const [name, content] of files) {
      const file = resolve(fresh, name);
      if (!file.startsWith(fresh + sep))
        throw new RequestError({
          nb: `en fil må ligge i mappen; fant «${name}»`,
          en: `a file must lie in the folder; found "${name}"`,
        });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const replaces = existsSync(folder);
    if (replaces) renameSync(folder, old);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (replaces) renameSync(old, folder);
      throw error;
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** @throws RangeError for a folder with content that we did not write */
export function requireOurs(path: string, mark: string): void {
  const folder = resolve(path);
  if (!existsSync(folder) || existsSync(join(folder, mark)) || readdirSync(folder).length === 0) return;
  throw new RequestError({
    nb: `${path}: mappen har noe annet i seg (det er ingen ${mark} der); velg en annen`,
    en: `${path}: the folder holds something else (there is no ${mark} in it); choose another one`,
  });
}
