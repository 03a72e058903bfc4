import { terminalText } from '../report/escape/terminalText.js';
import { type OutputCell, outputTable } from '../report/outputTable.js';
import { isKeyOfP } from '../report/pKeys.js';
import { wordsOfBoth } from '../report/tableMarkup.js';
import { formatP } from '../words/statistics.js';
import type { MimeBundle } from './bundle.js';

/** What a DataFrame or a Series of danfojs has. */
export interface FrameLike {
  readonly index: readonly (string | number)[];
  readonly columns: readonly string[];
  readonly values: readonly unknown[];
  readonly $dataIncolumnFormat: unknown;
  toString(): string;
}

/** What a table of Arquero has. */
export interface ArqueroLike {
  columnNames(): string[];
  numRows(): number;
  numCols(): number;
  /** The values of a column, filtered and in order. */
  array(name: string): ArrayLike<unknown>;
  toMarkdown(options: { limit: number }): string;
}

/** Whether a value is a DataFrame or a Series, of whichever copy of danfojs. */
export function isFrame(value: object): value is FrameLike {
  return '$dataIncolumnFormat' in value && 'index' in value && 'columns' in value && 'values' in value;
}

/** Whether a value is a table of Arquero, of whichever copy. */
export function isArquero(value: object): value is ArqueroLike {
  const asked = ['columnNames', 'numRows', 'numCols', 'array', 'toMarkdown'] as const;
  return asked.every((name) => typeof (value as Partial<ArqueroLike>)[name] === 'function');
}

/** A frame as a table with its index, and as its own text. */
export function frameBundle(frame: FrameLike): MimeBundle {
  const { index, columns, values } = frame;
  const html = outputTable({
    head: ['', ...columns.map(String)],
    rows: index.map((name, row) => {
      const line = values[row];
      const cells = (Array.isArray(line) ? line : [line]).map((value, i) => cell(value, String(columns[i])));
      return [{ text: String(name), kind: 'name' }, ...cells];
    }),
    caption: sizeOf(index.length, columns.length),
    words: wordsOfBoth,
  });
  return { 'text/html': html, 'text/plain': terminalText(frame.toString().trimEnd()) };
}

/** The same of a table of Arquero, which has no index. */
export function arqueroBundle(table: ArqueroLike): MimeBundle {
  const names = table.columnNames();
  const columns = names.map((name) => table.array(name));
  const html = outputTable({
    head: names,
    rows: Array.from({ length: table.numRows() }, (_, row) =>
      columns.map((column, i) => cell(column[row], names[i])),
    ),
    caption: sizeOf(table.numRows(), names.length),
    words: wordsOfBoth,
  });
  return { 'text/html': html, 'text/plain': terminalText(table.toMarkdown({ limit: 25 }).trimEnd()) };
}

function sizeOf(rows: number, columns: number): string {
  return `${rows} × ${columns}`;
}

function cell(value: unknown, column: string): OutputCell {
  const text = shown(value, column);
  return typeof value === 'number' ? { text, kind: 'number' } : { text };
}

/** The names of columns are keys, in English, and so are the numbers: six digits, and a p as a p. */
function shown(value: unknown, column: string): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value);
  return isKeyOfP(column) ? formatP(value, 'en') : String(Number(value.toPrecision(6)));
}
