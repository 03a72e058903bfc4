import { type CoOccurrenceOptions, coOccurrence } from '../cooccurrence/coOccurrence.js';
import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { matrixRemarks } from '../cooccurrence/matrixRemarks.js';
import { parseUnit } from '../cooccurrence/parseUnit.js';
import { remarkText } from '../cooccurrence/remark.labels.js';
import type { CellTestOptions } from '../inference/cellTest.js';
import { type CellRecord, cellColumns, cellRecords } from '../measures/cellRecords.js';
import { spreadsheetCsv } from '../report/spreadsheetCsv.js';
import { given } from '../shared/given.js';
import { parseCoderRule } from '../units/coderRule.js';
import { type CellTestFields, testMatrix } from './matrixTests.js';
import { openForCommand } from './openForCommand.js';
import type { ProjectFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';

/** A cell's record, with what its test adds where one was asked for. */
type MatrixRecord = CellRecord & Partial<CellTestFields>;

export interface MatrixFlags extends ProjectFlags {
  readonly rows?: string;
  readonly columns?: string;
  readonly unit?: string;
  readonly coders?: string;
  readonly rollUp?: boolean;
  readonly all?: boolean;
  readonly test?: CellTestOptions['test'];
  readonly permutations?: number;
  readonly seed?: number;
  readonly adjust?: CellTestOptions['adjust'];
  readonly print: 'csv' | 'json';
}

/** Counts a project and prints the matrix, with tests where they are asked for. */
export async function matrix(session: Session, path: string, flags: MatrixFlags): Promise<ExitCode> {
  const { corpus } = await openForCommand(session, path, flags);
  const { rows, columns, unit, coders, rollUp = false, all = false, print } = flags;
  const options: CoOccurrenceOptions = {
    ...given({
      unit: unit === undefined ? undefined : parseUnit(unit),
      coders: coders === undefined ? undefined : parseCoderRule(corpus, coders),
      rows,
      columns,
    }),
    rollUp,
  };
  const counted = coOccurrence(corpus, options);
  const cells = cellRecords(counted, { all });
  for (const remark of matrixRemarks(counted)) session.say(remarkText(remark, flags.lang));
  const tests = testsOf(session, counted, flags);
  const records = cells.map((cell) => ({ ...cell, ...tests?.get(pairKey(counted, cell)) }));
  session.print(print === 'json' ? matrixJson(counted, records) : matrixCsv(counted, records));
  return 0;
}

/** Any word about a test asks for one. */
function testsOf(session: Session, counted: CooccurrenceMatrix, flags: MatrixFlags) {
  const { test, permutations, seed, adjust, lang } = flags;
  const options = given({ test, permutations, seed, adjust });
  return Object.keys(options).length === 0 ? undefined : testMatrix(session, counted, options, lang);
}

function pairKey({ corpus }: CooccurrenceMatrix, cell: CellRecord): string {
  return `${corpus.code(cell.row).index},${corpus.code(cell.column).index}`;
}

function matrixJson(matrix: CooccurrenceMatrix, cells: readonly MatrixRecord[]): string {
  const { name, synthetic } = matrix.corpus.provenance;
  return JSON.stringify(
    {
      project: name,
      synthetic,
      unit: matrix.unit,
      coders: matrix.coders,
      rollUp: matrix.rollUp,
      stratum: matrix.hasExpectation ? matrix.stratum : null,
      units: Number.isNaN(matrix.unitCount) ? null : matrix.unitCount,
      cells,
    },
    null,
    2,
  );
}

/** How it was counted stands in every row, so that a table that travels alone still says so. */
function matrixCsv(matrix: CooccurrenceMatrix, cells: readonly MatrixRecord[]): string {
  const how = [matrix.unit, matrix.coders, matrix.rollUp];
  const tested = Object.keys(cells[0] ?? {}).filter((key) => !cellColumns.some((column) => column === key));
  const own = cellColumns.filter((column) => column !== 'units');
  const keys = [...own, ...tested] as (keyof MatrixRecord)[];
  return spreadsheetCsv(
    [...keys, 'unit', 'coders', 'rollUp', 'units'],
    cells.map((cell) => [...keys.map((key) => cell[key] ?? null), ...how, cell.units]),
  );
}
