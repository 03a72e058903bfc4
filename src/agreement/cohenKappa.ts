import { absent, type Coefficient, chanceCorrected } from './coefficient.js';
import { jointCounts } from './jointCounts.js';
import type { Ratings } from './ratings.js';

/**
 * Cohen's kappa of two raters: chance is each rater placing categories at random as often as that rater did,
 * Pe = sum of p1 p2 over categories. For coded or not that is pA pB + (1 - pA)(1 - pB), a sum and not a product.
 *
 * Convention: units that one rater skipped are left out. For more raters see `congerKappa`.
 * Caveat: sinks where a code is very rare or very common though raters agree (the kappa paradox), and rises when
 * raters use categories unequally often. Read it beside prevalence.
 *
 * @returns at most 1; 0 at chance
 * @see Cohen (1960), Educational and Psychological Measurement 20(1):37-46
 * @example cohenKappa(ratings([[1, 1], [1, 0], [0, 0], [0, 0]])).value // 0.5
 */
export function cohenKappa(ratings: Ratings): Coefficient {
  if (ratings.raters !== 2) return absent('two-raters-only');
  const { total, same, first, second } = jointCounts(ratings);
  if (total === 0) return absent('no-pairs');
  let expected = 0;
  for (let k = 0; k < first.length; k++) expected += (first[k] / total) * (second[k] / total);
  return chanceCorrected(same / total, expected);
}
