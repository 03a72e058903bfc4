import { cellStatement } from '../cooccurrence/cell.statements.js';
import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { type MeetingLabels, meetingLabels } from '../cooccurrence/matrix.labels.js';
import type { Statement } from '../report/statement.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent, formatSigned } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { sentenceStart } from '../words/sentenceStart.js';
import { adjustedPEquals, formatInterval, pEquals } from '../words/statistics.js';
import { noteText, reasonText } from './cellStatus.labels.js';
import type { CellTest } from './cellTest.js';
import { describeTest, oddsLabel, zLabel } from './test.labels.js';
import { holds, isTested, type TestedCell, testOfPair } from './testedCells.js';
import { foundSentence } from './verdict.labels.js';

/**
 * The record of one cell in words: how often, against what, how sure, on how many sources; where it was not tested, why.
 *
 * @param tests of the whole matrix: what p is adjusted for
 * @param cell undefined where a matrix has no cell to speak of
 * @example show(tests.cellStatement(matrix, tested, cooccurrence.chosenCell(matrix, 'C06', 'V06')))
 */
export function cellTestStatement(
  matrix: CooccurrenceMatrix,
  tests: readonly CellTest[],
  cell: Cell | undefined,
): Statement {
  const test = cell && testOfPair(tests)(cell.row, cell.column);
  if (test === undefined) return cellStatement(matrix, cell);
  const { language } = matrix.corpus;
  const said = [
    words[language].meeting(meetingLabels(matrix, test, test.units, language)),
    ...(isTested(test) ? tested(matrix, test, language) : []),
    ...(test.reason === null ? [] : [reasonText(test.reason, language)]),
    ...test.notes.map((note) => noteText(note, language)),
  ];
  return { kind: 'statement', text: said.join(' ') };
}

function tested(matrix: CooccurrenceMatrix, test: TestedCell, language: Language): string[] {
  const texts = words[language];
  const { expected, passages, leaveOneSourceOut: without, largestShare } = test;
  const z = (value: number) => formatSigned(value, language, 2);
  const named = `${zLabel(test.test, language)} = ${z(test.z)}`;
  return [
    passages === null
      ? texts.expected(formatNumber(expected, language, 1), named)
      : texts.passages(formatNumber(passages, language), formatNumber(expected, language, 1), named),
    texts.p(pEquals(test.pValue, language), adjustedPEquals(test.adjusted, language), holds(test)),
    texts.odds(
      `${sentenceStart(oddsLabel(test.test, language))} ${formatInterval(test.oddsRatio, language)}`,
      formatPercent(test.confidence, language),
    ),
    ...foundSentence(test, language),
    texts.sources({
      sources: counted(test.sources, 'source', language),
      informative: formatNumber(test.informativeSources, language),
      largest: largestShare === null ? null : formatPercent(largestShare, language),
    }),
    ...(without === null ? [] : [texts.without(z(without.lowest), z(without.highest))]),
    describeTest(matrix, test, language),
  ];
}

interface Sources {
  readonly sources: string;
  readonly informative: string;
  readonly largest: string | null;
}

const words = {
  nb: {
    meeting: ({ pair, count, units, row, column }: MeetingLabels) =>
      `**${pair}:** ${count} av ${units} har begge kodene; ${row} har den første og ${column} den andre.`,
    expected: (expected: string, z: string) => `Etter nullhypotesen ville en ventet ${expected}: ${z}.`,
    passages: (passages: string, expected: string, z: string) =>
      `Antall passasjer med begge er ${passages}; etter nullhypotesen ville en ventet ${expected}: ${z}.`,
    p: (p: string, adjusted: string, stands: boolean) =>
      `${p}, ${adjusted}: ruten ${stands ? 'står seg' : 'står seg ikke'} etter justering.`,
    odds: (odds: string, confidence: string) => `${odds}, med ${confidence}-intervall.`,
    sources: ({ sources, informative, largest }: Sources) =>
      `${sources} har begge i samme enhet, og ${informative} kunne hatt et annet antall${largest === null ? '' : `; den som bidrar mest, står for ${largest}`}.`,
    without: (lowest: string, highest: string) =>
      `Utelates én kilde om gangen, går den samme z fra ${lowest} til ${highest}.`,
  },
  en: {
    meeting: ({ pair, count, units, row, column }: MeetingLabels) =>
      `**${pair}:** ${count} of ${units} have both codes; ${row} have the first and ${column} the second.`,
    expected: (expected: string, z: string) =>
      `Under the null hypothesis ${expected} would be expected: ${z}.`,
    passages: (passages: string, expected: string, z: string) =>
      `The number of passages with both is ${passages}; under the null hypothesis ${expected} would be expected: ${z}.`,
    p: (p: string, adjusted: string, stands: boolean) =>
      `${p}, ${adjusted}: the cell ${stands ? 'holds' : 'does not hold'} after adjustment.`,
    odds: (odds: string, confidence: string) => `${odds}, with its ${confidence} interval.`,
    sources: ({ sources, informative, largest }: Sources) =>
      `${sources} have both in one unit, and in ${informative} the count could have been different${largest === null ? '' : `; the one that contributes most accounts for ${largest}`}.`,
    without: (lowest: string, highest: string) =>
      `With one source left out at a time the same z ranges from ${lowest} to ${highest}.`,
  },
} as const;
