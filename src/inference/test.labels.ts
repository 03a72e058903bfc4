import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { Language } from '../shared/language.js';
import { isKeyOf } from '../shared/records.js';
import { groupLabel } from '../words/labels.js';
import { formatNumber, formatSigned } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { inSentence, termsIn } from '../words/terms.js';
import type { CellTest } from './cellTest.js';
import type { TestedCell } from './testedCells.js';
import { adjustments, nulls, type TestName, tests } from './tests.js';

/**
 * How the cells were tested, in a few sentences: test, what may change places, what errors are spread over; adjustment, and
 * of what it is; draws and seed if any.
 */
export function describeTest(matrix: CooccurrenceMatrix, test: CellTest, language: Language): string {
  const draws = drawsOf(test, language);
  const texts = words[language];
  return [
    texts.sentence({
      test: testLabel(test.test, language),
      nullText: nullLabel(matrix, test, language),
      draws: draws === '' ? '' : ` (${draws})`,
    }),
    ...spreadOver(test, language),
    test.declared === null
      ? texts.adjusted(counted(test.tests, 'cell', language), adjustments[test.adjust])
      : texts.declared({
          cells: counted(test.tests, 'cell', language),
          adjust: adjustments[test.adjust],
          file: test.declared.file,
          registered: test.declared.registered,
        }),
  ].join(' ');
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
  const texts = words[language];
  const where = texts[matrix.stratum];
  const { reach } = test;
  if (test.test !== 'exchange') return `${tests[test.test].null[language]} ${where}`;
  if (matrix.stratum === 'corpus') return texts.betweenSources;
  return `${reach === null || Number.isFinite(reach) ? texts.near(formatNumber(reach ?? 0, language)) : texts.anyTwo} ${where}`;
}

/** What errors are spread over, in a sentence; nothing where a test does not say. */
function spreadOver({ clusters }: CellTest, language: Language): string[] {
  if (clusters === null) return [];
  const texts = words[language];
  const { kind, count } = clusters;
  if (kind === 'sources') return [texts.spread(counted(count, 'source', language))];
  const number = formatNumber(count, language);
  return [
    texts.spread(
      kind === 'blocks' ? texts.blocks(number) : texts.attribute(number, groupLabel(kind, language)),
    ),
  ];
}

/** z with the name of its test: `z (exchange test)`. */
export function zLabel(test: TestName, language: Language): string {
  return `z (${testLabel(test, language)})`;
}

/** What the test expects, with its name: passages where the test counts these. */
export function expectedLabel(test: TestName, language: Language): string {
  const what = test === 'exchange' ? words[language].expectedPassages : termsIn(language).expected;
  return `${what} (${testLabel(test, language)})`;
}

/** What z is made of, a line each: passages where the test counts these, expected, standard deviation, z. */
export function momentLines(test: TestedCell, language: Language): string[] {
  const number = (value: number, decimals: number) => formatNumber(value, language, decimals);
  return [
    ...(test.passages === null ? [] : [`${termsIn(language).passages}: ${number(test.passages, 0)}`]),
    `${expectedLabel(test.test, language)}: ${number(test.expected, 1)}`,
    `${termsIn(language).deviation}: ${number(Math.sqrt(test.variance), 2)}`,
    `${zLabel(test.test, language)}: ${formatSigned(test.z, language, 2)}`,
  ];
}

/** What an odds ratio of a test is of, as a heading: `odds ratio (exchange test)`. */
export function oddsLabel(test: TestName, language: Language): string {
  return `${inSentence('oddsRatio', language)} (${test === 'exchange' ? testLabel(test, language) : words[language].oddsOfUnits})`;
}

interface TestSentence {
  readonly test: string;
  readonly nullText: string;
  readonly draws: string;
}

interface Declared {
  readonly cells: string;
  readonly adjust: string;
  readonly file: string;
  readonly registered: string | null;
}

const words = {
  nb: {
    sentence: ({ test, nullText, draws }: TestSentence) =>
      `Testet med ${test}${draws}; nullhypotesen er at ${nullText}.`,
    adjusted: (cells: string, adjust: string) =>
      `p er justert for ${cells} (${adjust}), alle i familien som ruten er hentet fra.`,
    declared: ({ cells, adjust, file, registered }: Declared) =>
      `Ruten er erklært på forhånd i ${file}${registered === null ? '' : `, registrert ${registered}`}; p er justert for ${cells} (${adjust}), de erklærte.`,
    near: (reach: string) =>
      `koder like gjerne kunne byttet plass mellom passasjer av samme slag (samme kodere, og samme taler der det er kjent), høyst ${reach} passasjer fra hverandre,`,
    anyTwo:
      'koder like gjerne kunne byttet plass mellom hvilke som helst to passasjer av samme slag (samme kodere, og samme taler der det er kjent), fordi rekkefølgen er ukjent eller uten betydning,',
    betweenSources: 'koder like gjerne kunne byttet plass mellom kilder av samme slag',
    spread: (over: string) => `Usikkerheten er regnet mellom ${over}.`,
    blocks: (count: string) => `${count} strekninger på 16 passasjer, så p gjelder disse kildene`,
    attribute: (count: string, name: string) =>
      `${count} grupper av kilder (etter «${name}»; en kilde uten verdi er en gruppe for seg)`,
    expectedPassages: 'Forventede passasjer',
    oddsOfUnits: 'betinget, av enheter',
    permutations: 'permutasjoner, frø',
    source: 'innenfor hver kilde',
    corpus: 'i hele materialet',
  },
  en: {
    sentence: ({ test, nullText, draws }: TestSentence) =>
      `Tested with the ${test}${draws}; the null hypothesis is that ${nullText}.`,
    adjusted: (cells: string, adjust: string) =>
      `p is adjusted for ${cells} (${adjust}), all in the family that the cell was picked from.`,
    declared: ({ cells, adjust, file, registered }: Declared) =>
      `The cell was declared beforehand in ${file}${registered === null ? '' : `, registered ${registered}`}; p is adjusted for ${cells} (${adjust}), those that were declared.`,
    near: (reach: string) =>
      `codes could just as well have changed places between passages of one kind (the same coders, and the same speaker where known), at most ${reach} passages apart,`,
    anyTwo:
      'codes could just as well have changed places between any two passages of one kind (the same coders, and the same speaker where known), as their order is not known or does not matter,',
    betweenSources: 'codes could just as well have changed places between sources of one kind',
    spread: (over: string) => `Uncertainty is computed between ${over}.`,
    blocks: (count: string) => `${count} stretches of 16 passages, so p holds for these sources`,
    attribute: (count: string, name: string) =>
      `${count} groups of sources (by “${name}”; a source without a value is a group of its own)`,
    expectedPassages: 'Expected passages',
    oddsOfUnits: 'conditional, of units',
    permutations: 'permutations, seed',
    source: 'within each source',
    corpus: 'over the whole material',
  },
} as const;
