import type { Ratings } from './ratings.js';

/** Units that two raters both judged, by what each said. */
export interface JointCounts {
  readonly total: number;
  readonly same: number;
  /** Per category. */
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** The margins and the diagonal of the table that Cohen's and Scott's coefficients read; a unit that one skipped is left out. */
export function jointCounts({ categories, values, weights }: Ratings): JointCounts {
  const first = new Float64Array(categories.length);
  const second = new Float64Array(categories.length);
  let total = 0;
  let same = 0;
  for (let unit = 0; unit < weights.length; unit++) {
    const [a, b] = [values[2 * unit], values[2 * unit + 1]];
    if (a < 0 || b < 0) continue;
    total += weights[unit];
    first[a] += weights[unit];
    second[b] += weights[unit];
    if (a === b) same += weights[unit];
  }
  return { total, same, first, second };
}
