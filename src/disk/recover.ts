import { existsSync, lstatSync, readFileSync, renameSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfFile } from './digest.js';
import { entriesBelow, type FolderEntry, isOurs } from './folderContents.js';
import { earlierRecord, manifestName, provenManifest, readManifest } from './folderManifest.js';
import { removeEmptyFolders, removeTree } from './removeTree.js';
import type { Say } from './say.js';

/** What lies in the folder beside a place while it is written. */
export const asideParts = {
  /** The new folder as it is made; gone once it stands at the place. */
  fresh: 'new',
  /** The folder that stood at the place. */
  old: 'old',
  /** JSON of the files of others in it that the new folder has too: path there -> path here. */
  carried: 'carried.json',
} as const;

/**
 * Puts in order what a writer left that was killed: the old folder is restored where the new one did not come into its place,
 * and removed where it did; what is half-written is removed. Each step may be killed too, and is then done again.
 *
 * @param aside the folder that the writer held
 */
export function recover(place: string, aside: string, say: Say): void {
  const [fresh, old] = [join(aside, asideParts.fresh), join(aside, asideParts.old)];
  if (existsSync(old)) {
    if (lstatSync(place, { throwIfNoEntry: false }) === undefined) {
      renameSync(old, place);
      say({
        nb: `${place}: en kjøring ble avbrutt mens den skrev hit; mappen er satt tilbake som den var.`,
        en: `${place}: a run was cut off while it wrote here; the folder is put back as it was.`,
      });
    } else if (existsSync(fresh)) {
      moveBeside(old, place, say);
    } else {
      removeOld(place, aside, say);
      say({
        nb: `${place}: en kjøring ble avbrutt etter at den hadde skrevet hit; resten av den forrige mappen er fjernet.`,
        en: `${place}: a run was cut off after it had written here; the rest of the earlier folder is removed.`,
      });
    }
  }
  if (existsSync(fresh)) {
    removeTree(fresh);
    say({
      nb: `${place}: det som en avbrutt kjøring hadde halvskrevet, er fjernet.`,
      en: `${place}: what a run that was cut off had half-written is removed.`,
    });
  }
  const carried = join(aside, asideParts.carried);
  if (existsSync(carried)) unlinkSync(carried);
}

/**
 * Removes the old folder, once the new one stands in its place: what we wrote and nobody changed, and what the new one has too.
 * Whatever else is in it stays, in a folder beside the place: all of it, where only the folder itself says that we wrote it.
 */
export function removeOld(place: string, aside: string, say: Say): void {
  const old = join(aside, asideParts.old);
  const manifest = provenManifest(old);
  const carried = readCarried(join(aside, asideParts.carried));
  const entries = entriesBelow(old);
  // Of these the manifest is read, so they go last.
  const isRead = ({ path }: { path: string }) => path === manifestName || path === earlierRecord;
  for (const entry of [...entries.filter((each) => !isRead(each)), ...entries.filter(isRead)]) {
    const copy = carried.get(entry.inside.toString('latin1'));
    const hasCopy = copy === undefined ? isWrittenAgain(entry, place) : isSame(entry, below(place, copy));
    if (hasCopy || isOurs(entry, manifest)) unlinkSync(entry.place);
  }
  removeEmptyFolders(old);
  if (!existsSync(old)) return;
  // A manifest alone tells of nothing.
  if (readManifest(old) !== null && entriesBelow(old).length === 1) removeTree(old);
  else moveBeside(old, place, say);
}

function isSame({ place, kind }: FolderEntry, copy: Buffer): boolean {
  // A link was made anew, to where it led.
  if (lstatSync(copy, { throwIfNoEntry: false }) === undefined) return false;
  return kind === 'link' || digestOfFile(place) === digestOfFile(copy);
}

/** Whether the new folder has the very same file. */
function isWrittenAgain({ place, inside, kind }: FolderEntry, folder: string): boolean {
  const fresh = below(folder, inside);
  if (kind !== 'file' || lstatSync(fresh, { throwIfNoEntry: false })?.isFile() !== true) return false;
  return digestOfFile(place) === digestOfFile(fresh);
}

function below(folder: string, inside: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), inside]);
}

/** @returns bytes of paths, as Latin-1 */
function readCarried(file: string): Map<string, Buffer> {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    return new Map(Object.entries(found).map(([from, to]) => [from, Buffer.from(to, 'latin1')]));
  } catch {
    return new Map();
  }
}

/** What is not ours to remove is put where it is seen. */
function moveBeside(old: string, place: string, say: Say): void {
  for (let number = 1; ; number++) {
    const beside = `${place}-earlier${number === 1 ? '' : `-${number}`}`;
    if (lstatSync(beside, { throwIfNoEntry: false }) !== undefined) continue;
    renameSync(old, beside);
    say({
      nb: `Filer i den forrige ${place} som noen har endret, eller som vi ikke vet at vi skrev på denne maskinen, er beholdt i ${beside}.`,
      en: `Files of the earlier ${place} that somebody changed, or that we do not know to have written on this machine, are kept in ${beside}.`,
    });
    return;
  }
}
