import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those that it lies in, where they are missing. Node's own way (`recursive`) never ends where a system says of
 * a folder that is there that nothing can lie in it, as `/proc` does.
 *
 * @returns the first folder that was made; undefined where all were there
 * @throws the error of the system
 */
export function makeFolders(path: string, mode = 0o777): string | undefined {
  const full = resolve(path);
  const parent = dirname(full);
  try {
    return makeOne(full, mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === full) throw error;
  }
  const first = makeFolders(parent, mode);
  // Missing still, though its parent is there, it has no place: that is thrown.
  const own = makeOne(full, mode);
  return first ?? own;
}

/** @returns undefined where it was there */
function makeOne(path: string, mode: number): string | undefined {
  try {
    mkdirSync(path, { mode });
    return path;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(path).isDirectory()) return undefined;
    throw error;
  }
}
