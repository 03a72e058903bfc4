import type { StratifiedTables } from './stratifiedTables.js';

/** What independence within each stratum expects of a cell, and how far the count is from it. */
export interface StratifiedMoments {
  readonly count: number;
  readonly expected: number;
  readonly variance: number;
  /** (count - expected) / sqrt(variance); null where the variance is 0: nothing leaves the count free to vary. */
  readonly z: number | null;
}

/**
 * Observed count, expectation and variance when, within every stratum, the codes keep their totals and are placed
 * independently of one another: E = sum n1 n2 / N and V = sum n1 n2 (N - n1)(N - n2) / (N^2 (N - 1)).
 *
 * Caveat: z is near normal only where the variance is not small; the exact test needs no such thing.
 *
 * @see Mantel & Haenszel (1959), J. Natl. Cancer Inst. 22(4):719-748
 * @example stratifiedMoments(tablesOf([[2, 3, 4, 10]])) // expected 1.2, variance 0.56
 */
export function stratifiedMoments({ both, row, column, units }: StratifiedTables): StratifiedMoments {
  let count = 0;
  let expected = 0;
  let variance = 0;
  for (let s = 0; s < units.length; s++) {
    const [n1, n2, n] = [row[s], column[s], units[s]];
    count += both[s];
    if (n === 0) continue;
    const mean = (n1 * n2) / n;
    expected += mean;
    if (n > 1) variance += (mean * (n - n1) * (n - n2)) / (n * (n - 1));
  }
  return { count, expected, variance, z: variance > 0 ? (count - expected) / Math.sqrt(variance) : null };
}
