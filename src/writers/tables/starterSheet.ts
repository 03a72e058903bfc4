import { csvFile } from './csvFile.js';
import type { OutTable } from './outTable.js';

/** A sheet that a person fills in and gives back, and one that explains it. */
export interface StarterSheet {
  /** What is filled in; columns with `choices` offer them as a list in a workbook. */
  readonly table: OutTable;
  /** How: the second sheet of a workbook. CSV has no place for it. */
  readonly guide: OutTable;
}

/** Spreadsheet programs take a CSV file for one in UTF-8, and show æøå, where this stands first. */
const byteOrderMark = '\u{FEFF}';

/** The sheet as CSV, as a spreadsheet program and our own readers open it. */
export function* starterCsv({ table }: StarterSheet): Generator<string> {
  yield byteOrderMark;
  yield* csvFile(table);
}
