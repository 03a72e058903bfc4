import type { CooccurrenceMatrix } from '../../cooccurrence/cooccurrenceMatrix.js';
import { coderRuleLabel } from '../../cooccurrence/matrix.labels.js';
import { countedLabel } from '../../cooccurrence/unit.labels.js';
import type { Code } from '../../corpus/code.js';
import type { Language } from '../../shared/language.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';

/** What the codes of one side of a matrix are called, as a heading: `Condition`, or `Row` where they are of several families. */
export function sideLabel(codes: readonly Code[], side: 'row' | 'column', language: Language): string {
  const terms = termsIn(language);
  if (codes.every(({ family }) => family === 'condition')) return terms.condition;
  if (codes.every(({ family }) => family === 'indicator')) return terms.indicator;
  return terms[side];
}

/** How pairs were counted, without any number of units: unit, coders, subcodes. Coders are not named. */
export function countedHow(matrix: CooccurrenceMatrix, language: Language): string {
  const texts = words[language];
  const sources = counted(matrix.corpus.sources.length, 'source', language);
  // The number before the noun is left away.
  const unit = countedLabel(matrix.unit, 2, language).replace(/^\S+\s/u, '');
  const coders = matrix.coders.startsWith('coder:')
    ? texts.oneCoder
    : coderRuleLabel(matrix.coders, language);
  return texts.how(unit, sources, coders, matrix.rollUp);
}

const words = {
  nb: {
    how: (unit: string, sources: string, coders: string, rollUp: boolean) =>
      `Det som er talt, er ${unit} i ${sources}; kodere: ${coders}${rollUp ? '; overordnede koder teller med sine underkoder' : ''}.`,
    oneCoder: 'én koder',
  },
  en: {
    how: (unit: string, sources: string, coders: string, rollUp: boolean) =>
      `What is counted are ${unit} in ${sources}; coders: ${coders}${rollUp ? '; parent codes count with their subcodes' : ''}.`,
    oneCoder: 'one coder',
  },
} as const;
