import { lstatSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { makeFolders } from './makeFolders.js';

/** What we keep for a user between runs: what can be made again, and what cannot. */
export type OwnFolderKind = 'cache' | 'state';

/**
 * A folder of this user's own, which nobody else can write to: `brukermote` where the system keeps such things, or in
 * `BRUKERMOTE_HOME` where that is set. It is made where there is none.
 *
 * @returns null where there is no home that can be written, and where the folder is somebody else's or open to others
 */
export function ownFolder(kind: OwnFolderKind): string | null {
  const folder = placeOf(kind);
  try {
    makeFolders(folder, 0o700);
    return lstatSync(folder).isDirectory() && isSafe(folder) ? folder : null;
  } catch {
    return null;
  }
}

/**
 * Whether a file or folder is a real one (no link), of this user or the system's, that no other user can write to.
 *
 * @param owner another user who is trusted too
 */
export function isSafe(path: string, owner?: number): boolean {
  const about = lstatSync(path, { throwIfNoEntry: false });
  if (about === undefined || about.isSymbolicLink()) return false;
  // Windows keeps who may write elsewhere, and homes are closed to others there.
  if (process.getuid === undefined) return true;
  return [process.getuid(), 0, owner].includes(about.uid) && (about.mode & 0o022) === 0;
}

function placeOf(kind: OwnFolderKind): string {
  const { BRUKERMOTE_HOME, XDG_CACHE_HOME, XDG_STATE_HOME, LOCALAPPDATA } = process.env;
  if (BRUKERMOTE_HOME) return join(BRUKERMOTE_HOME, kind);
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'brukermote', kind);
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', kind === 'cache' ? 'Caches' : 'Application Support', 'brukermote');
  if (kind === 'cache') return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'brukermote');
  return join(XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'brukermote');
}
