import { coderRuleLabel } from '../../cooccurrence/matrix.labels.js';
import { noTestText } from '../../cooccurrence/noTest.labels.js';
import type { Language } from '../../shared/language.js';
import { groupLabel } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { inSentence } from '../../words/terms.js';
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
  const {
    unit,
    coders,
    rollUp,
    rows,
    columns,
    test,
    noTest,
    adjust,
    permutations,
    seed,
    reach,
    clusters,
    within,
    declared,
    row,
    column,
  } = analysis;
  const texts = words[language];
  const draws =
    test !== null && (tests[test].draws || adjust === 'maxT')
      ? `, ${formatNumber(permutations, language)} ${texts.permutations}`
      : '';
  const parts = [
    `${inSentence('unit', language)}: ${unit}`,
    `${inSentence('coders', language)}: ${coderRuleLabel(coders, language)}`,
    ...(rollUp ? [texts.rollUp] : []),
    `${texts.matrix}: ${rows} × ${columns}`,
    ...(test === null
      ? []
      : [`${inSentence('test', language)}: ${testLabel(test, language)} (${adjustments[adjust]}${draws})`]),
    ...(reach === null ? [] : [`${texts.reach}: ${reach}`]),
    ...(clusters === null ? [] : [`${texts.clusters}: ${groupLabel(clusters, language)}`]),
    ...(within === null ? [] : [`${texts.within}: ${within}`]),
    ...(declared === null ? [] : [texts.declared(declared.file, declared.registered)]),
    `${texts.seed}: ${seed}`,
    ...(row === null && column === null ? [] : [`${texts.cell}: ${row ?? '…'} × ${column ?? '…'}`]),
  ];
  const sentences = [`${parts.join('; ')}.`, ...(noTest === null ? [] : [noTestText(noTest, language)])];
  return [...sentences, texts.questions].join(' ');
}

const words = {
  nb: {
    declared: (file: string, registered: string | null) =>
      `erklært på forhånd i ${file}${registered === null ? '' : ` (registrert ${registered})`}`,
    rollUp: 'overordnede koder teller med sine underkoder',
    matrix: 'matrise',
    permutations: 'permutasjoner',
    reach: 'rekkevidde',
    clusters: 'usikkerhet spredt over',
    within: 'bytte bare innenfor',
    seed: 'frø',
    cell: 'rute',
    questions:
      'De fem spørsmålene har sine egne enheter: En retning er ett tekstutdrags, og en kilde teller én gang. Av analysen har de kodere, frø og antall trekninger.',
  },
  en: {
    declared: (file: string, registered: string | null) =>
      `declared beforehand in ${file}${registered === null ? '' : ` (registered ${registered})`}`,
    rollUp: 'parent codes count with their descendants',
    matrix: 'matrix',
    permutations: 'permutations',
    reach: 'reach',
    clusters: 'errors spread over',
    within: 'exchange only within',
    seed: 'seed',
    cell: 'cell',
    questions:
      'The five questions have units of their own: a direction is that of one selection, and a source counts once. Of the analysis they have the coders, the seed and the number of draws.',
  },
} as const;
