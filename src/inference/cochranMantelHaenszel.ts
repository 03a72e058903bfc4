import { chiSquaredUpperTail } from '../statistics/chiSquared.js';
import { stratifiedMoments } from './stratifiedMoments.js';
import type { StratifiedTables } from './stratifiedTables.js';

export interface CochranMantelHaenszel {
  /** Chi-squared with 1 degree of freedom; null where the variance is 0. */
  readonly statistic: number | null;
  /** The signed root of the statistic. */
  readonly z: number | null;
  /** Two-sided. */
  readonly pValue: number | null;
  readonly method: 'Cochran-Mantel-Haenszel';
}

/**
 * The large-sample test of independence within strata. Without continuity correction its z is that of
 * `stratifiedMoments`; with it the distance, where it is at least a half,
 * shrinks by a half, as in R's `mantelhaen.test(correct = TRUE)`.
 *
 * Caveat: an approximation, kept to compare with other software; `exactTest` is what it approximates.
 *
 * @see Cochran (1954), Biometrics 10(4):417-451; Mantel & Haenszel (1959)
 * @example cochranMantelHaenszel(tables, { correct: true }).pValue
 */
export function cochranMantelHaenszel(
  tables: StratifiedTables,
  options: { readonly correct?: boolean } = {},
): CochranMantelHaenszel {
  const { count, expected, variance } = stratifiedMoments(tables);
  const method = 'Cochran-Mantel-Haenszel';
  if (variance === 0) return { statistic: null, z: null, pValue: null, method };
  const distance = Math.abs(count - expected);
  const kept = options.correct === true && distance >= 0.5 ? distance - 0.5 : distance;
  const statistic = kept ** 2 / variance;
  const z = (Math.sign(count - expected) * kept) / Math.sqrt(variance);
  return { statistic, z, pValue: chiSquaredUpperTail(statistic, 1), method };
}
