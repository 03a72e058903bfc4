import { stringify } from 'csv-stringify/browser/esm/sync';
import { neutralised } from '../shared/formulaCells.js';
import type { TableValue } from './reportTable.js';

/**
 * Rows as CSV that is safe to open in a spreadsheet: a text that would run as a formula gets an apostrophe in
 * front. Numbers keep all their digits and their sign; null is an empty cell.
 */
export function spreadsheetCsv(
  columns: readonly string[],
  rows: readonly (readonly (TableValue | boolean)[])[],
): string {
  return stringify(rows as (TableValue | boolean)[][], {
    header: true,
    // Many readers end a row at a lone carriage return.
    quoted_match: /\r/u,
    columns: [...columns],
    cast: {
      string: neutralised,
      boolean: String,
    },
  });
}
