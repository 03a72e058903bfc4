import { measure } from './measure.js';
import { ranges } from './ranges.js';

/**
 * Inclusion (overlap, Simpson): units with both codes, divided by the units with the rarer one. 1 means that the
 * rarer code never stands without the other.
 *
 * Caveat: a code in a single unit is easily wholly included; read the totals beside it.
 *
 * @returns 0 to 1; NaN where either code is in no unit
 * @see Simpson (1943), Am. J. Sci. 241(1):1-31
 * @example inclusion({ both: 3, row: 4, column: 12, units: 20 }) // 0.75
 */
export const inclusion = measure({
  label: { nb: 'inklusjon', en: 'inclusion' },
  question: {
    nb: 'Hvor stor del av den sjeldneste kodens enheter har den andre også?',
    en: 'What part of the rarer code’s units has the other too?',
  },
  formula: 'n12 / min(n1, n2)',
  range: ranges.share,
  caveat: {
    nb: 'En kode i én enhet er lett helt innesluttet; se på totalene.',
    en: 'A code in one unit is easily wholly included; look at the totals.',
  },
  reference: 'Simpson (1943)',
  symmetric: true,
  rises: true,
  inCurve: false,
  filled: ({ both, row, column }, n) => `${n(both)} / min(${n(row)}; ${n(column)})`,
  of: ({ both, row, column }) => both / Math.min(row, column),
});
