import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { RequestError } from '../shared/problem.js';

/**
 * Where something that is to be written would come to lie: links are followed, as far as there is something.
 *
 * @throws RequestError for a link that leads nowhere
 */
export function realPlace(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync.native(full);
  } catch (error) {
    if (!isMissing(error)) throw error;
    if (lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new RequestError({
        nb: `${path} er en lenke som ikke fører noe sted; velg et annet navn`,
        en: `${path} is a link that leads nowhere; choose another name`,
      });
  }
  const parent = dirname(full);
  return parent === full ? full : join(realPlace(parent), basename(full));
}

/** What tells a file or folder of the disk from every other, whatever names it has; null where there is none. */
export function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The folders that a path lies in, from the nearest up; the path itself first. */
export function* upwards(path: string): Generator<string> {
  for (let at = resolve(path); ; at = dirname(at)) {
    yield at;
    if (dirname(at) === at) return;
  }
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
