import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { cellsOf, fourfold } from './fourfold.js';
import { type CodeValues, type Margins, marginsAt, measure } from './measure.js';
import { ranges } from './ranges.js';

/** Odds ratios, and where 0.5 was added to be able to give one. */
export interface OddsRatios extends CodeValues {
  /** rows x columns: 1 where one of the four cells is 0, so that 0.5 was added to all four. */
  readonly corrected: Uint8Array;
}

const ofMargins = measure({
  label: { nb: 'oddsforhold', en: 'odds ratio' },
  question: {
    nb: 'Hvor mange ganger større er oddsen for den ene koden der den andre er?',
    en: 'How many times greater are the odds of the one code where the other is?',
  },
  formula: {
    nb: 'ad / (bc); med 0,5 lagt til hver der en av dem er 0, og det blir sagt',
    en: 'ad / (bc); with 0.5 added to each where one of them is 0, and said so',
  },
  range: ranges.odds,
  caveat: {
    nb: 'Slår sammen kilder; Mantel-Haenszel gjør det innenfor dem. Der 0,5 er lagt til, styrer tillegget mye.',
    en: 'Pools sources; Mantel-Haenszel stays within them. Where 0.5 was added, the addition decides much.',
  },
  reference: 'Haldane (1956)',
  symmetric: true,
  rises: true,
  inCurve: true,
  filled: (margins, n) => {
    const added = isCorrected(margins) ? 0.5 : 0;
    const [a, b, c, d] = cellsOf(margins).map((count) => n(count + added));
    return `${a} × ${d} / (${b} × ${c})`;
  },
  of: (margins) => {
    const table = fourfold(margins);
    if (table === null) return Number.NaN;
    const added = isCorrected(margins) ? 0.5 : 0;
    return ((table.a + added) * (table.d + added)) / ((table.b + added) * (table.c + added));
  },
});

function oddsRatioOf(margins: Margins): number;
function oddsRatioOf(matrix: CooccurrenceMatrix): OddsRatios;
function oddsRatioOf(input: Margins | CooccurrenceMatrix): number | OddsRatios {
  if ('both' in input) return ofMargins(input);
  const values = ofMargins(input);
  const corrected = Uint8Array.from(values.values, (value, i) =>
    !Number.isNaN(value) && isCorrected(marginsAt(input, i)) ? 1 : 0,
  );
  return { ...values, corrected };
}

/**
 * Odds ratio: how many times greater the odds of the column's code are in units with the row's code than in units
 * without it, ad / (bc). 1 is independence. Where one of the four cells is 0, and only there, 0.5 is added to all
 * four (Haldane and Anscombe); `corrected` says where.
 *
 * Caveat: pooled over sources; the Mantel-Haenszel odds ratio is the one within sources. Where it was corrected it
 * depends on the 0.5 as much as on the data.
 *
 * @returns above 0; NaN where a code is in no unit or in every one
 * @see Haldane (1956), Ann. Hum. Genet. 20(4):309-311
 * @example oddsRatio({ both: 4, row: 5, column: 5, units: 10 }) // 16
 */
export const oddsRatio = Object.assign(oddsRatioOf, { about: ofMargins.about });

/** Whether one of the four cells is 0, so that the odds ratio needs 0.5 in each of them. */
export function isCorrected(margins: Margins): boolean {
  const table = fourfold(margins);
  return table !== null && Object.values(table).includes(0);
}
