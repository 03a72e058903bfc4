import { measure } from './measure.js';
import { ranges } from './ranges.js';

/**
 * Jaccard similarity: units with both codes, divided by units with either. ATLAS.ti prints it as the
 * c-coefficient, rounded to two decimals.
 *
 * Caveat: set-theoretic; it grows with how common the codes are, so it does not distinguish association from frequency.
 *
 * @returns 0 to 1; NaN where no unit has either code: there is no evidence
 * @see Jaccard (1912), New Phytologist 11(2):37-50
 * @example jaccard({ both: 2, row: 3, column: 4, units: 20 }) // 0.4
 */
export const jaccard = measure({
  label: { nb: 'Jaccard (c-koeffisienten)', en: 'Jaccard (c-coefficient)' },
  question: {
    nb: 'Av enhetene med minst én av kodene, hvor stor del har begge?',
    en: 'Of the units with either code, what part has both?',
  },
  formula: 'n12 / (n1 + n2 - n12)',
  range: ranges.share,
  caveat: {
    nb: 'Vokser med hvor vanlige kodene er; skiller ikke sammenheng fra hyppighet.',
    en: 'Grows with how common the codes are; does not distinguish association from frequency.',
  },
  reference: 'Jaccard (1912)',
  symmetric: true,
  rises: true,
  inCurve: true,
  filled: ({ both, row, column }, n) => `${n(both)} / (${n(row)} + ${n(column)} − ${n(both)})`,
  of: ({ both, row, column }) => both / (row + column - both),
});
