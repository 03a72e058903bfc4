import { extname } from 'node:path';
import { requireFree, writeFile } from '../disk/writeFile.js';
import type { Language } from '../shared/language.js';
import { csvFile } from '../writers/tables/csvFile.js';
import { type StarterSheet, starterCsv } from '../writers/tables/starterSheet.js';
import type { Session } from './session.js';

/** What a starter sheet can be written as, by the ending of its name. */
const endings = ['.xlsx', '.csv'] as const;

/**
 * Fails before the material is read, not after it: for an ending that no sheet has, and for a file that is there. A
 * file that somebody has filled in is never overwritten.
 *
 * @throws RangeError saying what to do
 */
export function requireStarterPath(out: string | undefined, lang: Language): void {
  if (out === undefined) return;
  if (!endings.some((ending) => ending === extname(out).toLowerCase()))
    throw new RangeError(words[lang].ending(out));
  requireFree(out, false);
}

/**
 * Prints a starter sheet as CSV, or writes it to a new file: a workbook for `.xlsx`, with lists to choose from, and CSV
 * that spreadsheet programs show rightly for `.csv`.
 *
 * @param out path of the file; undefined to print
 * @example await writeStarter(session, sheet, flags.out, flags.lang)
 */
export async function writeStarter(
  session: Session,
  sheet: StarterSheet,
  out: string | undefined,
  lang: Language,
): Promise<void> {
  requireStarterPath(out, lang);
  if (out === undefined) {
    session.print([...csvFile(sheet.table)].join(''));
    return;
  }
  await writeFile(out, await piecesOf(sheet, out));
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
    ending: (out: string) =>
      `${out}: arket skrives som .xlsx (til Excel, med lister å velge fra) eller .csv; gi filen en av disse endelsene`,
    wrote: (out: string, rows: number) => `Skrev ${out} (${rows} ${rows === 1 ? 'rad' : 'rader'})`,
  },
  en: {
    ending: (out: string) =>
      `${out}: the sheet is written as .xlsx (for Excel, with lists to choose from) or .csv; give the file one of these endings`,
    wrote: (out: string, rows: number) => `Wrote ${out} (${rows} ${rows === 1 ? 'row' : 'rows'})`,
  },
} as const;
