import { type NullDistribution, nullDistribution } from './nullDistribution.js';
import type { StratifiedTables } from './stratifiedTables.js';

export interface ExactTest {
  readonly count: number;
  /** Two-sided: all counts that are no more probable than the one seen. */
  readonly pValue: number;
  /** This count or a larger one: do the codes meet more often than by chance? */
  readonly pUpper: number;
  /** This count or a smaller one: do they avoid each other? */
  readonly pLower: number;
  /** Two-sided, counting the counts that are exactly as probable as the one seen by half. */
  readonly midP: number;
  readonly method: 'exact';
}

/** Probabilities that differ by less than this are equal, as in R. */
const tolerance = Math.log1p(1e-7);

/**
 * Exact test of independence within strata, by convolution; for one stratum this is Fisher's exact test.
 *
 * The two-sided p sums the probabilities that are not larger than that of the count seen (relative tolerance
 * 1e-7), as R's `mantelhaen.test(exact = TRUE)` and `fisher.test` do. Mid-p takes half of the equally probable
 * ones; it is less conservative, 0.5 on average under the null, and not guaranteed to keep the level.
 *
 * Caveat: the units of a source must be free to change places. Codes that run in streaks break this; see `streaks`
 * and the shift test.
 *
 * @param distribution of the count under the null, where it is at hand
 * @returns p 1 where the count is not free to vary; `cellTests` says so in words
 * @see Birch (1964), J. R. Stat. Soc. B 26(2):313-324; Lancaster (1961), J. Am. Stat. Assoc. 56(294):223-234
 * @example exactTest(tablesOf([[3, 4, 4, 8]])).pValue // 0.4857: Fisher's lady tasting tea
 */
export function exactTest(
  tables: StratifiedTables,
  distribution: NullDistribution = nullDistribution(tables),
): ExactTest {
  const { first, logProbability } = distribution;
  const count = tables.both.reduce((sum, value) => sum + value, 0);
  const seen = logProbability[count - first];
  let [upper, lower, less, equal] = [0, 0, 0, 0];
  for (let i = 0; i < logProbability.length; i++) {
    const ratio = logProbability[i] - seen;
    const probability = Math.exp(logProbability[i]);
    if (first + i >= count) upper += probability;
    if (first + i <= count) lower += probability;
    if (ratio < -tolerance) less += probability;
    else if (ratio <= tolerance) equal += probability;
  }
  return {
    count,
    pValue: asP(less + equal),
    pUpper: asP(upper),
    pLower: asP(lower),
    midP: asP(less + equal / 2),
    method: 'exact',
  };
}

/** A probability that underflowed is still not 0. */
function asP(sum: number): number {
  return Math.min(1, Math.max(sum, Number.MIN_VALUE));
}
