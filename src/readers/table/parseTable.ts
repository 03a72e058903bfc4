import { type CsvError, parse } from 'csv-parse/browser/esm/sync';
import { ProblemList } from '../../corpus/problemList.js';
import { restoredTable } from '../../shared/formulaCells.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { ProblemsError } from '../../shared/problem.js';
import type { InputFile } from '../input.js';
import { decodeText } from './decodeText.js';

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
  const { text, encoding } = decodeText(await file.read());
  if (text.length > longestHeader && !/[\r\n]/u.test(text.slice(0, longestHeader)))
    throw noHeader(file, 1, {
      nb: `en linje på mer enn ${longestHeader} tegn`,
      en: `a line of more than ${longestHeader} characters`,
    });
  const endlessRow = lineOfEndlessRow(text);
  if (endlessRow !== undefined) {
    const message = {
      nb: `en rad har høyst ${longestRow} tegn; denne fortsetter, kanskje etter et anførselstegn som ikke er lukket. Se etter det i cellene her`,
      en: `a row needs at most ${longestRow} characters; this one goes on, perhaps after a quotation mark that is not closed`,
    };
    throw new ProblemsError(notATable(file.path), [
      { kind: 'bad-csv', where: placeOf(file.path, { line: endlessRow }), message },
    ]);
  }
  const declared = declaredDelimiter(text);
  const delimiter = declared?.delimiter ?? guessDelimiter(text);
  refuseTooWide(file, text, delimiter);
  const records = parseRecords(
    file.path,
    declared === undefined ? text : text.slice(declared.length),
    delimiter,
  );
  // The line `sep=` is the first of the file, and is no row of the table.
  const shift = declared === undefined ? 0 : 1;
  const [header, ...rows] =
    shift === 0 ? records : records.map((row) => ({ ...row, line: row.line + shift }));
  if (header === undefined || header.values.every((name) => name.trim() === '')) {
    throw new ProblemsError(notATable(file.path), [
      {
        kind: 'no-header',
        where: placeOf(file.path, { line: 1 }),
        message: {
          nb: 'en tabell trenger en første linje med navn på kolonnene; fant ingen',
          en: 'a table needs a first line of column names; found none',
        },
      },
    ]);
  }
  const endless = header.values.find((name) => name.length > longestName);
  if (endless !== undefined)
    throw noHeader(file, header.line, {
      nb: `en celle på ${endless.length} tegn`,
      en: `a cell of ${endless.length} characters`,
    });
  const isWhole = ({ values }: TableRow) => values.length === header.values.length;
  const fitting = rows.map((row) => withoutEmptyEnd(row, header.values.length));
  const misfits = fitting.filter((row) => !isWhole(row));
  const whole = fitting.filter(isWhole);
  if (misfits.length > 0 && (options.misfits !== 'keep' || whole.length === 0))
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
  const message = {
    nb: `en tabell har høyst ${mostColumns} kolonner; fant ${columns}`,
    en: `a table has at most ${mostColumns} columns; found ${columns}`,
  };
  throw new ProblemsError(notATable(file.path), [
    { kind: 'too-wide', where: placeOf(file.path, { line: 1 }), message },
  ]);
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

/** The title of what is wrong with a file that should be a table. */
function notATable(file: string): Bilingual {
  return { nb: `${file} er ikke en tabell`, en: `${file} is not a table` };
}

function noHeader(file: InputFile, line: number, found: Bilingual): ProblemsError {
  const message = {
    nb: `en tabell trenger en første linje med navn på kolonnene; fant ${found.nb}`,
    en: `a table needs a first line of column names; found ${found.en}`,
  };
  return new ProblemsError(notATable(file.path), [
    { kind: 'no-header', where: placeOf(file.path, { line }), message },
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
    throw new ProblemsError(notATable(file), [
      {
        kind: 'bad-csv',
        where: placeOf(file, { line: next }),
        message: csvMessage(error as CsvError),
      },
    ]);
  }
  return rows;
}

function countMatches(cells: readonly string[], pattern: RegExp): number {
  return cells.reduce((count, cell) => count + (cell.match(pattern)?.length ?? 0), 0);
}

function csvMessage(error: CsvError): Bilingual {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return {
      nb: 'en celle som begynner med anførselstegn, må slutte med et; fila slutter først. Lukk det, eller lagre tabellen som .xlsx',
      en: 'a quoted cell needs a closing quotation mark; the file ends first',
    };
  if (error.code === 'INVALID_OPENING_QUOTE' || error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    return {
      nb: 'et anførselstegn inni en celle skrives dobbelt, og hele cella i anførselstegn; enklest er å lagre tabellen fra regnearket på nytt, som CSV eller .xlsx',
      en: 'a quotation mark inside a cell needs the whole cell quoted and the mark doubled',
    };
  }
  return { nb: `kan ikke leses som CSV (${error.code}); lagre tabellen som .xlsx`, en: error.message };
}
