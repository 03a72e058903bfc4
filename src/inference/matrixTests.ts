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
 * @example matrixTests(coOccurrence(corpus), { adjust: 'holm' })
 */
export function matrixTests(matrix: CooccurrenceMatrix, options: CellTestOptions = {}): CellTest[] {
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
