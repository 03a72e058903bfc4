import { createRequire } from 'node:module';
import type { DataFrame as DanfojsFrame } from 'danfojs';
import type { DataFrame as Frame } from 'danfojs/dist/danfojs-browser/src/index.js';
import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { ReportTable } from '../report/reportTable.js';
import { columnNames } from './columnNames.js';
import { framed } from './framed.js';

/** A danfojs DataFrame, to read, filter and reshape in a notebook. */
export type { Frame };

/**
 * A matrix or a table as a danfojs DataFrame.
 *
 * A matrix becomes its counts, one row for each row code (the index holds the ids, the columns bear the ids of
 * the column codes). A table keeps its keys as column names, and numbers at full precision. No column hides what danfojs can do:
 * `row`, `column` and `count` are `rowCode`, `columnCode` and `observed`, and a code that is called as a method (`sum`)
 * gets a line at its end (`sum_`).
 *
 * @example toFrame(matrix).loc({ rows: ['"C06"'] }).print() // danfojs wants one name in quotes, and several without
 * @example toFrame(priorities.table(found)).sortValues('strength', { ascending: false }).head(5)
 */
export function toFrame(input: CooccurrenceMatrix | ReportTable): Frame {
  const { index, keys, rows } = framed(input);
  const { DataFrame } = danfojs();
  const columns = columnNames(keys, isReserved);
  // danfojs guesses types from values and cannot guess from none, so an empty table states them.
  const dtypes = rows.length === 0 ? { dtypes: columns.map(() => 'string') } : {};
  const frame = new DataFrame(
    rows.map((row) => [...row]),
    { columns, ...(index === null ? {} : { index: [...index] }), ...dtypes },
  );
  return frame as unknown as Frame;
}

/** danfojs, and TensorFlow with it, is loaded when the first frame is made: it takes longer than all the rest. */
function danfojs(): { readonly DataFrame: typeof DanfojsFrame } {
  return createRequire(import.meta.url)('danfojs') as { DataFrame: typeof DanfojsFrame };
}

let bare: object | undefined;

/** Whether every DataFrame has something of that name, from danfojs itself or from JavaScript. */
export function isReserved(name: string): boolean {
  const column = 'a column';
  bare ??= new (danfojs().DataFrame)([[0]], { columns: [column] });
  return name !== column && name in bare;
}
