import { type CsvError, parse } from 'csv-parse/browser/esm/sync';
import { ProblemList } from '../../corpus/problemList.js';
import { restoredTable } from '../../shared/formulaCells.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { ProblemsError } from '../../shared/problem.js';
import type { InputFile } from '../input.js';
import { decodeText } from './decodeText.js';
import { tooLargeFor, tooManyBytes } from './tableSize.js';

/** A row of a table with the line of the file on which it begins (the header is line 1). */
export interface TableRow {
  readonly line: number;
  readonly values: readonly string[];
  /** Filled cells of a sheet to the right of the last named column. */
  readonly beyond?: number;
  /** File, or file and sheet, of a row of a table that was put together of several. */
  readonly file?: string;
}

/** A delimited text file as text: nothing in it has been turned into a number. */
export interface Table {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly columns: readonly string[];
  /** Line of the header: 1, unless something stands above it. */
  readonly headerLine: number;
  readonly rows: readonly TableRow[];
  /** Rows of a text file with fewer or more cells than there are columns, which are not among the others. */
  readonly misfits?: readonly TableRow[];
  /** Position of a column of sources that was added: the names of the sheets that the table was put together of. */
  readonly addedSource?: number;
}

/** Lines above a table that may be a title. */
const titleLines = 9;

const delimiters = [',', ';', '\t', '|'];

/** Longest name of a column; what is longer is no header but a text. A code named with whole sentences fits. */
const longestName = 10_000;
/** Longest first line that is looked at as a header at all. */
const longestHeader = 1_000_000;
/** Most columns: as many as a spreadsheet has. */
const mostColumns = 16_384;
/** Longest row: a quotation mark that is never closed makes a row of the rest of the file. */
const longestRow = 5_000_000;

/**
 * Reads comma, semicolon, tab or bar separated text (RFC 4180 quoting).
 *
 * @param options `misfits: 'keep'` puts rows of the wrong length aside, as long as there are others
 * @throws ProblemsError for a file without a header, broken quoting, and every row of the wrong length
 */
export async function readTable(
  file: InputFile,
  options: { readonly misfits?: 'refuse' | 'keep' } = {},
): Promise<Table> {
  return tableOf(file, await recordsOf(file), options.misfits ?? 'refuse');
}

/**
 * The table of a text file with its first line as the header, and with each of the next ones that has more names: a spreadsheet that
 * is saved as text may have a title above its table. Rows of the wrong length are put aside.
 *
 * @returns at least one table
 * @throws ProblemsError as `readTable`
 */
export async function readTextTables(file: InputFile): Promise<readonly Table[]> {
  const found = await recordsOf(file);
  const filled = ({ values }: TableRow) => values.filter((value) => value.trim() !== '').length;
  const [first, ...others] = found.records;
  const headers = others.slice(0, titleLines).flatMap((row, i) => {
    return first !== undefined && filled(row) > Math.max(1, filled(first)) ? [i + 1] : [];
  });
  const below = headers.map((header) => tableBelow(file.path, found, header));
  try {
    return [tableOf(file, found, 'keep'), ...below];
  } catch (error) {
    const whole = below.filter(({ rows }) => rows.length > 0);
    if (whole.length === 0 || !(error instanceof ProblemsError)) throw error;
    // What stands above is a table without rows.
    return [tableBelow(file.path, found, 0), ...whole];
  }
}

interface Records {
  readonly records: readonly TableRow[];
  readonly encoding: string;
  readonly delimiter: string;
}

async function recordsOf(file: InputFile): Promise<Records> {
  const bytes = tooManyBytes(file.size);
  if (bytes !== undefined) throw noTable(file.path, 'too-large', 1, bytes);
  const { text, encoding } = decodeText(await file.read());
  if (text.length > longestHeader && !/[\r\n]/u.test(text.slice(0, longestHeader)))
    throw noHeader(file, 1, {
      nb: `ei linje med mer enn ${longestHeader} tegn`,
      en: `a line of more than ${longestHeader} characters`,
    });
  const endlessRow = lineOfEndlessRow(text);
  if (endlessRow !== undefined) {
    throw noTable(file.path, 'bad-csv', endlessRow, {
      nb: `en rad har høyst ${longestRow} tegn; denne fortsetter, kanskje etter et anførselstegn som ikke er lukket. Rett det i fila`,
      en: `a row needs at most ${longestRow} characters; this one goes on, perhaps after a quotation mark that is not closed`,
    });
  }
  const declared = declaredDelimiter(text);
  const delimiter = declared?.delimiter ?? guessDelimiter(text);
  refuseTooWide(file, text, delimiter);
  const tooMuch = tooLargeFor(text, (/[^\r\n]+/u.exec(text)?.[0] ?? '').split(delimiter).length);
  if (tooMuch !== undefined) throw noTable(file.path, 'too-large', 1, tooMuch);
  const records = parseRecords(
    file.path,
    declared === undefined ? text : text.slice(declared.length),
    delimiter,
  );
  // The line `sep=` is the first of the file, and is no row of the table.
  const shift = declared === undefined ? 0 : 1;
  const placed = shift === 0 ? records : records.map((row) => ({ ...row, line: row.line + shift }));
  return { records: placed, encoding, delimiter };
}

/** The table below a title; it is none of ours, whose header stands first. */
function tableBelow(file: string, { records, encoding, delimiter }: Records, header: number): Table {
  const { values: columns, line } = records[header];
  let parts: { readonly rows: readonly TableRow[]; readonly misfits: readonly TableRow[] } | undefined;
  const split = () => {
    const fitting = records.slice(header + 1).map((row) => withoutEmptyEnd(row, columns.length));
    const isWhole = ({ values }: TableRow) => values.length === columns.length;
    return { rows: fitting.filter(isWhole), misfits: fitting.filter((row) => !isWhole(row)) };
  };
  return {
    file,
    encoding,
    delimiter,
    columns,
    headerLine: line,
    get rows() {
      parts ??= split();
      return parts.rows;
    },
    get misfits() {
      parts ??= split();
      return parts.misfits;
    },
  };
}

function tableOf(
  file: InputFile,
  { records, encoding, delimiter }: Records,
  misfitRows: 'refuse' | 'keep',
): Table {
  const [header, ...rows] = records;
  if (header === undefined || header.values.every((name) => name.trim() === '')) {
    throw noHeader(file, 1, { nb: 'ingen', en: 'none' });
  }
  const endless = header.values.find((name) => name.length > longestName);
  if (endless !== undefined)
    throw noHeader(file, header.line, {
      nb: `ei celle med ${endless.length} tegn`,
      en: `a cell of ${endless.length} characters`,
    });
  const isWhole = ({ values }: TableRow) => values.length === header.values.length;
  const fitting = rows.map((row) => withoutEmptyEnd(row, header.values.length));
  const misfits = fitting.filter((row) => !isWhole(row));
  const whole = fitting.filter(isWhole);
  if (misfits.length > 0 && (misfitRows !== 'keep' || whole.length === 0))
    throw notWhole(file, misfits, header.values.length);
  const own = restoredTable(
    header.values,
    whole.map(({ values }) => values),
  );
  const restored = whole.map(({ line }, i) => ({ line, values: own.rows[i] }));
  return {
    file: file.path,
    encoding,
    delimiter,
    columns: own.columns,
    headerLine: header.line,
    rows: restored,
    ...(misfits.length === 0 ? {} : { misfits }),
  };
}

/** A row without empty cells after its last column: some programs end each line with the delimiter. */
function withoutEmptyEnd(row: TableRow, length: number): TableRow {
  if (row.values.length <= length || row.values.slice(length).some((value) => value.trim() !== ''))
    return row;
  return { ...row, values: row.values.slice(0, length) };
}

function notWhole(file: InputFile, misfits: readonly TableRow[], length: number): ProblemsError {
  const wrong = new ProblemList();
  for (const { line, values } of misfits)
    wrong.add(
      'row-length',
      () => placeOf(file.path, { line }),
      () => misfitMessage(values.length, length),
    );
  const title = { nb: `${file.path} er ikke en hel tabell`, en: `${file.path} is not a whole table` };
  return new ProblemsError(title, wrong.toDrafts());
}

/** What a row of the wrong length needs. */
export function misfitMessage(found: number, length: number): Bilingual {
  return {
    nb: `en rad må ha ${length} celler, en for hver kolonne; fant ${found}. Se etter et skilletegn, linjeskift eller anførselstegn inni en celle`,
    en: `a row needs ${length} cells, one for each column; found ${found}`,
  };
}

/** Cells are counted before they are cut out: half a million in each row are the work of minutes. */
function refuseTooWide(file: InputFile, text: string, delimiter: string): void {
  const first = /[^\r\n]+/u.exec(text)?.[0] ?? '';
  const columns = first.split(delimiter).length;
  if (columns <= mostColumns || first.includes('"')) return;
  throw noTable(file.path, 'too-wide', 1, {
    nb: `en tabell har høyst ${mostColumns} kolonner; fant ${columns}`,
    en: `a table has at most ${mostColumns} columns; found ${columns}`,
  });
}

/**
 * Line on which a row begins that is longer than any row; the parser would need minutes and gigabytes to say so. A
 * line break ends a row unless a quotation mark is open.
 */
function lineOfEndlessRow(text: string): number | undefined {
  if (text.length <= longestRow) return undefined;
  let open = false;
  let line = 1;
  let [rowLine, rowStart] = [1, 0];
  for (let i = 0; i < text.length; i++) {
    if (i - rowStart > longestRow) return rowLine;
    const unit = text.charCodeAt(i);
    if (unit === 0x22) open = !open;
    else if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) {
      line++;
      if (!open) [rowLine, rowStart] = [line, i + 1];
    }
  }
  return undefined;
}

function noHeader(file: InputFile, line: number, found: Bilingual): ProblemsError {
  return noTable(file.path, 'no-header', line, {
    nb: `en tabell må ha en første linje med kolonnenavn; fant ${found.nb}`,
    en: `a table needs a first line of column names; found ${found.en}`,
  });
}

function noTable(file: string, kind: string, line: number, message: Bilingual): ProblemsError {
  return new ProblemsError({ nb: `${file} er ikke en tabell`, en: `${file} is not a table` }, [
    { kind, where: placeOf(file, { line }), message },
  ]);
}

/** What Excel calls the delimiter in a first line of its own, `sep=;`. The mark of the encoding may stand before it. */
function declaredDelimiter(
  text: string,
): { readonly delimiter: string; readonly length: number } | undefined {
  const match = /^\uFEFF?"?sep=(.)"?[^\S\r\n]*(?:\r\n|\n|\r)/iu.exec(text.slice(0, 32));
  if (match === null || !delimiters.includes(match[1])) return undefined;
  return { delimiter: match[1], length: match[0].length };
}

/**
 * The delimiter that splits the header into most columns; a comma when none does. Below a title that none splits the header is the
 * first line that one splits as it does the next.
 */
export function guessDelimiter(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/gu, '')
    .split(/\r\n|\n|\r/u, titleLines + 2)
    .filter((line) => line !== '');
  const splits = (line: string) => delimiters.map((delimiter) => line.split(delimiter).length);
  const isSplit = (line: string) => splits(line).some((count) => count > 1);
  const below = lines.findIndex((line, i) => {
    const next = i + 1 < lines.length ? splits(lines[i + 1]) : [];
    return splits(line).some((count, d) => count > 1 && count === next[d]);
  });
  const header = lines.length > 0 && (isSplit(lines[0]) || below < 0) ? lines[0] : (lines[below] ?? '');
  const counts = delimiters.map((delimiter) => header.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))];
}

function parseRecords(file: string, text: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  // The parser counts a CRLF inside a quoted cell as two lines.
  let countedTwice = 0;
  const hasQuotes = text.includes('"');
  let next = 1;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      onRecord: (record: unknown, { lines }) => {
        const values = record as string[];
        // Only a quoted cell has lines of its own.
        const within = hasQuotes ? countMatches(values, /\r\n|\n|\r/gu) : 0;
        if (within > 0) countedTwice += countMatches(values, /\r\n/gu);
        rows.push({ line: lines - countedTwice - within, values });
        next = lines - countedTwice + 1;
        return null;
      },
    });
  } catch (error) {
    const lines = text.split(/\r\n|\n|\r/u);
    while (lines[next - 1] === '') next++;
    throw noTable(file, 'bad-csv', next, csvMessage(error as CsvError));
  }
  return rows;
}

function countMatches(cells: readonly string[], pattern: RegExp): number {
  return cells.reduce((count, cell) => count + (cell.match(pattern)?.length ?? 0), 0);
}

function csvMessage({ code, message }: CsvError): Bilingual {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return {
      nb: 'ei celle i anførselstegn må ha et anførselstegn til slutt; fila slutter før det',
      en: 'a quoted cell needs a closing quotation mark; the file ends first',
    };
  if (code === 'INVALID_OPENING_QUOTE' || code === 'CSV_INVALID_CLOSING_QUOTE')
    return {
      nb: 'et anførselstegn inni ei celle krever at hele cella står i anførselstegn, og at tegnet dobles',
      en: 'a quotation mark inside a cell needs the whole cell quoted and the mark doubled',
    };
  return { nb: `fila kan ikke leses som CSV: ${message}`, en: message };
}
