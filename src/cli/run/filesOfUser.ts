import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Digests of files by their path inside the folder: what a run wrote. */
export type Written = Readonly<Record<string, string>>;

/** What a run writes, so that the next one can tell it from what somebody added or changed. */
export function writtenFiles(files: ReadonlyMap<string, string | Uint8Array>): Written {
  return Object.fromEntries([...files].map(([path, content]) => [path, digestOf(content)]));
}

/**
 * Files of an output folder that the run which made it did not write as they are: added, or changed since. They go along into
 * the next one, at their place where it is free, else under `yours`.
 *
 * @param record the file in the folder in which `files` tells what was written; without it nothing is known
 * @param next what the next run writes
 */
export function filesOfUser(
  folder: string,
  record: string,
  next: ReadonlyMap<string, string | Uint8Array>,
): Map<string, Uint8Array> {
  const kept = new Map<string, Uint8Array>();
  const written = readWritten(join(folder, record));
  if (written === null) return kept;
  const isTaken = (path: string) => next.has(path) || kept.has(path);
  for (const path of filesIn(folder)) {
    if (path === record) continue;
    const content = readFileSync(join(folder, path));
    if (written[path] === digestOf(content)) continue;
    let place = path;
    const inside = path.replace(/^yours\/(?:\d+\/)?/u, '');
    for (let number = 1; isTaken(place); number++)
      place = `yours/${number === 1 ? '' : `${number}/`}${inside}`;
    kept.set(place, content);
  }
  return kept;
}

function readWritten(file: string): Written | null {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof found !== 'object' || found === null || !('files' in found)) return null;
    const { files } = found;
    return typeof files === 'object' && files !== null ? (files as Written) : null;
  } catch {
    return null;
  }
}

/** Files of a folder but for what editors leave there (`.ipynb_checkpoints`), with forward slashes. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.split(sep).some((part) => part.startsWith('.')))
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
