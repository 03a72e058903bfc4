import { type Dirent, lstatSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { sep } from 'node:path';
import { entriesBelow } from './folderContents.js';

/** Removes a folder that we made, with all that is in it; nothing where there is none. Links are not followed. */
export function removeTree(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return;
  for (const { place } of entriesBelow(folder)) unlinkSync(place);
  removeEmptyFolders(folder);
}

/** Removes the folders below a folder that hold nothing, and the folder itself where it is then empty. */
export function removeEmptyFolders(folder: string | Buffer): void {
  const at = Buffer.from(folder);
  const entries = readdirSync(at, { withFileTypes: true, encoding: 'buffer' }) as unknown as Dirent<Buffer>[];
  for (const entry of entries)
    if (entry.isDirectory()) removeEmptyFolders(Buffer.concat([at, Buffer.from(sep), entry.name]));
  if (readdirSync(at).length === 0) rmdirSync(at);
}
