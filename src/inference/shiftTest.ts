import { convolve, type Distribution } from '../statistics/distribution.js';
import type { CodeLayout } from './codeLayout.js';

export interface ShiftTest {
  readonly count: number;
  /** Mean under the null: the same as without streaks. */
  readonly expected: number;
  /** Variance under the null: larger than without streaks where both codes run in streaks. */
  readonly variance: number;
  /** Two-sided: twice the smaller of the other two, and at most 1. */
  readonly pValue: number;
  readonly pUpper: number;
  readonly pLower: number;
  /** The smallest two-sided p that the turns allow. */
  readonly smallestP: number;
  /** Count seen, mean and variance of each stratum; they add up. */
  readonly strata: readonly ShiftMoments[];
  readonly method: 'every shift';
}

/** What turning gives in one stratum. */
export interface ShiftMoments {
  readonly count: number;
  readonly expected: number;
  readonly variance: number;
}

/**
 * The circular shift test of one cell, with every combination of shifts: each source's sequence of row codes is
 * turned as a ring against that of the column codes, all turns equally likely, sources independent. As the
 * count is a sum over sources, its distribution over all combinations is a convolution; nothing is drawn.
 *
 * Turning keeps the streaks of each code, which moving single units would break: the stronger null for codes that
 * run on over neighbouring units.
 *
 * Caveat: a ring joins the end of an interview to its start, and a source of few units has few turns: with one source
 * of N units no p is below 1 / N.
 *
 * @param layout from `codeLayout`: units in reading order
 * @param row position among the rows
 * @param column position among the columns
 * @see Harris (2020), arXiv:2012.06862 (shift tests for autocorrelated series)
 * @example shiftTest(codeLayout(incidence, rows, columns), 0, 3).pValue
 */
export function shiftTest(layout: CodeLayout, row: number, column: number): ShiftTest {
  const turns = meetings(layout, row, column);
  const count = turns.reduce((sum, byTurn) => sum + byTurn[0], 0);
  const { mean: expected, variance } = momentsOf(turns);
  const { first, probability } = convolve(turns.map(distributionOf));
  let [pUpper, pLower] = [0, 0];
  probability.forEach((p, i) => {
    const k = first + i;
    if (k >= count) pUpper += p;
    if (k <= count) pLower += p;
  });
  const ends = [probability[0], probability[probability.length - 1]];
  // The turns that were seen are always among them, though their probability may be below what a double holds.
  const asP = (p: number) => Math.min(1, Math.max(p, Number.MIN_VALUE));
  return {
    count,
    expected,
    variance,
    pValue: asP(2 * Math.min(pUpper, pLower)),
    pUpper: asP(pUpper),
    pLower: asP(pLower),
    smallestP: asP(2 * Math.min(...ends)),
    strata: turns.map((byTurn) => {
      const { mean, variance } = momentsOf([byTurn]);
      return { count: byTurn[0], expected: mean, variance };
    }),
    method: 'every shift',
  };
}

/** Mean and variance of every cell under independent circular shifts; rows x columns. */
export function shiftMoments(layout: CodeLayout): { mean: Float64Array; variance: Float64Array } {
  const { rowCount, columnCount } = layout;
  const mean = new Float64Array(rowCount * columnCount);
  const variance = new Float64Array(rowCount * columnCount);
  for (let r = 0; r < rowCount; r++) {
    for (let c = 0; c < columnCount; c++) {
      const moments = momentsOf(meetings(layout, r, c));
      mean[r * columnCount + c] = moments.mean;
      variance[r * columnCount + c] = moments.variance;
    }
  }
  return { mean, variance };
}

/** Per stratum: how often the codes meet after each turn; entry 0 is how they stand. */
function meetings({ strata, rows, columns }: CodeLayout, row: number, column: number): Int32Array[] {
  const found: Int32Array[] = [];
  for (let s = 0; s + 1 < strata.length; s++) {
    const size = strata[s + 1] - strata[s];
    const places = (side: typeof rows, code: number) => {
      const own: number[] = [];
      for (let u = strata[s]; u < strata[s + 1]; u++) {
        for (let i = side.offsets[u]; i < side.offsets[u + 1]; i++) if (side.codes[i] === code) own.push(u);
      }
      return own;
    };
    const byTurn = new Int32Array(size);
    const columnPlaces = places(columns, column);
    for (const u of places(rows, row)) for (const v of columnPlaces) byTurn[v >= u ? v - u : v - u + size]++;
    found.push(byTurn);
  }
  return found;
}

function momentsOf(turns: readonly Int32Array[]): { mean: number; variance: number } {
  let [mean, variance] = [0, 0];
  for (const byTurn of turns) {
    const own = byTurn.reduce((sum, k) => sum + k, 0) / byTurn.length;
    mean += own;
    if (byTurn.every((k) => k === byTurn[0])) continue;
    variance += byTurn.reduce((sum, k) => sum + (k - own) ** 2, 0) / byTurn.length;
  }
  return { mean, variance };
}

function distributionOf(byTurn: Int32Array): Distribution {
  const first = byTurn.reduce((least, k) => Math.min(least, k), byTurn[0]);
  const last = byTurn.reduce((most, k) => Math.max(most, k), byTurn[0]);
  const probability = new Float64Array(last - first + 1);
  for (const k of byTurn) probability[k - first] += 1 / byTurn.length;
  return { first, probability };
}
