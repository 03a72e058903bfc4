import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { RequestError } from '../shared/problem.js';
import { type Carried, cannotBeCarried, carryOver, placesOfOthers } from './carryOver.js';
import { digestOf } from './digest.js';
import { entriesOfOthers, type FolderEntry } from './folderContents.js';
import {
  type FolderKind,
  type FolderManifest,
  manifestName,
  manifestText,
  readManifest,
} from './folderManifest.js';
import { type HeldPlace, holdPlace } from './heldPlace.js';
import { realPlace } from './realPlace.js';
import { asideParts, removeOld } from './recover.js';
import { requireApart } from './requireApart.js';
import { requireFolderPaths } from './requireFolderPaths.js';
import type { Say } from './say.js';
import { rememberWritten } from './writtenBefore.js';

/** How a folder is written. */
export interface FolderOptions {
  /** What the folder is; a folder of another kind is not replaced by it. */
  readonly kind: FolderKind;
  /** Every file and folder that is read for it: none of them may be where it is written. */
  readonly inputs: readonly string[];
  /**
   * What becomes of files in the folder that somebody added, or changed since it was written: the writing is refused and names
   * them (default), or they go along into the new folder.
   */
  readonly others?: 'refuse' | 'keep';
  /** Hears what became of something that an earlier run left, and which files were kept. */
  readonly say?: Say;
}

/** A folder that may be written, and that nobody else writes meanwhile. */
export interface WritableFolder {
  /** Where it lies, links followed. */
  readonly path: string;
  /** Whether something of ours stands there, which would be replaced. */
  readonly replaces: boolean;
  /** Writes the folder as a whole (`writeFolder`). */
  write(files: ReadonlyMap<string, string | Uint8Array>): void;
}

/**
 * Holds a folder while it is worked for: whatever speaks against writing there is said before the work, and a second run into
 * it is refused. What a run that was killed left there is put in order first.
 *
 * @throws RequestError for a folder that is not ours to replace, that holds or lies in what is read, or that another run writes
 * @example await withFolder('out', { kind: 'run', inputs: ['study.qdpx'] }, async (folder) => folder.write(await compute()))
 */
export async function withFolder<Result>(
  path: string,
  options: FolderOptions,
  work: (folder: WritableFolder) => Result | Promise<Result>,
): Promise<Result> {
  const folder = openFolder(path, options);
  try {
    return await work(folder);
  } finally {
    folder.release();
  }
}

/**
 * Writes a folder of files as a whole: first aside, then in the place of the old one. Nobody sees it half written, and files
 * that are no longer produced are gone with the old folder. A run that is killed on the way leaves the old folder or the new
 * one, whole: where it stood between them, the next writing there puts the old one back.
 *
 * A folder is ours by our manifest alone, which lists what was written: that is replaced, and nothing else ever is.
 *
 * @param files path inside the folder (with forward slashes) -> content; text is written as UTF-8
 * @throws RequestError for a folder that is not ours to replace, and for a path that no folder holds
 */
export function writeFolder(
  path: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  options: FolderOptions,
): void {
  requireFolderPaths(files.keys());
  const folder = openFolder(path, options);
  try {
    folder.write(files);
  } finally {
    folder.release();
  }
}

/** @throws RequestError where the folder may not be written, and nothing is then held */
function openFolder(path: string, options: FolderOptions): WritableFolder & { release(): void } {
  const { kind, inputs, others = 'refuse', say = () => {} } = options;
  requireApart(path, inputs);
  const place = realPlace(path);
  const held = holdPlace(place, say);
  try {
    requireOurs(path, place, kind, others);
  } catch (error) {
    held.release();
    throw error;
  }
  return {
    path: place,
    replaces: existsSync(place) && readdirSync(place).length > 0,
    release: held.release,
    write: (files) => {
      requireFolderPaths(files.keys());
      const kept = requireOurs(path, place, kind, others);
      const carried = placesOfOthers(kept, [...files.keys(), manifestName]);
      replace(place, held, { files, kind, carried, say });
      if (carried.length === 0) return;
      const paths = carried.map(({ path: each }) => each).join(', ');
      say({
        nb: `Filer som noen har lagt til eller endret, er beholdt: ${paths}`,
        en: `Files that somebody added or changed are kept: ${paths}`,
      });
    },
  };
}

/** What comes into the place of a folder. */
interface Replacing {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly kind: FolderKind;
  readonly carried: readonly Carried[];
  readonly say: Say;
}

function replace(place: string, { aside }: HeldPlace, { files, kind, carried, say }: Replacing): void {
  const [fresh, old] = [join(aside, asideParts.fresh), join(aside, asideParts.old)];
  mkdirSync(fresh);
  const made = new Set([fresh]);
  const manifest = manifestText(kind, files);
  for (const [name, content] of [...files, [manifestName, manifest] as const]) {
    const file = join(fresh, name.split('/').join(sep));
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    // Where names that differ are one to the disk, the second is not written over the first.
    writeFileSync(file, content, { flag: 'wx' });
  }
  carryOver(carried, fresh);
  // Whoever replaces this folder knows by it that the manifest is not somebody else's.
  rememberWritten(digestOf(manifest));
  const list = carried.map(({ entry, to }) => [entry.inside.toString('latin1'), to.toString('latin1')]);
  if (list.length > 0)
    writeFileSync(join(aside, asideParts.carried), JSON.stringify(Object.fromEntries(list)));
  if (!existsSync(place)) {
    renameSync(fresh, place);
    return;
  }
  // Who may look into the folder stays as somebody chose.
  const mode = statSync(place).mode & 0o7777;
  chmodSync(fresh, mode | 0o700);
  renameSync(place, old);
  try {
    renameSync(fresh, place);
  } catch (error) {
    renameSync(old, place);
    throw error;
  }
  if ((mode & 0o700) !== 0o700) chmodSync(place, mode);
  removeOld(place, aside, say);
}

/**
 * @param path as the user gave it
 * @returns what others added or changed, where it is kept
 * @throws RequestError for a folder that is not ours to replace, and for what is no folder
 */
function requireOurs(
  path: string,
  place: string,
  kind: FolderKind,
  others: 'refuse' | 'keep',
): FolderEntry[] {
  const about = lstatSync(place, { throwIfNoEntry: false });
  if (about === undefined) return [];
  if (!about.isDirectory())
    throw new RequestError({
      nb: `${path}: det skal skrives en mappe, og det finnes en fil med dette navnet; velg et annet`,
      en: `${path}: a folder is to be written, and there is a file of this name; choose another one`,
    });
  if (statSync(dirname(place)).dev !== about.dev)
    throw new RequestError({
      nb: `${path}: her er en disk koblet til, som ikke kan erstattes som mappe; velg en mappe i den`,
      en: `${path}: a disk is mounted here, which cannot be replaced as a folder; choose a folder in it`,
    });
  if (readdirSync(place).length === 0) return [];
  const manifest = readManifest(place);
  const foreign = entriesOfOthers(place, manifest);
  if (manifest === null) {
    if (foreign.length === 0) return [];
    throw notOurs(path, foreign);
  }
  if (manifest.kind !== kind) throw otherKind(path, manifest);
  const refused = others === 'keep' ? cannotBeCarried(foreign) : foreign;
  if (refused.length === 0) return foreign;
  throw new RequestError({
    nb: `${path}: mappen har filer som noen har lagt til eller endret siden den ble skrevet, og som ville gått tapt: ${listed(refused, 'nb')}. Flytt dem, eller velg en annen mappe`,
    en: `${path}: the folder holds files that somebody added or changed since it was written, and that would be lost: ${listed(refused, 'en')}. Move them, or choose another folder`,
  });
}

function notOurs(path: string, foreign: readonly FolderEntry[]): RequestError {
  return new RequestError({
    nb: `${path}: mappen har noe annet i seg (${listed(foreign, 'nb')}), og det er ingen ${manifestName} som sier at vi skrev det; velg en annen mappe`,
    en: `${path}: the folder holds something else (${listed(foreign, 'en')}), and there is no ${manifestName} that says that we wrote it; choose another folder`,
  });
}

function otherKind(path: string, { kind }: FolderManifest): RequestError {
  const is = {
    run: { nb: 'resultatene av en kjøring', en: 'the outputs of a run' },
    publication: { nb: 'en publikasjon', en: 'a publication' },
    checking: { nb: 'poster for en kontrollør', en: 'records of a checker' },
    project: { nb: 'et prosjekt', en: 'a project' },
    redacted: { nb: 'et prosjekt med pseudonymer', en: 'a project with pseudonyms' },
    synthetic: { nb: 'syntetisk materiale', en: 'synthetic material' },
  }[kind];
  return new RequestError({
    nb: `${path}: mappen har noe annet i seg: ${is.nb}; velg en annen`,
    en: `${path}: the folder holds something else: ${is.en}; choose another one`,
  });
}

function listed(entries: readonly FolderEntry[], language: 'nb' | 'en'): string {
  const more = entries.length - mostNamed;
  const names = entries.slice(0, mostNamed).map(({ path }) => path);
  return [...names, ...(more > 0 ? [language === 'nb' ? `${more} til` : `${more} more`] : [])].join(', ');
}

const mostNamed = 5;
