import { cellsOf, fourfold } from './fourfold.js';
import { measure } from './measure.js';
import { ranges } from './ranges.js';

/**
 * Phi, Pearson's correlation of two codes as 0/1 variables over units: (ad - bc) / sqrt of the product of the four
 * margins.
 *
 * Caveat: it reaches 1 only where both codes are equally common. The units with neither code count, so it depends
 * on which units there are. Pooled over sources.
 *
 * @returns -1 to 1; NaN where a code is in no unit or in every one
 * @see Yule (1912), J. R. Stat. Soc. 75(6):579-652
 * @example phi({ both: 4, row: 5, column: 5, units: 10 }) // 0.6
 */
export const phi = measure({
  label: { nb: 'phi (korrelasjon)', en: 'phi (correlation)' },
  question: {
    nb: 'Hvor sterkt følger kodene hverandre, når også enheter uten noen av dem teller?',
    en: 'How strongly do the codes go together, when units with neither count too?',
  },
  formula: '(ad - bc) / sqrt((a+b)(c+d)(a+c)(b+d))',
  range: ranges.signed,
  caveat: {
    nb: 'Når bare 1 for koder som er like vanlige. Avhenger av hvilke enheter som finnes. Slår sammen kilder.',
    en: 'Reaches 1 only for equally common codes. Depends on which units there are. Pools sources.',
  },
  reference: 'Yule (1912)',
  symmetric: true,
  rises: true,
  inCurve: true,
  filled: (margins, n) => {
    const [a, b, c, d] = cellsOf(margins).map(n);
    return `(${a} × ${d} − ${b} × ${c}) / sqrt((${a} + ${b}) × (${c} + ${d}) × (${a} + ${c}) × (${b} + ${d}))`;
  },
  of: (margins) => {
    const table = fourfold(margins);
    if (table === null) return Number.NaN;
    const { a, b, c, d } = table;
    return (a * d - b * c) / Math.sqrt((a + b) * (c + d) * (a + c) * (b + d));
  },
});
