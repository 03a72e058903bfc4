import { copyFileSync, lstatSync, mkdirSync, readlinkSync, symlinkSync, utimesSync } from 'node:fs';
import { sep } from 'node:path';
import { RequestError } from '../shared/problem.js';
import type { FolderEntry } from './folderContents.js';

/** A file of others, and its path in the folder that comes. */
export interface Carried {
  readonly entry: FolderEntry;
  /** As the disk has it. */
  readonly to: Buffer;
  /** As it is shown, with forward slashes. */
  readonly path: string;
}

/**
 * Where files of others go in a folder that is written anew: to their place where it is free, else under `yours`.
 *
 * @param next paths that are written, with forward slashes
 */
export function placesOfOthers(entries: readonly FolderEntry[], next: Iterable<string>): Carried[] {
  const taken = new Taken(next);
  const stays = new Set<FolderEntry>();
  for (const entry of entries) {
    // Names that are no text are never written by us.
    if (entry.isText && taken.has(entry.path)) continue;
    stays.add(entry);
    taken.add(entry.path);
  }
  return entries.map((entry) => {
    if (stays.has(entry)) return { entry, path: entry.path, to: entry.inside };
    const path = freePath(entry.path, taken);
    taken.add(path);
    return { entry, path, to: Buffer.from(path.split('/').join(sep)) };
  });
}

function freePath(path: string, taken: Taken): string {
  const inside = path.replace(/^yours(?:-too)?\/(?:\d+\/)?/u, '');
  const folder = taken.isFile('yours') ? 'yours-too' : 'yours';
  for (let number = 1; number < 10_000; number++) {
    const place = `${folder}/${number === 1 ? '' : `${number}/`}${inside}`;
    if (!taken.has(place)) return place;
  }
  throw new RequestError({
    nb: `${path}: det er ikke plass til filen under yours; flytt den`,
    en: `${path}: there is no room for the file under yours; move it`,
  });
}

/** Paths of files: two of them cannot be one, and none can be a folder of another. Case does not tell them apart everywhere. */
class Taken {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) this.add(path);
  }

  add(path: string): void {
    this.#files.add(path.toLowerCase());
    for (const folder of foldersOf(path)) this.#folders.add(folder.toLowerCase());
  }

  isFile(path: string): boolean {
    return this.#files.has(path.toLowerCase());
  }

  has(path: string): boolean {
    const name = path.toLowerCase();
    return (
      this.#files.has(name) ||
      this.#folders.has(name) ||
      foldersOf(path).some((folder) => this.#files.has(folder.toLowerCase()))
    );
  }
}

function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** Copies files of others into a folder, with their dates; links lead where they led. */
export function carryOver(carried: readonly Carried[], folder: string): void {
  for (const { entry, to } of carried) {
    const place = Buffer.concat([Buffer.from(`${folder}${sep}`), to]);
    mkdirSync(place.subarray(0, place.lastIndexOf(sep)), { recursive: true });
    if (entry.kind === 'link') {
      symlinkSync(readlinkSync(entry.place, 'buffer'), place);
      continue;
    }
    copyFileSync(entry.place, place);
    const { atime, mtime } = lstatSync(entry.place);
    utimesSync(place, atime, mtime);
  }
}

/** What is neither a file nor a link cannot be copied. */
export function cannotBeCarried(entries: readonly FolderEntry[]): FolderEntry[] {
  return entries.filter(({ kind }) => kind === 'other');
}
