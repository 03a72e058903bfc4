import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, digestOfFile } from './digest.js';

/** What a folder of ours is: each kind is replaced by its own kind only. */
export const folderKinds = ['run', 'publication', 'checking', 'project', 'synthetic'] as const;

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
  const entries = [...files].map(([path, content]) => [path, digestOf(content)] as const);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ brukermote: 'folder', version: 1, kind, files: Object.fromEntries(sorted) }, null, 1)}\n`;
}

/**
 * The manifest of a folder; null where there is none that is whole, so that the folder is somebody's own. A folder of a run of
 * an earlier version is known by `run.json`, which lists the files with the beginnings of their digests.
 */
export function readManifest(folder: string): FolderManifest | null {
  const found = jsonOf(join(folder, manifestName));
  if (found?.brukermote === 'folder') {
    const kind = folderKinds.find((each) => each === found.kind);
    const files = digestsOf(found.files, 64);
    return kind === undefined || files === null ? null : { kind, files };
  }
  const run = found === null ? jsonOf(join(folder, earlierRecord)) : null;
  const files = typeof run?.digest === 'string' ? digestsOf(run.files, 16) : null;
  if (files === null || files.size === 0) return null;
  files.set(earlierRecord, digestOfFile(join(folder, earlierRecord)));
  return { kind: 'run', files };
}

/** Where runs of earlier versions listed what they wrote, save this file itself. */
export const earlierRecord = 'run.json';

function jsonOf(file: string): Record<string, unknown> | null {
  try {
    if (!lstatSync(file).isFile()) return null;
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
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
