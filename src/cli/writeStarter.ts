import { lstatSync } from 'node:fs';
import { extname } from 'node:path';
import { requireWritable } from '../disk/requireWritable.js';
import { writeFile } from '../disk/writeFile.js';
import type { Language } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';
import { csvFile } from '../writers/tables/csvFile.js';
import { type StarterSheet, starterCsv } from '../writers/tables/starterSheet.js';
import type { Session } from './session.js';

/** What a starter sheet can be written as, by the ending of its name. */
const endings = ['.xlsx', '.csv'] as const;

/**
 * Fails before the material is read, not after it: for an ending that no sheet has, and for a file that is there. A
 * file that somebody has filled in is never overwritten.
 *
 * @throws RequestError saying what to do
 */
export function requireStarterPath(out: string | undefined, inputs: readonly string[] = []): void {
  if (out === undefined) return;
  const ending = extname(out).toLowerCase();
  if (!endings.some((known) => known === ending))
    throw new RequestError({
      nb: `${out}: arket skrives som .xlsx (til Excel, med lister å velge fra) eller .csv; gi filen en av disse endelsene`,
      en: `${out}: the sheet is written as .xlsx (for Excel, with lists to choose from) or .csv; give the file one of these endings`,
    });
  requireNew(out, inputs);
}

/**
 * Fails for a file that cannot be written, before anything is computed for it.
 *
 * @param inputs what is read: the file may not lie in it
 * @throws RequestError for a path at which there is something already, whoever put it there
 */
export function requireNew(out: string, inputs: readonly string[] = []): void {
  const about = lstatSync(out, { throwIfNoEntry: false });
  // Of a folder it is said that it is one.
  if (about === undefined || about.isDirectory()) {
    requireWritable(out, { inputs });
    return;
  }
  throw new RequestError({
    nb: `${out}: filen finnes allerede, og overskrives ikke; velg et annet navn, eller flytt den`,
    en: `${out}: the file exists already, and is not overwritten; choose another name, or move it`,
  });
}

/**
 * Prints a starter sheet as CSV, or writes it to a new file: a workbook for `.xlsx`, with lists to choose from, and CSV
 * that spreadsheet programs show rightly for `.csv`.
 *
 * @param out path of the file; undefined to print
 * @param inputs what was read
 * @example await writeStarter(session, sheet, flags.out, flags.lang)
 */
export async function writeStarter(
  session: Session,
  sheet: StarterSheet,
  out: string | undefined,
  lang: Language,
  inputs: readonly string[] = [],
): Promise<void> {
  requireStarterPath(out, inputs);
  if (out === undefined) {
    session.print([...csvFile(sheet.table)].join(''), 'data');
    return;
  }
  await writeFile(out, await piecesOf(sheet, out), { inputs });
  session.say(words[lang].wrote(out, sheet.table.rowCount));
}

/** The library that writes workbooks is loaded when it is needed. */
async function piecesOf(sheet: StarterSheet, out: string): Promise<Iterable<string | Uint8Array>> {
  if (extname(out).toLowerCase() === '.csv') return starterCsv(sheet);
  const { xlsxFile } = await import('../writers/tables/xlsxFile.js');
  return [xlsxFile([sheet.table, sheet.guide])];
}

const words = {
  nb: {
    wrote: (out: string, rows: number) => `Skrev ${out} (${rows} ${rows === 1 ? 'rad' : 'rader'})`,
  },
  en: {
    wrote: (out: string, rows: number) => `Wrote ${out} (${rows} ${rows === 1 ? 'row' : 'rows'})`,
  },
} as const;
