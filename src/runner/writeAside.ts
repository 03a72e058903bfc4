import { rmSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ownName } from '../disk/asideNames.js';
import { makeFolders } from '../disk/makeFolders.js';
import { onProcessExit } from '../disk/onProcessExit.js';

export interface FileToWrite {
  path: string;
  text: string | Uint8Array;
}

/**
 * Replaces files so that each is at all times either the old one or the new one, whole: all are written aside in
 * the folder they belong to, and only when every one is on disk are they renamed into place.
 *
 * @param signal checked until the first rename; after that the rest follows, so that a set is not left mixed
 * @throws the signal's reason if it aborts; nothing is then changed
 */
export async function writeAside(files: readonly FileToWrite[], signal?: AbortSignal): Promise<void> {
  const moves = files.map(({ path, text }) => ({
    path,
    text,
    aside: ownName(path),
  }));
  const forget = onProcessExit(() => {
    for (const { aside } of moves) rmSync(aside, { force: true });
  });
  try {
    for (const { path, text, aside } of moves) {
      signal?.throwIfAborted();
      makeFolders(dirname(path));
      await writeFile(aside, text);
    }
    signal?.throwIfAborted();
    for (const { path, aside } of moves) await rename(aside, path);
  } finally {
    await Promise.all(moves.map(({ aside }) => rm(aside, { force: true })));
    forget();
  }
}
