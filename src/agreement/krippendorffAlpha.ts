import { absent, type Coefficient } from './coefficient.js';
import { type Distance, nominal } from './distances.js';
import type { Ratings } from './ratings.js';

/**
 * Krippendorff's alpha, 1 - Do/De, for any number of raters, missing ratings, and any distance: nominal (default),
 * ordinal, interval, ratio, or between sets (jaccard, masi).
 *
 * Convention: a unit that fewer than two judged is left out altogether; a unit of m ratings weighs m. De draws pairs
 * without replacement, which matters in small samples: with two raters and nothing missing, nominal alpha is
 * Scott's pi + (1 - pi) / (number of ratings).
 * Caveat: the kappa paradox, as Scott's pi. A category that hardly varies makes it unstable.
 *
 * @returns at most 1; `observed` and `expected` are 1 - Do and 1 - De, which for numbers may be negative
 * @see Krippendorff (2019), Content Analysis, 4th ed., ch. 12; Hayes & Krippendorff (2007), Communication
 *   Methods and Measures 1(1):77-89
 * @example krippendorffAlpha(ratings([[1, 1], [1, 0], [0, 0], [0, 0]])).value // 0.5333
 */
export function krippendorffAlpha<Value>(
  ratings: Ratings<Value>,
  distance: Distance<Value> = nominal,
): Coefficient {
  const totals = pairableTotals(ratings);
  const count = totals.reduce((sum, total) => sum + total, 0);
  if (count === 0) return absent('no-pairs');
  const distances = distance(ratings.categories, totals);
  const size = ratings.categories.length;
  const observed = observedDistance(ratings, (a, b) => distances[a * size + b]) / count;
  const expected = expectedDistance(totals, distances) / (count * (count - 1));
  return alphaOf(observed, expected);
}

/** Alpha from the mean distance within units and the mean distance among all ratings. */
export function alphaOf(observed: number, expected: number): Coefficient {
  const agreement = { observed: 1 - observed, expected: 1 - expected };
  if (expected === 0) return { ...agreement, value: Number.NaN, absence: 'no-variation' };
  return { ...agreement, value: 1 - observed / expected, absence: null };
}

/** Per category: ratings in units that two or more judged. */
export function pairableTotals({ categories, raters, values, weights }: Ratings): Float64Array {
  const totals = new Float64Array(categories.length);
  for (let unit = 0; unit < weights.length; unit++) {
    let judged = 0;
    for (let i = unit * raters; i < (unit + 1) * raters; i++) if (values[i] >= 0) judged++;
    if (judged < 2) continue;
    for (let i = unit * raters; i < (unit + 1) * raters; i++)
      if (values[i] >= 0) totals[values[i]] += weights[unit];
  }
  return totals;
}

/** Sum over units of the distances of all ordered pairs of ratings, divided by the unit's ratings less one. */
export function observedDistance(
  { raters, values, weights }: Ratings,
  distance: (category: number, other: number) => number,
): number {
  let sum = 0;
  for (let unit = 0; unit < weights.length; unit++) {
    let judged = 0;
    let within = 0;
    for (let i = unit * raters; i < (unit + 1) * raters; i++) {
      if (values[i] < 0) continue;
      judged++;
      for (let j = unit * raters; j < i; j++) {
        if (values[j] >= 0) within += 2 * distance(values[i], values[j]);
      }
    }
    if (judged > 1) sum += (weights[unit] * within) / (judged - 1);
  }
  return sum;
}

/** Sum of the distances of all ordered pairs of ratings, whatever their unit. */
function expectedDistance(totals: Float64Array, distances: Float64Array): number {
  let sum = 0;
  for (let a = 0; a < totals.length; a++) {
    if (totals[a] === 0) continue;
    for (let b = 0; b < totals.length; b++) sum += totals[a] * totals[b] * distances[a * totals.length + b];
  }
  return sum;
}
