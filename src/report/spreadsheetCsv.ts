import { stringify } from 'csv-stringify/browser/esm/sync';
import { csvText } from './escape/csvText.js';
import type { TableValue } from './reportTable.js';

/**
 * Rows as CSV that is safe to open in a spreadsheet and to show on a terminal (`csvText`). Numbers keep all their digits and their
 * sign; null is an empty cell.
 */
export function spreadsheetCsv(
  columns: readonly string[],
  rows: readonly (readonly (TableValue | boolean)[])[],
): string {
  return stringify(rows as (TableValue | boolean)[][], {
    header: true,
    columns: columns.map((key) => ({ key, header: csvText(key) })),
    cast: {
      string: (text, { header }) => (header ? text : csvText(text)),
      boolean: String,
    },
  });
}
