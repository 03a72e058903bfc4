import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { Bilingual, Language } from '../shared/language.js';
import { formatNumber } from '../words/numbers.js';
import type { CellTest } from './cellTest.js';

/** How the cells were tested, in one sentence: test, what may change places, adjustment; draws and seed if any. */
export function describeTest(matrix: CooccurrenceMatrix, test: CellTest, language: Language): string {
  const draws = drawsOf(test, language);
  const number = formatNumber(test.tests, language);
  return words[language].sentence(
    testLabel(test.test, language),
    nullLabel(matrix, test, language),
    number,
    adjustLabels[test.adjust][language],
    draws === '' ? '' : ` (${draws})`,
  );
}

/** `9 999 permutations, seed 2026`; empty where nothing was drawn. */
export function drawsOf(test: CellTest, language: Language): string {
  if (test.permutations === null) return '';
  return `${formatNumber(test.permutations, language)} ${words[language].permutations} ${test.seed}`;
}

/** The name of a test; its key where it has none. */
export function testLabel(test: string, language: Language): string {
  return Object.hasOwn(testLabels, test) ? testLabels[test][language] : test;
}

/** What the null lets change places, in words. */
export function nullLabel(matrix: CooccurrenceMatrix, test: CellTest, language: Language): string {
  if (!Object.hasOwn(nullLabels, test.test)) return test.null;
  const where = words[language][matrix.stratum];
  return `${nullLabels[test.test][language]} ${where}`;
}

export const adjustLabels: Readonly<Record<CellTest['adjust'], Bilingual>> = {
  bh: { nb: 'Benjamini-Hochberg', en: 'Benjamini-Hochberg' },
  holm: { nb: 'Holm', en: 'Holm' },
  maxT: { nb: 'Westfall-Young (maxT)', en: 'Westfall-Young (maxT)' },
};

const testLabels: Readonly<Record<string, Bilingual>> = {
  exact: { nb: 'eksakt test', en: 'exact test' },
  permutation: { nb: 'permutasjonstest', en: 'permutation test' },
  shift: { nb: 'forskyvningstest', en: 'shift test' },
  curveball: { nb: 'curveball-test', en: 'curveball test' },
};

const nullLabels: Readonly<Record<string, Bilingual>> = {
  exact: { nb: 'enhetene bytter plass fritt', en: 'units change places freely' },
  permutation: { nb: 'enhetene bytter plass fritt', en: 'units change places freely' },
  shift: {
    nb: 'rekkefølgen av enheter dreies som en ring, slik at serier blir stående,',
    en: 'the sequence of units is turned as a ring, which keeps streaks,',
  },
  curveball: {
    nb: 'kodinger bytter plass, mens koder og enheter beholder sine totaler,',
    en: 'codings change places while codes and units keep their totals,',
  },
};

const words = {
  nb: {
    sentence: (test: string, nullText: string, tests: string, adjust: string, draws: string) =>
      `Prøvd med ${test}${draws}; nullhypotesen er at ${nullText}. p er justert for ${tests} ruter (${adjust}).`,
    permutations: 'permutasjoner, frø',
    source: 'innenfor hver kilde',
    corpus: 'i hele materialet',
  },
  en: {
    sentence: (test: string, nullText: string, tests: string, adjust: string, draws: string) =>
      `Tested with the ${test}${draws}; under the null ${nullText}. p is adjusted for ${tests} cells (${adjust}).`,
    permutations: 'permutations, seed',
    source: 'within each source',
    corpus: 'over the whole material',
  },
} as const;
