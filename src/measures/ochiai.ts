import { measure } from './measure.js';
import { ranges } from './ranges.js';

/**
 * Ochiai similarity, the cosine of two codes as 0/1 vectors over units: units with both, divided by the geometric
 * mean of the units with each.
 *
 * Caveat: it is taken of units x codes. A cosine of the co-occurrence matrix normalises twice and says something
 * else (Zhou & Leydesdorff 2016). It grows with how common the codes are.
 *
 * @returns 0 to 1; NaN where either code is in no unit
 * @see Ochiai (1957), Bull. Jpn. Soc. Sci. Fish. 22(9):526-530
 * @example ochiai({ both: 2, row: 2, column: 8, units: 20 }) // 0.5
 */
export const ochiai = measure({
  label: { nb: 'Ochiai (cosinus)', en: 'Ochiai (cosine)' },
  question: {
    nb: 'Hvor like er de to kodenes enheter, målt mot det geometriske snittet av hyppighetene?',
    en: 'How alike are the units of the two codes, against the geometric mean of their frequencies?',
  },
  formula: 'n12 / sqrt(n1 n2)',
  range: ranges.share,
  caveat: {
    nb: 'Ta den av enheter x koder, aldri av matrisen selv: det normaliserer to ganger.',
    en: 'Take it of units x codes, never of the matrix itself: that normalises twice.',
  },
  reference: 'Ochiai (1957); Zhou & Leydesdorff (2016)',
  symmetric: true,
  rises: true,
  inCurve: false,
  filled: ({ both, row, column }, n) => `${n(both)} / sqrt(${n(row)} × ${n(column)})`,
  of: ({ both, row, column }) => both / Math.sqrt(row * column),
});
