import { categoryShares } from './categoryShares.js';
import { type Coefficient, chanceCorrected } from './coefficient.js';
import { pairwiseAgreement } from './percent.js';
import type { Ratings } from './ratings.js';

/**
 * Fleiss' kappa of two or more raters, Scott's pi for many: chance is all raters placing categories at random as
 * often as they did on average, Pe = sum of shares squared.
 *
 * Convention for missing ratings: irrCAC's. Agreement is over units that two or more judged, shares over all units
 * that anybody judged. With everything rated it is the coefficient of 1971.
 * Caveat: the kappa paradox; raters are taken to be exchangeable.
 *
 * @returns at most 1; 0 at chance
 * @see Fleiss (1971), Psychological Bulletin 76(5):378-382
 * @example fleissKappa(ratings([[1, 1, 1], [1, 1, 0], [0, 0, 0]])).value // 0.55
 */
export function fleissKappa(ratings: Ratings): Coefficient {
  const expected = categoryShares(ratings).reduce((sum, share) => sum + share * share, 0);
  return chanceCorrected(pairwiseAgreement(ratings), expected);
}
