import type { Ratings } from './ratings.js';

/**
 * Share of each category when every unit that anybody judged counts the same, however many judged it.
 *
 * Units with a single judgement take part, as in irrCAC: they say how common the categories are, though not
 * whether raters agree.
 *
 * @example categoryShares(ratings([['a', 'a'], ['a', 'b']])) // 0.75, 0.25
 * @see Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., ch. 2
 */
export function categoryShares({ categories, raters, values, weights }: Ratings): Float64Array {
  const shares = new Float64Array(categories.length);
  let units = 0;
  for (let unit = 0; unit < weights.length; unit++) {
    let judged = 0;
    for (let i = unit * raters; i < (unit + 1) * raters; i++) if (values[i] >= 0) judged++;
    if (judged === 0) continue;
    units += weights[unit];
    for (let i = unit * raters; i < (unit + 1) * raters; i++) {
      if (values[i] >= 0) shares[values[i]] += weights[unit] / judged;
    }
  }
  return shares.map((sum) => sum / units);
}
