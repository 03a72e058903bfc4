import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { Code } from '../corpus/code.js';
import { defaults } from '../shared/defaults.js';
import { beyondChance } from '../statistics/beyondChance.js';
import type { CellTest } from './cellTest.js';

/** A cell that has a p. */
export type TestedCell = CellTest & {
  readonly pValue: number;
  readonly adjusted: number;
  readonly z: number;
  readonly expected: number;
  readonly variance: number;
};

/**
 * The cells that were tested, strongest evidence first: by adjusted p, then by how far z is from 0, then as the
 * matrix has them. Cells that the codebook makes impossible are left out: their zero says nothing.
 */
export function testedCells(matrix: CooccurrenceMatrix, tests: readonly CellTest[]): TestedCell[] {
  const tested = tests.filter(
    (test): test is TestedCell =>
      isTested(test) && (test.count > 0 || matrix.at(test.row, test.column).possible),
  );
  return tested.sort((a, b) => a.adjusted - b.adjusted || Math.abs(b.z) - Math.abs(a.z));
}

export function isTested(test: CellTest): test is TestedCell {
  return (
    test.status === 'tested' &&
    test.pValue !== null &&
    test.adjusted !== null &&
    test.z !== null &&
    test.expected !== null
  );
}

/** Up to which adjusted p a cell is said to hold after adjustment. */
export const holdsUpTo = defaults.alpha;

/** … and up to which it does so by far, and is marked twice. */
export const clearlyHoldsUpTo = holdsUpTo / 5;

/** Whether a cell holds after adjustment. */
export function holds({ adjusted }: TestedCell): boolean {
  return beyondChance(adjusted, holdsUpTo);
}

/** Whether two codes meet more often than the null expects, or just as often. */
export function isMore({ z }: Pick<TestedCell, 'z'>): boolean {
  return z >= 0;
}

/** The test of two codes, whichever of them the row is; undefined for a code with itself. */
export function testOfPair(tests: readonly CellTest[]): (row: Code, column: Code) => CellTest | undefined {
  const found = new Map(tests.map((test) => [`${test.row.index} ${test.column.index}`, test]));
  return (row, column) =>
    found.get(`${row.index} ${column.index}`) ?? found.get(`${column.index} ${row.index}`);
}
