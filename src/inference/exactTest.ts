import { type NullDistribution, nullDistribution } from './nullDistribution.js';
import type { StratifiedTables } from './stratifiedTables.js';

export interface ExactTest {
  readonly count: number;
  /** Two-sided: twice the smaller of the other two, and at most 1. */
  readonly pValue: number;
  /** This count or a larger one: do the codes meet more often than by chance? */
  readonly pUpper: number;
  /** This count or a smaller one: do they avoid each other? */
  readonly pLower: number;
  /** Two-sided, counting the probability of the count seen by half. */
  readonly midP: number;
  /** The smallest two-sided p that the totals allow. */
  readonly smallestP: number;
  readonly method: 'exact';
}

/**
 * Exact test of independence within strata, by convolution; for one stratum this is Fisher's exact test.
 *
 * The one-sided p are those of R's `mantelhaen.test(exact = TRUE)`; the two-sided one doubles the smaller, so that it is below 5 %
 * just where the 95 % interval of `conditionalOddsRatio` does not hold 1 (R's two-sided p sums the probabilities that are
 * not larger than that seen, and its interval need not agree with it). Mid-p takes half of the probability of the count
 * seen; it is less conservative, and not guaranteed to keep the level.
 *
 * Caveat: the units of a source must be free to change places. Codes that run in streaks break this; see `streaks`
 * and the shift test.
 *
 * @param distribution of the count under the null, where it is at hand
 * @returns p 1 where the count is not free to vary; `cellTests` says so in words
 * @see Birch (1964), J. R. Stat. Soc. B 26(2):313-324; Fay (2010), Biostatistics 11(2):373-374 (doubled); Lancaster (1961), J. Am. Stat. Assoc. 56(294):223-234
 * @example exactTest(tablesOf([[3, 4, 4, 8]])).pValue // 0.4857: Fisher's lady tasting tea
 */
export function exactTest(
  tables: StratifiedTables,
  distribution: NullDistribution = nullDistribution(tables),
): ExactTest {
  const { first, logProbability } = distribution;
  const count = tables.both.reduce((sum, value) => sum + value, 0);
  let [upper, lower] = [0, 0];
  for (let i = 0; i < logProbability.length; i++) {
    const probability = Math.exp(logProbability[i]);
    if (first + i >= count) upper += probability;
    if (first + i <= count) lower += probability;
  }
  const half = Math.exp(logProbability[count - first]) / 2;
  const ends = [logProbability[0], logProbability[logProbability.length - 1]];
  return {
    count,
    pValue: asP(2 * Math.min(upper, lower)),
    pUpper: asP(upper),
    pLower: asP(lower),
    midP: asP(2 * Math.min(upper - half, lower - half)),
    smallestP: asP(2 * Math.exp(Math.min(...ends))),
    method: 'exact',
  };
}

/** A probability that underflowed is still not 0. */
function asP(sum: number): number {
  return Math.min(1, Math.max(sum, Number.MIN_VALUE));
}
