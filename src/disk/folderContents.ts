import { type Dirent, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { digestOfFile } from './digest.js';
import { type FolderManifest, manifestName } from './folderManifest.js';

/** Something in a folder that is no folder itself. */
export interface FolderEntry {
  /** Path inside the folder with forward slashes, as it is shown: bytes that are no UTF-8 as `\xe6`. */
  readonly path: string;
  /** The whole path as the disk has it. */
  readonly place: Buffer;
  /** Path inside the folder as the disk has it. */
  readonly inside: Buffer;
  /** Whether the name is UTF-8. */
  readonly isText: boolean;
  readonly kind: 'file' | 'link' | 'other';
}

/** Everything below a folder but folders, in an order that does not depend on the disk; links are not followed. */
export function entriesBelow(folder: string): FolderEntry[] {
  return below(Buffer.from(folder), Buffer.alloc(0));
}

function below(folder: Buffer, inside: Buffer): FolderEntry[] {
  const at = inside.length === 0 ? folder : joined(folder, inside);
  const entries = readdirSync(at, { withFileTypes: true, encoding: 'buffer' }) as unknown as Dirent<Buffer>[];
  return entries
    .sort((a, b) => Buffer.compare(a.name, b.name))
    .flatMap((entry) => {
      const path = inside.length === 0 ? entry.name : joined(inside, entry.name);
      if (entry.isDirectory()) return below(folder, path);
      const kind = entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other';
      return [{ ...named(path), place: joined(folder, path), inside: path, kind } as const];
    });
}

function joined(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, Buffer.from(sep), name]);
}

/** A name of the disk as it can be shown, and whether it is UTF-8. */
export function named(bytes: Buffer): { readonly path: string; readonly isText: boolean } {
  const text = bytes.toString('utf8');
  const isText = Buffer.from(text, 'utf8').equals(bytes);
  const shown = isText
    ? text
    : bytes.toString('latin1').replace(/[^\u{20}-\u{7e}]/gu, (letter) => `\\x${hex(letter)}`);
  return { path: shown.split(sep).join('/'), isText };
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(2, '0');
}

/** What systems leave in a folder that somebody looks into; it is nobody's. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** What of a folder somebody added, or changed, since it was written: everything where there is no manifest. */
export function entriesOfOthers(folder: string, manifest: FolderManifest | null): FolderEntry[] {
  return entriesBelow(folder).filter((entry) => !isOurs(entry, manifest));
}

/** Whether something is as it was written, or nobody's. */
export function isOurs({ path, place, isText, kind }: FolderEntry, manifest: FolderManifest | null): boolean {
  if (kind !== 'file' || !isText) return false;
  const parts = path.split('/');
  if (litter.has(parts[parts.length - 1])) return true;
  if (manifest === null) return false;
  if (path === manifestName) return true;
  const listed = manifest.files.get(path);
  if (listed !== undefined) return digestOfFile(place).startsWith(listed);
  // What an editor keeps of a file is nobody's where it is what was written.
  if (parts[parts.length - 2] !== '.ipynb_checkpoints') return false;
  const digest = digestOfFile(place);
  return [...manifest.files.values()].some((known) => digest.startsWith(known));
}
