import { accessSync, constants, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { ownName } from '../../disk/asideNames.js';
import { environmentSentence } from '../../disk/environmentErrors.js';
import { holdPlace } from '../../disk/heldPlace.js';
import { realPlace } from '../../disk/realPlace.js';
import {
  emptyLedger,
  type Ledger,
  type LedgerEntry,
  ledgerEnding,
  ledgerText,
  parseLedger,
  withPublication,
} from '../../publication/ledger.js';
import type { Bilingual } from '../../shared/language.js';
import { RequestError } from '../../shared/problem.js';

/** The list of earlier publications of a project, and where it lies. */
export interface LedgerFile {
  readonly path: string;
  /** As it was read; null where there was none. */
  readonly text: string | null;
  readonly ledger: Ledger;
  /** What the lists beside the other files of the project hold, where it is made of several. */
  readonly also: readonly LedgerEntry[];
}

/** Where the list of a project lies: beside its first file or folder, never inside one. */
export function ledgerPath(projects: readonly string[], given?: string): string {
  if (given !== undefined) return resolve(given);
  return beside([...projects].map((path) => resolve(path)).sort()[0]);
}

function beside(path: string): string {
  return join(dirname(path), `${basename(path)}${ledgerEnding}`);
}

/**
 * Opens the list of earlier publications, and makes sure that it can be written before anything is computed.
 *
 * @throws RequestError for a list that cannot be read or written, or that would lie inside the material
 */
export function openLedger(projects: readonly string[], given?: string): LedgerFile {
  const path = ledgerPath(projects, given);
  for (const project of projects)
    if (path.startsWith(resolve(project) + sep))
      throw new RequestError({
        nb: `${path}: listen over publiseringer kan ikke ligge i materialet; velg et sted ved siden av`,
        en: `${path}: the list of publications cannot lie inside the material; choose a place beside it`,
      });
  const text = textOf(path);
  const ledger = text === null ? emptyLedger : parseLedger(text, path);
  requireWritable(path, text !== null);
  const others = given === undefined ? projects.map((project) => beside(resolve(project))) : [];
  const also = [...new Set(others)].flatMap((other) => {
    const own = other === path ? null : textOf(other);
    return own === null ? [] : parseLedger(own, other).publications;
  });
  return { path, text, ledger, also };
}

/**
 * Adds a publication to the list, and writes it. The list comes first: of a process that is killed between the two it names something
 * that never came out, which makes the next publication more careful, and the same one is made again without further ado. The other
 * way round something would be out that no list knows. Where the writing fails the list is as it was before.
 *
 * @param write puts what is published in its place
 * @throws RequestError where somebody else has added to the list since it was opened, or it cannot be written: nothing is written then
 */
export function addToLedger(file: LedgerFile, entry: LedgerEntry, write: () => void): void {
  // Two runs at the same instant would each find the list unchanged.
  const held = holdPlace(realPlace(file.path), () => {});
  try {
    requireUnchanged(file);
    const ledger = withPublication(file.ledger, entry);
    if (ledger === file.ledger) {
      write();
      return;
    }
    replaceLedger(file.path, ledgerText(ledger));
    try {
      write();
    } catch (error) {
      takeBack(file);
      throw error;
    }
  } finally {
    held.release();
  }
}

/** The list is written aside, and then put in the place of the old one. */
function replaceLedger(path: string, text: string): void {
  // Where a link leads, and the link stays.
  const place = realPlace(path);
  const aside = ownName(place);
  try {
    writeFileSync(aside, text, { flag: 'wx', mode: 0o600 });
    renameSync(aside, place);
  } catch (error) {
    throw cannotWrite(path, error);
  } finally {
    rmSync(aside, { force: true });
  }
}

function takeBack({ path, text }: LedgerFile): void {
  try {
    if (text === null) rmSync(path);
    else replaceLedger(path, text);
  } catch {
    // What was thrown first is what matters; a list that names too much is a careful one.
  }
}

/** Publications before this one; what came after the same one is none of them, so that it is made alike again. */
export function earlierThan(digest: string, { ledger, also }: LedgerFile): LedgerEntry[] {
  const own = ledger.publications.findIndex((entry) => entry.digest === digest);
  return [...(own < 0 ? ledger.publications : ledger.publications.slice(0, own)), ...also];
}

/** @throws RequestError where somebody else has published since the list was opened */
export function requireUnchanged({ path, text }: LedgerFile): void {
  if (textOf(path) === text) return;
  throw new RequestError({
    nb: `${path}: noe annet ble publisert fra prosjektet imens, så denne er ikke prøvd mot det; kjør på nytt`,
    en: `${path}: something else of the project was published meanwhile, so this one was not held against it; run again`,
  });
}

function textOf(path: string): string | null {
  if (!existsSync(path)) return null;
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = whyNot(path, error);
    throw new RequestError({
      nb: `${why.nb}. Her ligger listen over publiseringer, og uten den er det ikke kjent hva som er vist før, så ingenting publiseres; et annet sted for den gis med --ledger`,
      en: `${why.en}. The list of publications lies here, and without it nobody knows what was shown before, so nothing is published; another place for it is given with --ledger`,
    });
  }
}

function requireWritable(path: string, exists: boolean): void {
  try {
    accessSync(dirname(path), constants.W_OK);
    if (exists) accessSync(path, constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

function cannotWrite(path: string, error: unknown): RequestError {
  const why = whyNot(path, error);
  return new RequestError({
    nb: `${why.nb}. Her skulle listen over publiseringer skrives, og uten den kan den neste publiseringen røpe noe; et annet sted for den gis med --ledger`,
    en: `${why.en}. The list of publications was to be written here, and without it the next one may give something away; another place for it is given with --ledger`,
  });
}

/** What the system said, of the place that a person knows. */
function whyNot(path: string, error: unknown): Bilingual {
  const said = environmentSentence(error) ?? { nb: String(error), en: String(error) };
  return { nb: `${path}: ${said.nb}`, en: `${path}: ${said.en}` };
}
