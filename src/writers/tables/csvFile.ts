import { stringify } from 'csv-stringify/browser/esm/sync';
import { neutralised, neutralisedColumn, neutralisedNote, runsAsFormula } from '../../shared/formulaCells.js';
import type { OutCell, OutTable } from './outTable.js';

/** Rows that are turned into text at a time. */
const batch = 2000;

/**
 * A table as CSV (RFC 4180, UTF-8, LF) that is safe to open in a spreadsheet and comes back to the letter: a cell
 * that would run as a formula gets an apostrophe in front, and the column `neutralised`, there only when needed,
 * says in which columns of the row; our reader takes exactly these off again. Headers get one too, for good.
 */
export function* csvFile(table: OutTable): Generator<string> {
  const unsafe = hasFormulas(table);
  const columns = table.columns.map(({ name }) => neutralised(name));
  const header = unsafe ? [...columns, neutralisedColumn] : columns;
  let rows: (readonly OutCell[])[] = [header];
  for (const row of table.rows()) {
    rows.push(unsafe ? safeRow(columns, row) : row);
    if (rows.length < batch) continue;
    yield csvText(rows);
    rows = [];
  }
  yield csvText(rows);
}

/**
 * A zero would make a file of bytes of the table, which nothing opens as text. A lone carriage return ends a row for many readers, so
 * that its cell is quoted, which the library does for its own line break only.
 */
function csvText(rows: readonly (readonly OutCell[])[]): string {
  return stringify(rows as OutCell[][], {
    record_delimiter: '\n',
    quoted_match: /\r/u,
    cast: { boolean: String },
  }).replaceAll('\0', '\u{FFFD}');
}

function hasFormulas(table: OutTable): boolean {
  for (const row of table.rows())
    for (const cell of row) if (typeof cell === 'string' && runsAsFormula(cell)) return true;
  return false;
}

function safeRow(columns: readonly string[], row: readonly OutCell[]): OutCell[] {
  const named = row.flatMap((cell, i) => (typeof cell === 'string' && runsAsFormula(cell) ? [i] : []));
  return [
    ...row.map((cell) => (typeof cell === 'string' ? neutralised(cell) : cell)),
    neutralisedNote(columns, named) || null,
  ];
}
