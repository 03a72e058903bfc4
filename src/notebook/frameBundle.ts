import { htmlText } from '../report/escape/htmlText.js';
import { terminalText } from '../report/escape/terminalText.js';
import { isKeyOfP } from '../report/pKeys.js';
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

/** Rows that are shown at most; a frame of a million would stop the front end. */
const mostRows = 200;

/** Whether a value is a DataFrame or a Series, of whichever copy of danfojs. */
export function isFrame(value: object): value is FrameLike {
  return '$dataIncolumnFormat' in value && 'index' in value && 'columns' in value && 'values' in value;
}

/** A frame as a table with its index, and as its own text. */
export function frameBundle(frame: FrameLike): MimeBundle {
  const { index, columns, values } = frame;
  const cell = (value: unknown, column: number) =>
    `<td style="text-align:${typeof value === 'number' ? 'right' : 'left'}">${htmlText(shown(value, String(columns[column])))}</td>`;
  const rows = index.slice(0, mostRows).map((name, row) => {
    const value = values[row];
    const cells = (Array.isArray(value) ? value : [value]).map(cell).join('');
    return `<tr><th style="text-align:left">${htmlText(String(name))}</th>${cells}</tr>`;
  });
  const head = columns.map((name) => `<th style="text-align:left">${htmlText(String(name))}</th>`).join('');
  const cut =
    index.length > mostRows
      ? [`<caption style="caption-side:bottom;text-align:left">${mostRows} / ${index.length}</caption>`]
      : [];
  return {
    'text/html': [
      '<table>',
      ...cut,
      `<thead><tr><th></th>${head}</tr></thead>`,
      '<tbody>',
      ...rows,
      '</tbody>',
      '</table>',
    ].join('\n'),
    'text/plain': terminalText(frame.toString().trimEnd()),
  };
}

/** The names of columns are keys, in English, and so are the numbers: six digits, and a p as a p. */
function shown(value: unknown, column: string): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value);
  return isKeyOfP(column) ? formatP(value, 'en') : String(Number(value.toPrecision(6)));
}
