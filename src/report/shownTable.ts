import type { ReportTable } from './reportTable.js';
import { shownValue } from './tableMarkup.js';

/** A table as a person reads it: headings, and every value as text. */
export interface ShownTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether a column holds numbers: what is there is a number, and something is. */
  readonly isNumber: readonly boolean[];
}

/** The headings and values of a table as they are shown, numbers rounded as its columns tell. */
export function shownTable({ columns, rows, language }: ReportTable): ShownTable {
  return {
    columns: columns.map(({ label }) => label),
    rows: rows.map((row) => columns.map((column) => shownValue(row[column.key], column, language))),
    isNumber: columns.map(({ key }) => {
      const values = rows.map((row) => row[key]).filter((value) => value !== null && value !== undefined);
      return values.length > 0 && values.every((value) => typeof value === 'number');
    }),
  };
}
