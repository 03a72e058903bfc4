import { createRequire } from 'node:module';
import type { DataFrame as DanfojsFrame } from 'danfojs';
import type { DataFrame as Frame } from 'danfojs/dist/danfojs-browser/src/index.js';
import { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { ReportTable } from '../report/reportTable.js';
import { plainValue } from '../report/tableMarkup.js';

/** A danfojs DataFrame, to read, filter and reshape in a notebook. */
export type { Frame };

/**
 * A matrix or a table as a danfojs DataFrame.
 *
 * A matrix becomes its counts, one row for each row code (the index holds the ids, the columns bear the ids of
 * the column codes). A table keeps its keys as column names, and numbers at full precision.
 *
 * @example toFrame(matrix).loc({ rows: ['C06'] }).print()
 */
export function toFrame(input: CooccurrenceMatrix | ReportTable): Frame {
  return input instanceof CooccurrenceMatrix ? matrixFrame(input) : tableFrame(input);
}

/** danfojs, and TensorFlow with it, is loaded when the first frame is made: it takes longer than all the rest. */
function frameOf(...given: ConstructorParameters<typeof DanfojsFrame>): Frame {
  const { DataFrame } = createRequire(import.meta.url)('danfojs') as { DataFrame: typeof DanfojsFrame };
  return new DataFrame(...given) as unknown as Frame;
}

function matrixFrame(matrix: CooccurrenceMatrix): Frame {
  const { rows, columns, counts } = matrix;
  const values = rows.map((_, r) =>
    Array.from(counts.subarray(r * columns.length, (r + 1) * columns.length)),
  );
  return frameOf(values, {
    index: rows.map((code) => code.id),
    columns: columns.map((code) => code.id),
  });
}

function tableFrame(table: ReportTable): Frame {
  const columns = table.columns.map((column) => column.key);
  // danfojs guesses types from values and cannot guess from none, so an empty table states them.
  const options = table.rows.length === 0 ? { columns, dtypes: columns.map(() => 'string') } : { columns };
  const values = table.rows.map((row) => columns.map((key) => plainValue(row[key] ?? null)));
  return frameOf(values, options);
}
