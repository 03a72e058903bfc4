import { categoryShares } from './categoryShares.js';
import { absent, type Coefficient, chanceCorrected } from './coefficient.js';
import { pairwiseAgreement } from './percent.js';
import type { Ratings } from './ratings.js';

/**
 * Gwet's AC1: chance agreement arises only where a unit is hard to judge, Pe = sum of s(1 - s) / (k - 1) over category
 * shares s. For coded or not that is 2s(1 - s), s the mean prevalence.
 *
 * Convention for missing ratings: irrCAC's. Agreement is over units that two or more judged, shares over all units
 * that anybody judged; k counts the categories that could be chosen.
 * Caveat: no paradox, but near 1 for any rare code, as expected agreement goes to 0 there; a code that nobody used
 * gets 1. Read it beside prevalence.
 *
 * @returns at most 1
 * @see Gwet (2008), British Journal of Mathematical and Statistical Psychology 61(1):29-48
 * @example gwetAc1(ratings([[1, 1], [1, 0], [0, 0], [0, 0]])).value // 0.5294
 */
export function gwetAc1(ratings: Ratings): Coefficient {
  const observed = pairwiseAgreement(ratings);
  const categories = ratings.categories.length;
  if (Number.isNaN(observed)) return absent('no-pairs');
  if (categories < 2) return { value: Number.NaN, observed, expected: 1, absence: 'no-variation' };
  const doubt = categoryShares(ratings).reduce((sum, share) => sum + share * (1 - share), 0);
  return chanceCorrected(observed, doubt / (categories - 1));
}
