import { fourfold } from './fourfold.js';
import { measure } from './measure.js';
import { ranges } from './ranges.js';

/**
 * G2, the log-likelihood ratio of the 2 x 2 table: 2 sum O ln(O / E). It weighs how far two codes are from
 * independence by how much material says so, and copes with rare codes better than chi-squared does.
 *
 * Caveat: it has no sign; codes that avoid each other have a large G2 too. It grows with the number of units, and
 * pooled over sources its p would be too small, so it ranks pairs and does not test them.
 *
 * @returns 0 upwards; NaN where a code is in no unit or in every one
 * @see Dunning (1993), Computational Linguistics 19(1):61-74
 * @example g2({ both: 4, row: 5, column: 5, units: 10 }) // 3.854…
 */
export const g2 = measure({
  label: { nb: 'G2 (log-likelihood)', en: 'G2 (log-likelihood)' },
  question: {
    nb: 'Hvor mye taler materialet imot at kodene er uavhengige?',
    en: 'How much does the material speak against the codes being independent?',
  },
  formula: '2 sum O ln(O / E)',
  range: ranges.upwards,
  caveat: {
    nb: 'Uten fortegn, og vokser med antall enheter. Rangerer par, men er ingen test: enheter i én kilde er ikke uavhengige.',
    en: 'Without a sign, and grows with the number of units. Ranks pairs and is no test: units of one source are not independent.',
  },
  reference: 'Dunning (1993)',
  symmetric: true,
  rises: false,
  inCurve: false,
  filled: ({ both, row, column, units }, n) => {
    const term = (observed: number, one: number, other: number) =>
      observed === 0 ? n(0) : `${n(observed)} × ln(${n(observed)} × ${n(units)} / (${n(one)} × ${n(other)}))`;
    const terms = [
      term(both, row, column),
      term(row - both, row, units - column),
      term(column - both, units - row, column),
      term(units - row - column + both, units - row, units - column),
    ];
    return `2 × (${terms.join(' + ')})`;
  },
  of: (margins) => {
    const table = fourfold(margins);
    if (table === null) return Number.NaN;
    const { a, b, c, d } = table;
    const { row, column, units } = margins;
    const term = (observed: number, one: number, other: number) =>
      observed === 0 ? 0 : observed * Math.log((observed * units) / (one * other));
    const sum =
      term(a, row, column) +
      term(b, row, units - column) +
      term(c, units - row, column) +
      term(d, units - row, units - column);
    return Math.max(0, 2 * sum);
  },
});
