import { type CsvError, parse } from 'csv-parse/browser/esm/sync';
import { restoredCells } from '../../shared/formulaCells.js';
import { ProblemsError } from '../../shared/problem.js';
import type { InputFile } from '../input.js';
import { decodeText } from './decodeText.js';

/** A row of a table with the line of the file on which it begins (the header is line 1). */
export interface TableRow {
  readonly line: number;
  readonly values: readonly string[];
}

/** A delimited text file as text: nothing in it has been turned into a number. */
export interface Table {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

const delimiters = [',', ';', '\t', '|'];

/**
 * Reads comma, semicolon, tab or bar separated text (RFC 4180 quoting).
 *
 * @throws ProblemsError for a file without a header, broken quoting, and every row of the wrong length
 */
export async function readTable(file: InputFile): Promise<Table> {
  const { text, encoding } = decodeText(await file.read());
  const delimiter = guessDelimiter(text);
  const records = parseRecords(file.path, text, delimiter);
  const [header, ...rows] = records;
  if (header === undefined || header.values.every((name) => name.trim() === '')) {
    throw new ProblemsError(`${file.path} is not a table`, [
      {
        kind: 'no-header',
        where: `${file.path} line 1`,
        message: 'a table needs a first line of column names; found none',
      },
    ]);
  }
  const wrong = rows.filter((row) => row.values.length !== header.values.length);
  if (wrong.length > 0) {
    throw new ProblemsError(
      `${file.path} is not a whole table`,
      wrong.map((row) => ({
        kind: 'row-length',
        where: `${file.path} line ${row.line}`,
        message: `a row needs ${header.values.length} cells, one for each column; found ${row.values.length}`,
      })),
    );
  }
  const restored = rows.map(({ line, values }) => ({ line, values: restoredCells(header.values, values) }));
  return { file: file.path, encoding, delimiter, columns: header.values, rows: restored };
}

/** The delimiter that splits the header into most columns; a comma when none does. */
export function guessDelimiter(text: string): string {
  const header = text
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/gu, '')
    .replace(/^[\r\n]+/u, '')
    .split(/\r?\n/u, 1)[0];
  const counts = delimiters.map((delimiter) => header.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))];
}

function parseRecords(file: string, text: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  // The parser counts a CRLF inside a quoted cell as two lines.
  let countedTwice = 0;
  let next = 1;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      onRecord: (record: unknown, { lines }) => {
        const values = record as string[];
        countedTwice += countMatches(values, /\r\n/gu);
        rows.push({ line: lines - countedTwice - countMatches(values, /\r\n|\n|\r/gu), values });
        next = lines - countedTwice + 1;
        return null;
      },
    });
  } catch (error) {
    const lines = text.split(/\r\n|\n|\r/u);
    while (lines[next - 1] === '') next++;
    throw new ProblemsError(`${file} is not a table`, [
      {
        kind: 'bad-csv',
        where: `${file} line ${next}`,
        message: csvMessage(error as CsvError),
      },
    ]);
  }
  return rows;
}

function countMatches(cells: readonly string[], pattern: RegExp): number {
  return cells.reduce((count, cell) => count + (cell.match(pattern)?.length ?? 0), 0);
}

function csvMessage(error: CsvError): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return 'a quoted cell needs a closing quotation mark; the file ends first';
  if (error.code === 'INVALID_OPENING_QUOTE' || error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    return 'a quotation mark inside a cell needs the whole cell quoted and the mark doubled';
  }
  return error.message;
}
