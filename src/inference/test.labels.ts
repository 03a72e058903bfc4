import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { Language } from '../shared/language.js';
import { isKeyOf } from '../shared/records.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import type { CellTest } from './cellTest.js';
import { adjustments, nulls, tests } from './tests.js';

/** How the cells were tested, in one sentence: test, what may change places, adjustment; draws and seed if any. */
export function describeTest(matrix: CooccurrenceMatrix, test: CellTest, language: Language): string {
  const draws = drawsOf(test, language);
  return words[language].sentence({
    test: testLabel(test.test, language),
    nullText: nullLabel(matrix, test, language),
    cells: counted(test.tests, 'cell', language),
    adjust: adjustments[test.adjust],
    draws: draws === '' ? '' : ` (${draws})`,
  });
}

/** `9 999 permutations, seed 2026`; empty where nothing was drawn. */
export function drawsOf(test: CellTest, language: Language): string {
  if (test.permutations === null) return '';
  return `${formatNumber(test.permutations, language)} ${words[language].permutations} ${test.seed}`;
}

/** The name of a test or a null; its key where it has none. */
export function testLabel(test: string, language: Language): string {
  return isKeyOf(nulls, test) ? nulls[test].label[language] : test;
}

/** What the null lets change places, in words. */
export function nullLabel(matrix: CooccurrenceMatrix, test: CellTest, language: Language): string {
  return `${tests[test.test].null[language]} ${words[language][matrix.stratum]}`;
}

interface TestSentence {
  readonly test: string;
  readonly nullText: string;
  readonly cells: string;
  readonly adjust: string;
  readonly draws: string;
}

const words = {
  nb: {
    sentence: ({ test, nullText, cells, adjust, draws }: TestSentence) =>
      `Prøvd med ${test}${draws}; nullhypotesen er at ${nullText}. p er justert for ${cells} (${adjust}).`,
    permutations: 'permutasjoner, frø',
    source: 'innenfor hver kilde',
    corpus: 'i hele materialet',
  },
  en: {
    sentence: ({ test, nullText, cells, adjust, draws }: TestSentence) =>
      `Tested with the ${test}${draws}; under the null hypothesis ${nullText}. p is adjusted for ${cells} (${adjust}).`,
    permutations: 'permutations, seed',
    source: 'within each source',
    corpus: 'over the whole material',
  },
} as const;
