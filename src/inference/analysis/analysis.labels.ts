import { coderRuleLabel } from '../../cooccurrence/matrix.labels.js';
import { noTestText } from '../../cooccurrence/noTest.labels.js';
import type { Language } from '../../shared/language.js';
import { formatNumber } from '../../words/numbers.js';
import { termsIn } from '../../words/terms.js';
import { testLabel } from '../test.labels.js';
import { adjustments, tests } from '../tests.js';
import type { Analysis } from './analysis.js';

/**
 * A whole analysis in one line: what is counted, by whose codings, how it is tested; and that the questions have units of
 * their own.
 *
 * @example describeAnalysis(analysisOf(corpus, { unit: 'paragraph' }).analysis, 'en')
 */
export function describeAnalysis(analysis: Analysis, language: Language): string {
  const { unit, coders, rollUp, rows, columns, test, noTest, adjust, permutations, seed, row, column } =
    analysis;
  const [terms, texts] = [termsIn(language), words[language]];
  const draws =
    test !== null && (tests[test].draws || adjust === 'maxT')
      ? `, ${formatNumber(permutations, language)} ${texts.permutations}`
      : '';
  const parts = [
    `${terms.unit}: ${unit}`,
    `${terms.coders}: ${coderRuleLabel(coders, language)}`,
    ...(rollUp ? [texts.rollUp] : []),
    `${texts.matrix}: ${rows} × ${columns}`,
    ...(test === null
      ? []
      : [`${terms.test}: ${testLabel(test, language)} (${adjustments[adjust]}${draws})`]),
    `${texts.seed}: ${seed}`,
    ...(row === null && column === null ? [] : [`${texts.cell}: ${row ?? '…'} × ${column ?? '…'}`]),
  ];
  const sentences = [`${parts.join('; ')}.`, ...(noTest === null ? [] : [noTestText(noTest, language)])];
  return [...sentences, texts.questions].join(' ');
}

const words = {
  nb: {
    rollUp: 'Overordnede koder teller med sine underkoder',
    matrix: 'Matrise',
    permutations: 'permutasjoner',
    seed: 'Frø',
    cell: 'Rute',
    questions:
      'De fem spørsmålene har sine egne enheter: En retning er ett tekstutdrags, og en kilde teller én gang. Av analysen har de kodere, frø og antall trekninger.',
  },
  en: {
    rollUp: 'Parent codes count with their descendants',
    matrix: 'Matrix',
    permutations: 'permutations',
    seed: 'Seed',
    cell: 'Cell',
    questions:
      'The five questions have units of their own: a direction is that of one selection, and a source counts once. Of the analysis they have the coders, the seed and the number of draws.',
  },
} as const;
