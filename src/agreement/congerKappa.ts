import { type Coefficient, chanceCorrected } from './coefficient.js';
import { pairwiseAgreement } from './percent.js';
import type { Ratings } from './ratings.js';

/**
 * Conger's kappa of two or more raters, Cohen's for many: chance is each rater placing categories at random as often
 * as that rater did, Pe = mean over pairs of raters of the sum of pg ph. With two raters and nothing missing it is
 * Cohen's.
 *
 * Convention for missing ratings: irrCAC's. Agreement is over units that two or more judged; a rater's own shares
 * are of the units that the rater judged; a rater without any is left out.
 * Caveat: the kappa paradox, and a reward for raters who use categories unequally often, as Cohen's. (Light's kappa is
 * another one: the mean of Cohen's kappas over pairs.)
 *
 * @returns at most 1; 0 at chance
 * @see Conger (1980), Psychological Bulletin 88(2):322-328
 * @example congerKappa(ratings([[1, 1, 1], [1, 1, 0], [0, 0, 0]])).value // 0.5714
 */
export function congerKappa(ratings: Ratings): Coefficient {
  const { categories, raters, values, weights } = ratings;
  const sums = new Float64Array(categories.length);
  const squares = new Float64Array(categories.length);
  let present = 0;
  for (let rater = 0; rater < raters; rater++) {
    const counts = new Float64Array(categories.length);
    let judged = 0;
    for (let unit = 0; unit < weights.length; unit++) {
      const value = values[unit * raters + rater];
      if (value < 0) continue;
      counts[value] += weights[unit];
      judged += weights[unit];
    }
    if (judged === 0) continue;
    present++;
    for (let k = 0; k < counts.length; k++) {
      sums[k] += counts[k] / judged;
      squares[k] += (counts[k] / judged) ** 2;
    }
  }
  // (sum of p)^2 - sum of p^2 is twice the sum over pairs of raters.
  let expected = 0;
  for (let k = 0; k < sums.length; k++) expected += (sums[k] ** 2 - squares[k]) / (present * (present - 1));
  return chanceCorrected(pairwiseAgreement(ratings), expected);
}
