import { measure } from './measure.js';
import { ranges } from './ranges.js';

/**
 * Share of the units with the row's code that have the column's code too: P(column | row). Not symmetric: read
 * it beside `rowGivenColumn`.
 *
 * @returns 0 to 1; NaN where no unit has the row's code
 * @example columnGivenRow({ both: 2, row: 4, column: 10, units: 20 }) // 0.5
 */
export const columnGivenRow = measure({
  label: { nb: 'kolonne gitt rad', en: 'column given row' },
  question: {
    nb: 'Når radens kode er der, hvor ofte er kolonnens der også?',
    en: 'Where the row’s code is, how often is the column’s there too?',
  },
  formula: 'n12 / n1',
  range: ranges.share,
  caveat: {
    nb: 'Ikke symmetrisk: les den sammen med den motsatte. Høy for enhver vanlig kolonne.',
    en: 'Not symmetric: read it beside the other direction. High for any common column.',
  },
  reference: 'conditional probability',
  symmetric: false,
  rises: true,
  inCurve: false,
  filled: ({ both, row }, n) => `${n(both)} / ${n(row)}`,
  of: ({ both, row }) => both / row,
});

/**
 * Share of the units with the column's code that have the row's code too: P(row | column).
 *
 * @returns 0 to 1; NaN where no unit has the column's code
 * @example rowGivenColumn({ both: 2, row: 4, column: 10, units: 20 }) // 0.2
 */
export const rowGivenColumn = measure({
  label: { nb: 'rad gitt kolonne', en: 'row given column' },
  question: {
    nb: 'Når kolonnens kode er der, hvor ofte er radens der også?',
    en: 'Where the column’s code is, how often is the row’s there too?',
  },
  formula: 'n12 / n2',
  range: ranges.share,
  caveat: {
    nb: 'Ikke symmetrisk: les den sammen med den motsatte. Høy for enhver vanlig rad.',
    en: 'Not symmetric: read it beside the other direction. High for any common row.',
  },
  reference: 'conditional probability',
  symmetric: false,
  rises: true,
  inCurve: false,
  filled: ({ both, column }, n) => `${n(both)} / ${n(column)}`,
  of: ({ both, column }) => both / column,
});
