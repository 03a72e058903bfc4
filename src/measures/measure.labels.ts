import type { Language } from '../shared/language.js';
import { isKeyOf } from '../shared/records.js';
import { inSentence } from '../words/terms.js';
import type { CellMeasure } from './cellMeasure.js';
import { measures } from './measures.js';

/** What the numbers of a measure are called; those of a function by a name that was given, or its own. */
export function measureLabel(measure: CellMeasure, language: Language, given?: string): string {
  if (given !== undefined && given.trim() !== '') return given.trim();
  if (typeof measure === 'function') return measure.name || words[language].ownNumber;
  return isKeyOf(measures, measure) ? measures[measure].about.label[language] : inSentence('count', language);
}

/** How a measure is made and what to mind; that a function is the user's own. */
export function describeMeasure(measure: CellMeasure, language: Language): string {
  if (typeof measure === 'function') return words[language].own;
  if (!isKeyOf(measures, measure)) return '';
  const { formula, range, caveat } = measures[measure].about;
  const text = typeof formula === 'string' ? formula : formula[language];
  return `${words[language].made(text, range[language])} ${caveat[language]}`;
}

const words = {
  nb: {
    ownNumber: 'eget tall',
    own: 'Tallet er regnet ut med en funksjon i notatboken.',
    made: (formula: string, range: string) =>
      `Målet er ${formula} (verdier: ${range}), med N enheter, n1 med radens kode, n2 med kolonnens og n12 med begge (p er n / N; a, b, c, d er rutene i firefeltstabellen). Det er ikke testet.`,
  },
  en: {
    ownNumber: 'own number',
    own: 'The number is computed by a function in the notebook.',
    made: (formula: string, range: string) =>
      `The measure is ${formula} (range: ${range}), with N units, n1 with the row’s code, n2 with the column’s and n12 with both (p is n / N; a, b, c, d are the cells of the 2 x 2 table). It is not tested.`,
  },
} as const;
