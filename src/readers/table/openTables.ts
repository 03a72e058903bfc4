import { type ProblemDraft, ProblemsError } from '../../shared/problem.js';
import type { Input, InputFile } from '../input.js';
import { startsLikeWorkbook } from '../xlsx/openWorkbook.js';
import { readSheets } from '../xlsx/readSheets.js';
import { readTextTables, type Table, type TableRow } from './parseTable.js';

/** A table that may be what is looked for. */
export interface TableCandidate {
  /** File, or file and sheet. */
  readonly place: string;
  /**
   * The table with each of its first rows taken as the header: some tools write a title above it.
   */
  readonly readings: readonly Table[];
  /** Sheets that a person has hidden are looked at when no other one fits. */
  readonly hidden: boolean;
  /** Name of the sheet; undefined for a text file. */
  readonly sheet: string | undefined;
  readonly warnings: readonly ProblemDraft[];
}

export interface OpenedTables {
  readonly candidates: readonly TableCandidate[];
  /** Why files were not opened. */
  readonly problems: readonly ProblemDraft[];
  readonly notUnderstood: readonly ProblemDraft[];
}

/** Rows that may be the header of a sheet. */
const headerRows = 10;

const tableEnding = /\.(?:csv|tsv|tab|xlsx|xlsm|xlsb|xls|ods)$/iu;

/** What programs leave in a folder for themselves: the lock of an open workbook, settings of the file manager. */
const leftBehind = /(?:^|\/)(?:~\$[^/]*|\.[^/]*|thumbs\.db|desktop\.ini)$/iu;

/** What was opened already: a format is looked for by asking each whether it recognises the tables. */
const opened = new WeakMap<Input, Promise<OpenedTables>>();

/** Every table of a file or folder: delimited text, and the sheets of workbooks. Nothing is thrown; problems are listed. */
export function openTables(input: Input): Promise<OpenedTables> {
  const known = opened.get(input);
  if (known !== undefined) return known;
  const isTable = ({ path }: InputFile) => tableEnding.test(path) && !leftBehind.test(path);
  const files = input.isFolder ? input.files.filter(isTable) : input.files;
  const others = input.isFolder ? input.files.filter((file) => !isTable(file)) : [];
  const result = openFiles(files).then((found) => ({
    ...found,
    notUnderstood: [...found.notUnderstood, ...notTables(input, others)],
  }));
  opened.set(input, result);
  return result;
}

/** The files of a folder of tables that are none, in one sentence: texts and pictures that somebody may think are read. */
function notTables(input: Input, files: readonly InputFile[]): ProblemDraft[] {
  const paths = files.map(({ path }) => path).filter((path) => !leftBehind.test(path));
  if (paths.length === 0) return [];
  const names = `${paths.slice(0, 12).join(', ')}${paths.length > 12 ? ` … (${paths.length})` : ''}`;
  const message = {
    nb: `i en mappe med tabeller blir bare tabeller lest (CSV, TSV, XLSX); ikke lest: ${names}`,
    en: `of a folder of tables, tables only are read (CSV, TSV, XLSX); not read: ${names}`,
  };
  return [{ kind: 'unused-file', where: input.name, message }];
}

/**
 * The table of a file that is given beside the material: a text file, or the first filled sheet of a workbook.
 *
 * @throws ProblemsError if the file holds no table
 */
export async function onlyTable(file: InputFile): Promise<Table> {
  const { candidates } = await openFile(file);
  const first = candidates.find(({ readings, hidden }) => readings.length > 0 && !hidden);
  if (first !== undefined) return first.readings[0];
  throw new ProblemsError({ nb: `${file.path} er ikke en tabell`, en: `${file.path} is not a table` }, [
    {
      kind: 'no-header',
      where: file.path,
      message: {
        nb: 'en tabell må ha en første linje med kolonnenavn; fant ingen',
        en: 'a table needs a first line of column names; found none',
      },
    },
  ]);
}

async function openFiles(files: readonly InputFile[]): Promise<OpenedTables> {
  const candidates: TableCandidate[] = [];
  const problems: ProblemDraft[] = [];
  const notUnderstood: ProblemDraft[] = [];
  for (const file of files) {
    try {
      const found = await openFile(file);
      candidates.push(...found.candidates);
      notUnderstood.push(...found.notUnderstood);
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      problems.push(...error.drafts);
    }
  }
  return { candidates, problems, notUnderstood };
}

async function openFile(file: InputFile): Promise<Omit<OpenedTables, 'problems'>> {
  if (await startsLikeWorkbook(file)) {
    const workbook = await readSheets(file);
    if (workbook === undefined) throw noText(file);
    const candidates = workbook.sheets.map(({ place, hidden, rows, warnings }) => ({
      place,
      readings: Array.from({ length: Math.min(headerRows, rows.length) }, (_, i) =>
        sheetTable(place, rows, i),
      ),
      hidden,
      sheet: place.slice(`${file.path}, sheet `.length),
      warnings,
    }));
    return { candidates, notUnderstood: workbook.notUnderstood };
  }
  const readings = await textTables(file);
  const candidate = { place: file.path, readings, hidden: false, sheet: undefined, warnings: [] };
  return { candidates: [candidate], notUnderstood: [] };
}

/**
 * A sheet as a table. Cells to the right of the last named column belong to none; they are counted, so that they can
 * be reported.
 */
function sheetTable(file: string, sheet: readonly TableRow[], header: number): Table {
  const columns = Array.from(sheet[header].values);
  let rows: readonly TableRow[] | undefined;
  return {
    file,
    encoding: 'utf-8',
    delimiter: '',
    columns,
    headerLine: sheet[header].line,
    // Of the rows that may be the header, one is: the others never become tables.
    get rows() {
      rows ??= sheet.slice(header + 1).map(({ line, values }) => ({
        line,
        values: columns.map((_, i) => values[i] ?? ''),
        beyond: values.slice(columns.length).filter((value) => value !== '').length,
      }));
      return rows;
    },
  };
}

/** A file with a zero byte is no text, unless it says that it is UTF-16. */
async function textTables(file: InputFile): Promise<readonly Table[]> {
  const start = await file.read(0, Math.min(file.size, 4096));
  const marked = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (!marked && start.includes(0)) throw noText(file);
  return readTextTables(file);
}

function noText(file: InputFile): ProblemsError {
  const message = {
    nb: 'et prosjekt er ei Brukermøte-mappe, en fil fra et kodeverktøy (REFI-QDA .qdpx eller .qdc, QualCoder, Taguette, RQDA) eller en tabell (CSV, TSV, XLSX); dette er ingen av dem',
    en: 'a project is a Brukermøte folder, a file of a coding tool (REFI-QDA .qdpx or .qdc, QualCoder, Taguette, RQDA), or a table (CSV, TSV, XLSX); this is none of these',
  };
  const title = { nb: `${file.path} ble ikke lest`, en: `${file.path} was not read` };
  return new ProblemsError(title, [{ kind: 'unknown-format', where: file.path, message }]);
}
