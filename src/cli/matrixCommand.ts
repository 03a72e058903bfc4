import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { matrixRemarks } from '../cooccurrence/matrixRemarks.js';
import { noTestText } from '../cooccurrence/noTest.labels.js';
import { remarkText } from '../cooccurrence/remark.labels.js';
import type { Analysis } from '../inference/analysis/analysis.js';
import { chosenCell } from '../inference/chosenPair.js';
import { explainStatements } from '../inference/explain.statements.js';
import { matrixTests } from '../inference/matrixTests.js';
import { type CellRecord, cellColumns, cellRecords } from '../measures/cellRecords.js';
import { markdownText, plainOfMarkdown } from '../report/escape/markdownText.js';
import { spreadsheetCsv } from '../report/spreadsheetCsv.js';
import { given } from '../shared/given.js';
import type { Language } from '../shared/language.js';
import type { AnalysisFlags } from './analysisFlags.js';
import { chosenOptions, type RecordedAnalysis, recordedAnalysis } from './chosenAnalysis.js';
import { type CellTestFields, testMatrix } from './matrixTests.js';
import { openForCommand } from './openForCommand.js';
import type { ProjectFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';

/** A cell's record, with what its test adds where one was asked for. */
type MatrixRecord = CellRecord & Partial<CellTestFields>;

export interface MatrixFlags extends ProjectFlags, AnalysisFlags {
  readonly all?: boolean;
  /** Say in words which of the numbers of the cell is which. */
  readonly explain?: boolean;
  readonly print: 'csv' | 'json';
}

/** Counts a project and prints the matrix, with tests where they are asked for. */
export async function matrix(
  session: Session,
  paths: readonly string[],
  flags: MatrixFlags,
): Promise<ExitCode> {
  const chosen = chosenOptions(flags);
  const { corpus } = await openForCommand(session, paths, flags);
  const found = recordedAnalysis(corpus, chosen);
  const { matrix: counted, analysis } = found;
  for (const remark of matrixRemarks(counted)) session.say(remarkText(remark, flags.lang));
  if (flags.explain === true) {
    session.print(explained(found));
    return 0;
  }
  const tests = testsOf(session, found, flags.lang);
  const all = flags.all === true || (analysis.row !== null && analysis.column !== null);
  const records = cellRecords(counted, { all: true })
    .filter((cell) => isLookedInto(counted, analysis, cell))
    .map((cell) => ({ ...cell, ...tests?.get(pairKey(counted, cell)) }))
    // That two codes never meet is a finding where a test has a p for it.
    .filter((cell) => all || cell.count > 0 || typeof cell.pValue === 'number');
  session.print(
    flags.print === 'json' ? matrixJson(found, records, flags.lang) : matrixCsv(counted, records),
    'data',
  );
  return 0;
}

/** A cell in words, a line for each of its numbers: the one that was asked for, or the strongest. */
function explained({ matrix: counted, analysis, options }: RecordedAnalysis): string {
  const tests = matrixTests(counted, testOptions(options));
  const cell = chosenCell(counted, analysis.row ?? '', analysis.column ?? '', tests);
  return explainStatements(counted, cell, tests)
    .map(({ text }) => plainOfMarkdown(markdownText(text)))
    .join('\n');
}

/** What was chosen of how to test. */
function testOptions({
  test,
  permutations,
  seed,
  adjust,
  reach,
  clusters,
  declared,
}: RecordedAnalysis['options']) {
  return given({ test, permutations, seed, adjust, reach, clusters, declared });
}

/** Any word about a test asks for one. */
function testsOf(session: Session, { matrix: counted, options }: RecordedAnalysis, language: Language) {
  const said = testOptions(options);
  return Object.keys(said).length === 0 ? undefined : testMatrix(session, counted, said, language);
}

/** Whether a cell is the one that was asked for, whichever of its codes a square matrix has as the row. */
function isLookedInto(
  { isSquare }: CooccurrenceMatrix,
  { row, column }: Analysis,
  cell: Pick<CellRecord, 'row' | 'column'>,
): boolean {
  const fits = (one: string, other: string) => (row ?? one) === one && (column ?? other) === other;
  return fits(cell.row, cell.column) || (isSquare && fits(cell.column, cell.row));
}

function pairKey({ corpus }: CooccurrenceMatrix, cell: CellRecord): string {
  return `${corpus.code(cell.row).index},${corpus.code(cell.column).index}`;
}

function matrixJson(
  { matrix, record }: RecordedAnalysis,
  cells: readonly MatrixRecord[],
  language: Language,
): string {
  const { name, synthetic } = matrix.corpus.provenance;
  return JSON.stringify(
    {
      project: name,
      synthetic,
      unit: matrix.unit,
      coders: matrix.coders,
      rollUp: matrix.rollUp,
      stratum: matrix.countsUnits ? matrix.stratum : null,
      units: Number.isNaN(matrix.unitCount) ? null : matrix.unitCount,
      noTest: record.noTest === null ? null : noTestText(record.noTest, language),
      analysis: record,
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
