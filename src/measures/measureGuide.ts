import type { Language } from '../shared/language.js';
import type { MeasureAbout } from './measure.js';
import { type MeasureName, measureNames, measures } from './measures.js';

/** Which question a measure answers, and what to mind when reading it. */
export interface MeasureEntry extends MeasureAbout {
  /** Name of the function, and of the column in cell records. */
  readonly name: MeasureName;
}

/** One row of the guide in a language, for a table in a notebook. */
export interface MeasureRow {
  readonly name: string;
  readonly label: string;
  readonly question: string;
  readonly formula: string;
  readonly range: string;
  readonly caveat: string;
  readonly reference: string;
}

/** Every measure of two codes, in the order of the documentation: which measure answers which question. */
export const measureGuide: readonly MeasureEntry[] = measureNames.map((name) => ({
  name,
  ...measures[name].about,
}));

/**
 * The guide as rows in a language, for a table.
 *
 * @example measureRows('en')[0].question
 */
export function measureRows(language: Language): MeasureRow[] {
  return measureGuide.map(({ name, label, question, formula, range, caveat, reference }) => ({
    name,
    label: label[language],
    question: question[language],
    formula: typeof formula === 'string' ? formula : formula[language],
    range: range[language],
    caveat: caveat[language],
    reference,
  }));
}
