import { measure } from './measure.js';
import { ranges } from './ranges.js';

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
export const dice = measure({
  label: { nb: 'Dice (Sørensen)', en: 'Dice (Sørensen)' },
  question: {
    nb: 'Hvor like er de to kodenes enheter, når felles enheter teller dobbelt?',
    en: 'How alike are the units of the two codes, with shared units counted twice?',
  },
  formula: '2 n12 / (n1 + n2)',
  range: ranges.share,
  caveat: {
    nb: 'Rangerer par som Jaccard. Vokser med hvor vanlige kodene er.',
    en: 'Ranks pairs as Jaccard does. Grows with how common the codes are.',
  },
  reference: 'Dice (1945)',
  symmetric: true,
  rises: true,
  inCurve: false,
  filled: ({ both, row, column }, n) => `2 × ${n(both)} / (${n(row)} + ${n(column)})`,
  of: ({ both, row, column }) => (2 * both) / (row + column),
});
