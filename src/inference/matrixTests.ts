import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { matrixUnits } from '../cooccurrence/matrixUnits.js';
import type { CellTest, CellTestOptions } from './cellTest.js';
import { cellTests } from './cellTests.js';
import { type Streaks, streaks } from './streaks.js';

/**
 * Tests every cell of a matrix on the units that the matrix counted (see `cellTests`). Overlap events and windows are
 * not units that could change places, and tests count a pair once in a unit, so nothing is tested there or for weighted
 * counts.
 *
 * Asked for twice with the same options, a matrix gives the same records and is tested once.
 *
 * @example matrixTests(coOccurrence(corpus), { adjust: 'holm' })
 */
export function matrixTests(matrix: CooccurrenceMatrix, options: CellTestOptions = {}): readonly CellTest[] {
  const known = testsOf.get(matrix) ?? new Map<string, readonly CellTest[]>();
  testsOf.set(matrix, known);
  const key = keyOf(options);
  const found = known.get(key) ?? testsAnew(matrix, options);
  known.set(key, found);
  if (matrixOf.get(found) === undefined) for (const test of found) testsWith.set(test, found);
  matrixOf.set(found, matrix);
  return found;
}

/** The matrix that a list of tests is of; undefined for any other list. */
export function testedMatrix(tests: readonly unknown[]): CooccurrenceMatrix | undefined {
  return matrixOf.get(tests);
}

/** The tests of a matrix that a test is one of; undefined for any other value. */
export function testsOfTest(test: object): readonly CellTest[] | undefined {
  return testsWith.get(test);
}

/** The list that each test stands in. */
const testsWith = new WeakMap<object, readonly CellTest[]>();

/** What lists of tests are of. */
const matrixOf = new WeakMap<readonly unknown[], CooccurrenceMatrix>();

/** What a matrix was tested by, and found; forgotten with the matrix. */
const testsOf = new WeakMap<CooccurrenceMatrix, Map<string, readonly CellTest[]>>();

/** Only what is an option of a test: an analysis has other choices too. */
function keyOf(options: CellTestOptions): string {
  const { test, permutations, seed, adjust, confidence, bootstrap, reach, clusters, within, declared } =
    options;
  const codes = typeof within === 'string' ? within : within?.map(({ index }) => index);
  const drawn = { permutations, seed, bootstrap };
  const exchanged = { reach: reach === undefined ? null : String(reach), clusters, codes };
  return JSON.stringify({ test, adjust, confidence, declared, drawn, exchanged });
}

function testsAnew(matrix: CooccurrenceMatrix, options: CellTestOptions): readonly CellTest[] {
  const units = matrixUnits(matrix);
  return units === null ? [] : cellTests(units, matrix.rows, matrix.columns, options);
}

/**
 * Whether the codes of a matrix run in streaks in the units that it counted (see `streaks`); null where a source has
 * no sequence of units: overlap events, windows, sources and groups, and for weighted counts.
 */
export function matrixStreaks(
  matrix: CooccurrenceMatrix,
  options: { readonly permutations?: number; readonly seed?: number } = {},
): Streaks | null {
  const units = matrixUnits(matrix);
  if (units === null || units.stratum === 'corpus') return null;
  return streaks(units, [...new Set([...matrix.rows, ...matrix.columns])], options);
}
