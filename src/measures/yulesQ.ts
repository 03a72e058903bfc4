import { fourfold } from './fourfold.js';
import { measure } from './measure.js';

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
export const yulesQ = measure((margins) => {
  const table = fourfold(margins);
  if (table === null) return Number.NaN;
  const { a, b, c, d } = table;
  return (a * d - b * c) / (a * d + b * c);
});
