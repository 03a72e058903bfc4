import { cellsOf, fourfold } from './fourfold.js';
import { measure } from './measure.js';
import { ranges } from './ranges.js';

/**
 * Yule's Q: the odds ratio on a scale from -1 to 1, (ad - bc) / (ad + bc). It does not depend on how common the
 * codes are.
 *
 * Caveat: 1 or -1 as soon as a single one of the four cells is empty, however few units there are. Pooled over
 * sources.
 *
 * @returns -1 to 1; NaN where a code is in no unit or in every one
 * @see Yule (1900), Phil. Trans. R. Soc. A 194:257-319
 * @example yulesQ({ both: 4, row: 5, column: 5, units: 10 }) // 0.882…
 */
export const yulesQ = measure({
  label: { nb: 'Yules Q', en: 'Yule’s Q' },
  question: {
    nb: 'Hvor sterkt følger kodene hverandre, uansett hvor vanlige de er?',
    en: 'How strongly do the codes go together, however common they are?',
  },
  formula: '(ad - bc) / (ad + bc)',
  range: ranges.signed,
  caveat: {
    nb: '1 eller -1 så snart én av de fire rutene er tom, uansett hvor lite som ligger bak. Slår sammen kilder.',
    en: '1 or -1 as soon as one of the four cells is empty, however little lies behind. Pools sources.',
  },
  reference: 'Yule (1900)',
  symmetric: true,
  rises: true,
  inCurve: false,
  filled: (margins, n) => {
    const [a, b, c, d] = cellsOf(margins).map(n);
    return `(${a} × ${d} − ${b} × ${c}) / (${a} × ${d} + ${b} × ${c})`;
  },
  of: (margins) => {
    const table = fourfold(margins);
    if (table === null) return Number.NaN;
    const { a, b, c, d } = table;
    return (a * d - b * c) / (a * d + b * c);
  },
});
