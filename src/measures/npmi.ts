import { measure } from './measure.js';
import { pooledCaveat } from './pooledCaveat.js';
import { ranges } from './ranges.js';

/**
 * Normalised pointwise mutual information, ln(p12 / (p1 p2)) / -ln p12: lift on a bounded scale. 1 where the codes
 * only stand together, 0 at independence, -1 where they never meet.
 *
 * Caveat: pooled over sources, as `lift` is.
 *
 * @returns -1 to 1; NaN where either code is in no unit, or both are in every one
 * @see Bouma (2009), Proc. GSCL, 31-40
 * @example npmi({ both: 2, row: 4, column: 5, units: 10 }) // 0
 */
export const npmi = measure({
  label: { nb: 'NPMI', en: 'NPMI' },
  question: {
    nb: 'Det samme som lift, på en skala med grenser: hører kodene sammen eller unngår de hverandre?',
    en: 'The same as lift on a bounded scale: do the codes belong together or avoid each other?',
  },
  formula: 'ln(p12 / (p1 p2)) / -ln p12',
  range: ranges.signed,
  caveat: pooledCaveat,
  reference: 'Bouma (2009)',
  symmetric: true,
  rises: true,
  inCurve: true,
  filled: ({ both, row, column, units }, n) => {
    if (both === 0) return n(-1);
    const [p12, p1, p2] = [both, row, column].map((count) => `(${n(count)} / ${n(units)})`);
    return `ln(${p12} / (${p1} × ${p2})) / (−ln${p12})`;
  },
  of: ({ both, row, column, units }) => {
    if (row === 0 || column === 0) return Number.NaN;
    if (both === 0) return -1;
    return Math.log((both * units) / (row * column)) / -Math.log(both / units);
  },
});
