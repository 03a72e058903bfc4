import { absent, type Coefficient, chanceCorrected } from './coefficient.js';
import { jointCounts } from './jointCounts.js';
import type { Ratings } from './ratings.js';

/**
 * Scott's pi of two raters: chance is both placing categories at random as often as the two did on average,
 * Pe = sum of ((p1 + p2) / 2)^2.
 *
 * Convention: units that one rater skipped are left out. For more raters see `fleissKappa`, its generalisation.
 * Caveat: the kappa paradox, as Cohen's; unlike Cohen's it does not reward raters who use categories unequally often.
 *
 * @returns at most 1; 0 at chance
 * @see Scott (1955), Public Opinion Quarterly 19(3):321-325
 * @example scottPi(ratings([[1, 1], [1, 0], [0, 0], [0, 0]])).value // 0.4667
 */
export function scottPi(ratings: Ratings): Coefficient {
  if (ratings.raters !== 2) return absent('two-raters-only');
  const { total, same, first, second } = jointCounts(ratings);
  if (total === 0) return absent('no-pairs');
  let expected = 0;
  for (let k = 0; k < first.length; k++) expected += ((first[k] + second[k]) / (2 * total)) ** 2;
  return chanceCorrected(same / total, expected);
}
