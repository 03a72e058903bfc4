import { absent, type Coefficient } from './coefficient.js';
import type { Ratings } from './ratings.js';

/**
 * Percent agreement: of the pairs of raters who judged a unit, the share that said the same, averaged over units
 * that two or more judged.
 *
 * Convention: with more than two raters this is the mean over pairs, as irrCAC's `pa`; the share of units on which
 * all say the same (irr's `agree`) is `unanimous`.
 * Caveat: not corrected for chance. Where a code is rare, two coders who leave nearly everything uncoded agree nearly
 * everywhere.
 *
 * @returns a share, 0 to 1
 * @see Fleiss (1971), Psychological Bulletin 76(5):378-382, the P-bar of the article
 * @example percent(ratings([['a', 'a'], ['a', 'b']])).value // 0.5
 */
export function percent(ratings: Ratings): Coefficient {
  const observed = pairwiseAgreement(ratings);
  return Number.isNaN(observed)
    ? absent('no-pairs')
    : { value: observed, observed, expected: 0, absence: null };
}

/** The observed agreement of percent, Fleiss, Conger, Brennan-Prediger and Gwet; NaN without any pair. */
export function pairwiseAgreement({ raters, values, weights }: Ratings): number {
  let agreement = 0;
  let units = 0;
  for (let unit = 0; unit < weights.length; unit++) {
    let pairs = 0;
    let same = 0;
    for (let i = unit * raters; i < (unit + 1) * raters; i++) {
      if (values[i] < 0) continue;
      for (let j = i + 1; j < (unit + 1) * raters; j++) {
        if (values[j] < 0) continue;
        pairs++;
        if (values[i] === values[j]) same++;
      }
    }
    if (pairs === 0) continue;
    units += weights[unit];
    agreement += (weights[unit] * same) / pairs;
  }
  return agreement / units;
}
