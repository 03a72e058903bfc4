import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, digestOfFile } from './digest.js';
import { wasWritten } from './writtenBefore.js';

/** What a folder of ours is: each kind is replaced by its own kind only. */
export const folderKinds = ['run', 'publication', 'checking', 'project', 'redacted', 'synthetic'] as const;

export type FolderKind = (typeof folderKinds)[number];

/** The file by which a folder is known as ours: it lists what was written there. */
export const manifestName = '.brukermote.json';

/** What was written into a folder. */
export interface FolderManifest {
  readonly kind: FolderKind;
  /** Path inside the folder, with forward slashes -> SHA-256 of its content. */
  readonly files: ReadonlyMap<string, string>;
}

/** The manifest of files, as it is written: equal files give equal bytes. */
export function manifestText(kind: FolderKind, files: ReadonlyMap<string, string | Uint8Array>): string {
  return textOf(kind, new Map([...files].map(([path, content]) => [path, digestOf(content)])));
}

function textOf(kind: FolderKind, digests: ReadonlyMap<string, string>): string {
  const sorted = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ brukermote: 'folder', version: 1, kind, files: Object.fromEntries(sorted) }, null, 1)}\n`;
}

/**
 * The manifest of a folder; null where there is none that is as we write it, to the byte, so that the folder is somebody's own. A
 * folder of a run of an earlier version is known by `run.json`, which lists the files with the beginnings of their digests.
 */
export function readManifest(folder: string): FolderManifest | null {
  const text = textOfFile(join(folder, manifestName));
  const found = text === null ? null : jsonOf(text);
  if (found?.brukermote === 'folder') {
    const kind = folderKinds.find((each) => each === found.kind);
    const files = digestsOf(found.files, 64);
    return kind === undefined || files === null || textOf(kind, files) !== text ? null : { kind, files };
  }
  const record = found === null ? textOfFile(join(folder, earlierRecord)) : null;
  const run = record === null ? null : jsonOf(record);
  const files = typeof run?.digest === 'string' ? digestsOf(run.files, 16) : null;
  if (files === null || files.size === 0) return null;
  files.set(earlierRecord, digestOfFile(join(folder, earlierRecord)));
  return { kind: 'run', files };
}

/**
 * The manifest of a folder as far as what it lists may be deleted: one that this user wrote, here. Anybody can write one that lists
 * somebody's own files; what only such a one says to be ours is kept.
 */
export function provenManifest(folder: string): FolderManifest | null {
  const text = textOfFile(join(folder, manifestName));
  return text !== null && wasWritten(digestOf(text)) ? readManifest(folder) : null;
}

/** Where runs of earlier versions listed what they wrote, save this file itself. */
export const earlierRecord = 'run.json';

function textOfFile(file: string): string | null {
  try {
    return lstatSync(file).isFile() ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  }
}

function jsonOf(text: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? { ...found } : null;
  } catch {
    return null;
  }
}

function digestsOf(value: unknown, length: number): Map<string, string> | null {
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value);
  const isDigest = (digest: unknown) =>
    typeof digest === 'string' && digest.length === length && /^[\da-f]+$/u.test(digest);
  return entries.every(([, digest]) => isDigest(digest)) ? new Map(entries) : null;
}
