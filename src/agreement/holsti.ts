import { absent, type Coefficient } from './coefficient.js';
import type { Ratings } from './ratings.js';

/**
 * Holsti's coefficient of reliability: 2M / (N1 + N2), decisions that two raters share over decisions that each made;
 * for more raters the mean over pairs of raters who made any.
 *
 * Convention: a missing rating is no decision. Where both judge all units this is percent agreement. `agreement` hands it
 * only the codes that were *applied* (a code left out is no decision), as Holsti counted; then uncoded text cannot
 * swamp it, and it equals the Dice coefficient (positive specific agreement).
 * Caveat: not corrected for chance.
 *
 * @returns a share, 0 to 1
 * @see Holsti (1969), Content Analysis for the Social Sciences and Humanities, p. 140
 * @example holsti(ratings([['a', 'a'], ['a', null], [null, 'a']])).value // 0.5
 */
export function holsti({ raters, values, weights }: Ratings): Coefficient {
  let sum = 0;
  let pairs = 0;
  for (let first = 0; first < raters; first++) {
    for (let second = first + 1; second < raters; second++) {
      let shared = 0;
      let decisions = 0;
      for (let unit = 0; unit < weights.length; unit++) {
        const [a, b] = [values[unit * raters + first], values[unit * raters + second]];
        if (a >= 0) decisions += weights[unit];
        if (b >= 0) decisions += weights[unit];
        if (a >= 0 && a === b) shared += weights[unit];
      }
      if (decisions === 0) continue;
      sum += (2 * shared) / decisions;
      pairs++;
    }
  }
  if (raters < 2) return absent('no-pairs');
  if (pairs === 0) return absent('no-decisions');
  return { value: sum / pairs, observed: sum / pairs, expected: 0, absence: null };
}
