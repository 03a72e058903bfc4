import { measure } from './measure.js';
import { pooledCaveat } from './pooledCaveat.js';
import { ranges } from './ranges.js';

/**
 * Lift, or association strength: how many times more often the codes meet than if they were placed
 * independently over all units. 1 is independence.
 *
 * Caveat: it pools units over sources, so codes that favour the same sources have lift above 1 even where they
 * avoid each other within every source; which the tests do not, as they stay within sources. Rare codes give extreme values.
 *
 * @returns 0 upwards; NaN where either code is in no unit
 * @see van Eck & Waltman (2009), J. Am. Soc. Inf. Sci. Technol. 60(8):1635-1651
 * @example lift({ both: 2, row: 3, column: 4, units: 18 }) // 3
 */
export const lift = measure({
  label: { nb: 'lift (assosiasjonsstyrke)', en: 'lift (association strength)' },
  question: {
    nb: 'Hvor mange ganger oftere enn ved uavhengighet møtes de?',
    en: 'How many times more often than by independence do they meet?',
  },
  formula: 'N n12 / (n1 n2)',
  range: ranges.ratio,
  caveat: {
    nb: `${pooledCaveat.nb} Sjeldne koder gir ekstreme tall.`,
    en: `${pooledCaveat.en} Rare codes give extreme numbers.`,
  },
  reference: 'van Eck & Waltman (2009)',
  symmetric: true,
  rises: true,
  inCurve: true,
  filled: ({ both, row, column, units }, n) => `${n(units)} × ${n(both)} / (${n(row)} × ${n(column)})`,
  of: ({ both, row, column, units }) => (both * units) / (row * column),
});
