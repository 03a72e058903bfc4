import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RequestError } from '../shared/problem.js';
import { ownName, processOfName, writingName } from './asideNames.js';
import { type Holder, isAlive, readHolder, thisHolder } from './holder.js';
import { makeFolders } from './makeFolders.js';
import { onProcessExit } from './onProcessExit.js';
import { recover } from './recover.js';
import { removeTree } from './removeTree.js';
import type { Say } from './say.js';

/** A place that is ours to write to until it is released. */
export interface HeldPlace {
  /** The folder beside the place in which the new is made and the old waits. */
  readonly aside: string;
  /** Gives the place to the next writer; folders that were made for it and hold nothing are gone. */
  release(): void;
}

/**
 * Takes a place, so that nobody else writes there meanwhile: a folder beside it, which exists once. What a run that was killed
 * left there is restored or removed first.
 *
 * @param place where links have been followed (`realPlace`)
 * @throws RequestError that says who writes there
 */
export function holdPlace(place: string, say: Say): HeldPlace {
  const parent = dirname(place);
  const made = makeFolders(parent);
  removeLeftOver(place, say);
  const aside = writingName(place);
  const holder = thisHolder(basename(ownName(place)));
  try {
    take(place, aside, holder, say);
  } catch (error) {
    removeMade(made, parent);
    throw error;
  }
  let isHeld = true;
  const release = () => {
    if (!isHeld) return;
    isHeld = false;
    forget();
    if (readHolder(join(aside, holderFile))?.token === holder.token) removeAside(aside);
    removeMade(made, parent);
  };
  const forget = onProcessExit(release);
  return { aside, release };
}

const holderFile = 'holder.json';
const recoveryFile = 'recovery.json';

function take(place: string, aside: string, holder: Holder, say: Say): void {
  const mine = join(dirname(place), holder.token);
  mkdirSync(mine, { mode: 0o700 });
  try {
    writeFileSync(join(mine, holderFile), JSON.stringify(holder));
    for (let attempt = 1; ; attempt++) {
      try {
        // A folder that holds something is never replaced: whoever comes second fails.
        renameSync(mine, aside);
        return;
      } catch (error) {
        if (!existsSync(aside) || attempt > 20) throw error;
      }
      if (lstatSync(aside).isDirectory() && readdirSync(aside).length === 0) {
        rmdirSync(aside);
        continue;
      }
      if (takeOver(place, aside, mine, say)) return;
    }
  } finally {
    removeTree(mine);
  }
}

/** Takes the place of a writer that is gone, once what it left is in order; false where another was quicker. */
function takeOver(place: string, aside: string, mine: string, say: Say): boolean {
  const other = readHolder(join(aside, holderFile));
  if (other === null) {
    if (!existsSync(aside)) return false;
    throw new RequestError({
      nb: `${aside}: mappen er i veien, og ble ikke laget av oss; flytt den`,
      en: `${aside}: the folder is in the way, and was not made by us; move it`,
    });
  }
  refuseAlive(place, aside, other);
  const claim = join(aside, recoveryFile);
  try {
    writeFileSync(claim, JSON.stringify(thisHolder(basename(mine))), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      if (!existsSync(aside)) return false;
      throw error;
    }
    const rival = readHolder(claim);
    if (rival !== null) refuseAlive(place, aside, rival);
    // Whoever began to put it in order was killed too.
    unlinkSync(claim);
    return false;
  }
  if (readHolder(join(aside, holderFile))?.token !== other.token) {
    unlinkSync(claim);
    return false;
  }
  recover(place, aside, say);
  renameSync(join(mine, holderFile), join(aside, holderFile));
  unlinkSync(claim);
  return true;
}

/** @throws RequestError where a holder still writes, or may do so */
function refuseAlive(place: string, aside: string, { pid, host, began, since }: Holder): void {
  const lives = isAlive({ pid, host, began });
  if (lives === false) return;
  if (lives === true)
    throw new RequestError({
      nb: `${place}: en annen kjøring skriver hit (prosess ${pid}, siden ${since}); vent til den er ferdig, eller velg et annet sted`,
      en: `${place}: another run writes here (process ${pid}, since ${since}); wait until it is done, or choose another place`,
    });
  throw new RequestError({
    nb: `${place}: en kjøring på maskinen ${host} skriver hit (prosess ${pid}, siden ${since}). Er den avbrutt: kjør igjen på den maskinen, eller flytt ${aside} (mappen old i den er den forrige)`,
    en: `${place}: a run on the machine ${host} writes here (process ${pid}, since ${since}). If it was cut off: run again on that machine, or move ${aside} (the folder old in it is the earlier one)`,
  });
}

/** The holder's name goes last: until then the place is held. */
function removeAside(aside: string): void {
  for (const name of readdirSync(aside)) {
    if (name === holderFile) continue;
    const path = join(aside, name);
    if (lstatSync(path).isDirectory()) removeTree(path);
    else unlinkSync(path);
  }
  unlinkSync(join(aside, holderFile));
  try {
    rmdirSync(aside);
  } catch {
    // The next writer has it already.
  }
}

/** Folders that were made for the place, from it up to the first one, as far as they hold nothing. */
function removeMade(first: string | undefined, parent: string): void {
  if (first === undefined) return;
  try {
    for (let at = parent; ; at = dirname(at)) {
      rmdirSync(at);
      if (at === first || at === dirname(at)) return;
    }
  } catch {
    // It holds something now.
  }
}

/** What writers that were killed have left beside a place under a name of their own: half-written, and of no use. */
export function removeLeftOver(place: string, say: Say): void {
  const parent = dirname(place);
  for (const name of readdirSync(parent)) {
    const pid = processOfName(place, name);
    if (pid === null || pid === process.pid || isRunning(pid)) continue;
    const path = join(parent, name);
    if (lstatSync(path).isDirectory()) removeTree(path);
    else unlinkSync(path);
    say({
      nb: `Fjernet ${path}, som en avbrutt kjøring lot ligge halvskrevet.`,
      en: `Removed ${path}, which a run that was cut off had left half-written.`,
    });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
