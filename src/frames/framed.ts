import { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { ReportTable } from '../report/reportTable.js';
import { plainValue } from '../report/tableMarkup.js';

/** What a frame is made of. */
export interface Framed {
  /** What rows are called, where they have names: ids of codes. */
  readonly index: readonly string[] | null;
  /** Ids of codes, or keys of a table. */
  readonly keys: readonly string[];
  /** As many as there are keys in each row; names as they are, numbers whole. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The parts of a frame of counts, or of a table. */
export function framed(input: CooccurrenceMatrix | ReportTable): Framed {
  return input instanceof CooccurrenceMatrix ? framedMatrix(input) : framedTable(input);
}

function framedMatrix({ rows, columns, counts }: CooccurrenceMatrix): Framed {
  return {
    index: rows.map((code) => code.id),
    keys: columns.map((code) => code.id),
    rows: rows.map((_, r) => Array.from(counts.subarray(r * columns.length, (r + 1) * columns.length))),
  };
}

function framedTable(table: ReportTable): Framed {
  const keys = table.columns.map((column) => column.key);
  const rows = table.rows.map((row) => keys.map((key) => plainValue(row[key] ?? null)));
  return { index: null, keys, rows };
}
