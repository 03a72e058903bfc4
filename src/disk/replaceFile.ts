import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { RequestError } from '../shared/problem.js';
import { ownName } from './asideNames.js';

/** A state of a file: whoever changes it gives it another. */
export interface FileState {
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ino: bigint;
}

/** The state that a file is in; links are followed. */
export function stateOfFile(path: string): FileState {
  const { size, mtimeNs, ino } = statSync(path, { bigint: true });
  return { size, mtimeNs, ino };
}

/**
 * Writes a file that somebody else made anew, because they asked for it: whole or not at all, with its rights, and at the end of a
 * link where the path is one.
 *
 * @param found the state that it was read in
 * @throws RequestError where it was changed since, or may not be written to; nothing is then changed
 */
export function replaceFile(path: string, text: string | Uint8Array, found: FileState): void {
  const full = realpathSync(path);
  const { mode } = statSync(full);
  if ((mode & 0o222) === 0)
    throw new RequestError({
      nb: `${path}: filen kan bare leses, og er ikke rørt; gjør den skrivbar først`,
      en: `${path}: the file can only be read, and was left alone; make it writable first`,
    });
  const aside = ownName(full);
  try {
    writeFileSync(aside, text, { mode: mode & 0o777, flag: 'wx' });
    const file = openSync(aside, 'r+');
    fsyncSync(file);
    closeSync(file);
    if (!isSame(stateOfFile(full), found))
      throw new RequestError({
        nb: `${path}: filen ble endret mens den ble lest, og er ikke rørt; lagre den ferdig, og gjør det igjen`,
        en: `${path}: the file was changed while it was read, and was left alone; finish saving it, and do it again`,
      });
    renameSync(aside, full);
  } finally {
    rmSync(aside, { force: true });
  }
}

function isSame(one: FileState, other: FileState): boolean {
  return one.size === other.size && one.mtimeNs === other.mtimeNs && one.ino === other.ino;
}
