import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { type MeetingLabels, meetingLabels } from '../cooccurrence/matrix.labels.js';
import { oddsRatio as pooledOddsRatio } from '../measures/oddsRatio.js';
import type { Statement } from '../report/statement.js';
import type { Language } from '../shared/language.js';
import type { Interval } from '../statistics/interval.js';
import { groupLabel } from '../words/labels.js';
import { formatNumber, formatPercent, formatSigned } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { sentenceStart } from '../words/sentenceStart.js';
import { adjustedPEquals, formatInterval, formatOdds, formatP, pEquals } from '../words/statistics.js';
import { termsIn } from '../words/terms.js';
import { noteText, reasonText } from './cellStatus.labels.js';
import type { CellTest } from './cellTest.js';
import { matrixTests } from './matrixTests.js';
import { describeTest, oddsLabel, testLabel, zLabel } from './test.labels.js';
import { isTested, type TestedCell, testOfPair } from './testedCells.js';
import type { TestName } from './tests.js';
import { foundSentence } from './verdict.labels.js';

export interface ExplainOptions {
  /** Other tests whose numbers for the same cell are told apart. Default: `exact` and, where units have an order, `shift`. */
  readonly others?: readonly TestName[];
}

/**
 * Every number that a cell has, which of them is which, and how it comes about: the count in units and in passages, what is
 * expected of which of them, z, p with what it is adjusted for, the odds ratios and what each is of; then the same of other
 * tests, and of the table of all sources together.
 *
 * @param cell undefined where a matrix has no cell to speak of
 * @param tests of the matrix; default: those of `matrixTests(matrix)`
 * @example show(tests.explain(matrix, matrix.at('C12', 'V10')))
 */
export function explainStatements(
  matrix: CooccurrenceMatrix,
  cell: Cell | undefined,
  tests: readonly CellTest[] = matrixTests(matrix),
  options: ExplainOptions = {},
): Statement[] {
  const { language } = matrix.corpus;
  const test = cell && testOfPair(tests)(cell.row, cell.column);
  if (cell === undefined) return [{ kind: 'statement', text: termsIn(language).nothingMeets }];
  const said = [
    meeting(matrix, cell, language),
    ...(test === undefined ? [] : ofTest(matrix, test, language)),
    ...(test === undefined ? [] : otherNumbers(matrix, cell, test, options, language)),
    ...ofPooledTable(matrix, cell, language),
  ];
  return said.map((text) => ({ kind: 'statement', text }));
}

function meeting(matrix: CooccurrenceMatrix, cell: Cell, language: Language): string {
  return words[language].meeting({
    ...meetingLabels(matrix, cell, matrix.examined, language),
    sources: counted(cell.sources, 'source', language),
  });
}

/** The named test: z from what it is made of, p, what it rests on, the odds ratio and what it is of. */
function ofTest(matrix: CooccurrenceMatrix, test: CellTest, language: Language): string[] {
  const texts = words[language];
  if (!isTested(test))
    return [
      texts.notTested(
        testLabel(test.test, language),
        test.reason === null ? '' : reasonText(test.reason, language),
      ),
    ];
  const { clusters, degreesOfFreedom, smallestP, prediction, leaveOneSourceOut: without } = test;
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const signed = (value: number) => formatSigned(value, language, 2);
  return [
    ofZ(test, matrix.stratum === 'corpus', language),
    texts.p({
      p: pEquals(test.pValue, language),
      degrees: degreesOfFreedom === null ? null : number(degreesOfFreedom, 1),
      adjusted: adjustedPEquals(test.adjusted, language),
      cells: counted(test.tests, 'cell', language),
      smallest: smallestP === null ? null : formatP(smallestP, language),
    }),
    ...(clusters === null
      ? []
      : [
          texts.rests(
            number(clusters.effective, 1),
            number(clusters.count),
            spreadOver(clusters.kind, language),
          ),
        ]),
    ofOdds(test, language),
    ...mantelHaenszelOf(test, language),
    ...foundSentence(test, language),
    ...(prediction === null ? [] : [texts.prediction(between(prediction, language))]),
    ...(without === null ? [] : [texts.without(signed(without.lowest), signed(without.highest))]),
    describeTest(matrix, test, language),
    ...test.notes.map((note) => noteText(note, language)),
  ];
}

/** What errors are spread over, in the plural. */
function spreadOver(kind: string, language: Language): string {
  const { sources, blocks, groups } = words[language].clusters;
  if (kind === 'sources') return sources;
  return kind === 'blocks' ? blocks : groups(groupLabel(kind, language));
}

/** z and what it is made of, so that it can be redone; where sources are the units, these are what is exchanged between. */
function ofZ(test: TestedCell, isOfUnits: boolean, language: Language): string {
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  return words[language].z({
    passages: test.passages !== null && !isOfUnits,
    seen: number(test.passages ?? test.count),
    expected: number(test.expected, 2),
    deviation: number(Math.sqrt(test.variance), 2),
    label: zLabel(test.test, language),
    z: formatSigned(test.z, language, 2),
  });
}

function ofOdds(test: TestedCell, language: Language): string {
  const texts = words[language];
  return texts.odds[test.test === 'exchange' ? 'exchange' : 'units'](
    `${sentenceStart(oddsLabel(test.test, language))} ${formatInterval(test.oddsRatio, language)}`,
    formatPercent(test.confidence, language),
  );
}

/** On units; the exchange test has none. */
function mantelHaenszelOf({ mantelHaenszel }: TestedCell, language: Language): string[] {
  return mantelHaenszel.estimate === null
    ? []
    : [words[language].mantelHaenszel(formatInterval(mantelHaenszel, language))];
}

/** The same cell by other tests, a sentence each, so that nobody takes one number for another. */
function otherNumbers(
  matrix: CooccurrenceMatrix,
  cell: Cell,
  test: CellTest,
  { others = matrix.stratum === 'source' ? ['exact', 'shift'] : ['exact'] }: ExplainOptions,
  language: Language,
): string[] {
  const texts = words[language];
  const odds = new Set(isTested(test) ? [oddsLabel(test.test, language)] : []);
  return others
    .filter((name) => name !== test.test)
    .flatMap((name) => {
      const other = testOfPair(matrixTests(matrix, { test: name, bootstrap: 0 }))(cell.row, cell.column);
      if (other === undefined || !isTested(other) || other.notes.includes('unknown order')) return [];
      const said = [ofZ(other, matrix.stratum === 'corpus', language), `${pEquals(other.pValue, language)}.`];
      const label = oddsLabel(name, language);
      // Tests that move units have one odds ratio.
      if (!odds.has(label)) {
        odds.add(label);
        said.push(ofOdds(other, language), ...mantelHaenszelOf(other, language));
      }
      return [`${texts.other} ${said.join(' ')}`];
    });
}

/** The raw odds ratio, of all sources thrown together. */
function ofPooledTable(matrix: CooccurrenceMatrix, cell: Cell, language: Language): string[] {
  if (!matrix.hasCoefficients || !cell.possible) return [];
  const { count: both, rowTotal: row, columnTotal: column, units } = cell;
  const value = pooledOddsRatio({ both, row, column, units });
  return Number.isNaN(value) ? [] : [words[language].pooled(formatOdds(value, language))];
}

function between({ lower, upper }: Interval, language: Language): string {
  return `${formatOdds(lower, language)}–${formatOdds(upper, language)}`;
}

interface Meeting extends MeetingLabels {
  readonly sources: string;
}

interface Moments {
  readonly passages: boolean;
  readonly seen: string;
  readonly expected: string;
  readonly deviation: string;
  readonly label: string;
  readonly z: string;
}

interface Probability {
  readonly p: string;
  readonly degrees: string | null;
  readonly adjusted: string;
  readonly cells: string;
  readonly smallest: string | null;
}

const words = {
  nb: {
    meeting: ({ pair, count, units, row, column, sources }: Meeting) =>
      `${pair}: ${count} av ${units} har begge kodene, i ${sources}; ${row} har den første og ${column} den andre.`,
    z: ({ passages, seen, expected, deviation, label, z }: Moments) =>
      `${label} er ${z}: ${seen} ${passages ? 'passasjer' : 'enheter'} har begge kodene, mot ${expected} ventet; forskjellen er delt på standardavviket, ${deviation}.${passages ? ' En passasje er en rekke naboenheter med nøyaktig de samme kodingene. De teller som én, så passasjene kan være færre enn enhetene.' : ''}`,
    p: ({ p, degrees, adjusted, cells, smallest }: Probability) =>
      `${p}, tosidig${degrees === null ? '' : `, fra Students t-fordeling med ${degrees} frihetsgrader`}; ${adjusted} (for ${cells}). p er sannsynligheten for en minst like stor forskjell, opp eller ned, om nullhypotesen er sann (den står nedenfor).${smallest === null ? '' : ` Den minste p som dette materialet kunne gitt for ruten: ${smallest}.`}`,
    clusters: {
      sources: 'kilder',
      blocks: 'strekninger av passasjer',
      groups: (by: string) => `grupper av kilder (etter «${by}»)`,
    },
    rests: (effective: string, count: string, kind: string) =>
      `${count} ${kind} sier ulikt mye om paret: til sammen svarer de til ${effective} som sier like mye.`,
    odds: {
      exchange: (odds: string, confidence: string) =>
        `${odds}, med ${confidence}-intervall: så mange ganger høyere er oddsen for at de to kodene står på samme passasje enn på hver sin. Andre par som klart henger sammen, er holdt fast; resten er regnet som uten sammenheng.`,
      units: (odds: string, confidence: string) =>
        `${odds}, med eksakt ${confidence}-intervall: regnet ut fra enhetene innenfor hver kilde, med kildens totaler holdt fast (betinget sannsynlighetsmaksimering).`,
    },
    mantelHaenszel: (odds: string) => `Mantel-Haenszels oddsforhold, av de samme enhetene, er ${odds}.`,
    prediction: (interval: string) =>
      `Kildene er ulike: i en annen kilde ventes et oddsforhold på ${interval}.`,
    without: (lowest: string, highest: string) =>
      `Utelates én kilde om gangen, går den samme z fra ${lowest} til ${highest}.`,
    notTested: (test: string, why: string) => `Ruten har ingen z og ingen p med ${test}. ${why}`.trim(),
    other: 'Et annet tall for den samme ruten:',
    pooled: (odds: string) =>
      `Målet oddsRatio er ${odds}. Det er regnet ut fra alle enheter slått sammen, som om de kom fra én kilde, og er ikke testet.`,
  },
  en: {
    meeting: ({ pair, count, units, row, column, sources }: Meeting) =>
      `${pair}: ${count} of ${units} have both codes, in ${sources}; ${row} have the first and ${column} the second.`,
    z: ({ passages, seen, expected, deviation, label, z }: Moments) =>
      `${label} is ${z}: ${seen} ${passages ? 'passages' : 'units'} have both codes, against ${expected} expected; the difference is divided by its standard deviation, ${deviation}.${passages ? ' A passage is a run of neighbouring units with the very same codings. They count as one, so there may be fewer passages than units.' : ''}`,
    p: ({ p, degrees, adjusted, cells, smallest }: Probability) =>
      `${p}, two-sided${degrees === null ? '' : `, from Student’s t distribution with ${degrees} degrees of freedom`}; ${adjusted} (for ${cells}). p is the probability of a difference at least as large, up or down, if the null hypothesis is true (it stands below).${smallest === null ? '' : ` The smallest p that this material could have given for the cell: ${smallest}.`}`,
    clusters: {
      sources: 'sources',
      blocks: 'stretches of passages',
      groups: (by: string) => `groups of sources (by “${by}”)`,
    },
    rests: (effective: string, count: string, kind: string) =>
      `${count} ${kind} differ in how much they say of the pair: together they are worth ${effective} that say equally much.`,
    odds: {
      exchange: (odds: string, confidence: string) =>
        `${odds}, with its ${confidence} interval: so many times higher are the odds that the two codes stand on one passage than on one each. Other pairs that clearly go together are held; the rest are taken as unrelated.`,
      units: (odds: string, confidence: string) =>
        `${odds}, with its exact ${confidence} interval: computed from the units within each source, with the totals of the source held (conditional maximum likelihood).`,
    },
    mantelHaenszel: (odds: string) => `The Mantel-Haenszel odds ratio, of the same units, is ${odds}.`,
    prediction: (interval: string) =>
      `The sources differ: in another source an odds ratio of ${interval} is expected.`,
    without: (lowest: string, highest: string) =>
      `With one source left out at a time, the same z ranges from ${lowest} to ${highest}.`,
    notTested: (test: string, why: string) => `The cell has no z and no p by the ${test}. ${why}`.trim(),
    other: 'Another number for the same cell:',
    pooled: (odds: string) =>
      `The measure oddsRatio is ${odds}. It is computed from all units thrown together, as if they came from one source, and is not tested.`,
  },
} as const;
