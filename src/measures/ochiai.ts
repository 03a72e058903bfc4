import { measure } from './measure.js';

/**
 * Ochiai similarity, the cosine of two codes as 0/1 vectors over units: units with both, divided by the geometric
 * mean of the units with each.
 *
 * Caveat: it is taken of units x codes. A cosine of the co-occurrence matrix normalises twice and says something
 * else (Zhou & Leydesdorff 2016). It grows with how common the codes are.
 *
 * @returns 0 to 1; NaN where either code is in no unit
 * @see Ochiai (1957), Bull. Jpn. Soc. Sci. Fish. 22(9):526-530
 * @example ochiai({ both: 2, row: 2, column: 8, units: 20 }) // 0.5
 */
export const ochiai = measure(({ both, row, column }) => both / Math.sqrt(row * column));
