import { measure } from './measure.js';

/**
 * Dice (Sørensen) similarity: twice the units with both codes, divided by the sum of the units with each. It ranks
 * pairs exactly as `jaccard` does, and is the larger of the two: dice = 2 jaccard / (1 + jaccard).
 *
 * Caveat: set-theoretic; it grows with how common the codes are.
 *
 * @returns 0 to 1; NaN where no unit has either code
 * @see Dice (1945), Ecology 26(3):297-302
 * @example dice({ both: 2, row: 3, column: 5, units: 20 }) // 0.5
 */
export const dice = measure(({ both, row, column }) => (2 * both) / (row + column));
