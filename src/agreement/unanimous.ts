import { absent, type Coefficient } from './coefficient.js';
import type { Ratings } from './ratings.js';

/**
 * Share of units on which all who judged them said the same, of units that two or more judged.
 *
 * Caveat: falls with every further rater, so it does not compare across numbers of raters. Not corrected for chance.
 *
 * @see irr::agree (R)
 * @example unanimous(ratings([['a', 'a', 'a'], ['a', 'a', 'b']])).value // 0.5
 */
export function unanimous({ raters, values, weights }: Ratings): Coefficient {
  let alike = 0;
  let units = 0;
  for (let unit = 0; unit < weights.length; unit++) {
    const said = values.subarray(unit * raters, (unit + 1) * raters).filter((value) => value >= 0);
    if (said.length < 2) continue;
    units += weights[unit];
    if (said.every((value) => value === said[0])) alike += weights[unit];
  }
  if (units === 0) return absent('no-pairs');
  return { value: alike / units, observed: alike / units, expected: 0, absence: null };
}
