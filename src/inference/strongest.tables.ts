import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { describeMatrix } from '../cooccurrence/matrix.labels.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { codeLabel } from '../figures/codeLabels.js';
import { cellRecord } from '../measures/cellRecords.js';
import { quoteText } from '../report/quoteText.js';
import type { ReportTable } from '../report/reportTable.js';
import { formatNumber } from '../words/numbers.js';
import { termsIn } from '../words/terms.js';
import type { CellTest } from './cellTest.js';
import { fewestOfStrong, strongCells } from './strongestCell.js';
import { describeTest, expectedLabel, zLabel } from './test.labels.js';

export interface StrongestCellTableOptions {
  /** Rows of the table at most; default 12. */
  readonly most?: number;
  /** Cells with fewer units than this are left out; default 3. */
  readonly leastCount?: number;
  /** Cells with both codes in fewer sources than this are left out; default 3. */
  readonly leastSources?: number;
  /** Whether each row holds a quote; default true. */
  readonly quotes?: boolean;
}

/**
 * The cells whose codes meet most beyond what their test expects, by its z; without tests (and for overlap events and windows)
 * those that meet most. Each with one quote, which is chosen by rule: of the source that contributes most to the cell (the
 * first of equals), the shortest selection that was counted. Where no cell has enough units and sources, all stand here,
 * and the caption says so.
 *
 * @param tests of `matrixTests`, of the same matrix; default: none
 */
export function strongestCellTable(
  matrix: CooccurrenceMatrix,
  tests: readonly CellTest[] = [],
  options: StrongestCellTableOptions = {},
): ReportTable {
  const { language } = matrix.corpus;
  const texts = words[language];
  const terms = termsIn(language);
  const fewest = {
    count: options.leastCount ?? fewestOfStrong.count,
    sources: options.leastSources ?? fewestOfStrong.sources,
  };
  const { cells, solid } = strongCells(matrix, tests, undefined, fewest);
  const shown = cells.slice(0, options.most ?? 12);
  const first = cells[0]?.test ?? null;
  const rows = shown.map(({ cell, test }) => {
    const { count, lift, sources, largestShare } = cellRecord(cell);
    return {
      row: codeLabel(cell.row, language),
      column: codeLabel(cell.column, language),
      count,
      ...(test === null ? {} : { passages: test.passages, expected: test.expected, z: test.z }),
      ...(matrix.hasCoefficients ? { lift } : {}),
      sources,
      largestShare,
      ...(options.quotes === false ? {} : exampleQuote(matrix, cell)),
    };
  });
  const columns = [
    { key: 'row', label: terms.row },
    { key: 'column', label: terms.column },
    { key: 'count', label: terms.count },
    ...(first === null
      ? []
      : [
          ...(first.passages === null ? [] : [{ key: 'passages', label: terms.passages }]),
          { key: 'expected', label: expectedLabel(first.test, language), decimals: 1 },
          { key: 'z', label: zLabel(first.test, language), decimals: 1 },
        ]),
    ...(matrix.hasCoefficients ? [{ key: 'lift', label: 'lift', decimals: 2 }] : []),
    { key: 'sources', label: terms.sources },
    { key: 'largestShare', label: terms.largestShare, decimals: 2 },
    ...(options.quotes === false
      ? []
      : [
          { key: 'quote', label: terms.quote },
          { key: 'quoteSource', label: texts.quoteSource },
        ]),
  ];
  const number = (value: number) => formatNumber(value, language);
  const least = { units: number(fewest.count), sources: number(fewest.sources) };
  const caption = [
    describeMatrix(matrix, language),
    first === null ? texts.byCount : texts.byZ(zLabel(first.test, language)),
    ...(cells.length === 0 ? [] : [solid ? texts.least(least) : texts.none(least)]),
    ...(options.quotes === false ? [] : [texts.quote]),
    ...(first === null ? [] : [describeTest(matrix, first, language)]),
  ].join(' ');
  return { kind: 'table', language, name: 'strongest-cells', columns, rows, caption };
}

function exampleQuote(matrix: CooccurrenceMatrix, cell: Cell): { quote: string; quoteSource: string } {
  const evidence = matrix.evidence(cell.row, cell.column);
  const contributions = new Map<string, number>();
  for (const { source } of evidence) contributions.set(source.id, (contributions.get(source.id) ?? 0) + 1);
  const [best] = [...contributions].sort(([, a], [, b]) => b - a);
  const quotes = evidence
    .filter(({ source }) => source.id === best[0])
    .map(({ rowSelections }) => quoteText(matrix.corpus, rowSelections[0], 180))
    .filter((quote) => quote !== '')
    .sort((a, b) => a.length - b.length);
  const source = matrix.corpus.sources.find(({ id }) => id === best[0])!;
  return { quote: quotes[0] ?? '', quoteSource: sourceLabelIn(matrix.corpus, source) };
}

interface Least {
  readonly units: string;
  readonly sources: string;
}

const words = {
  nb: {
    quoteSource: 'Fra kilde',
    byZ: (z: string) => `Sortert etter ${z}, høyest først.`,
    byCount: 'Sortert etter antall, høyest først.',
    least: ({ units, sources }: Least) =>
      `Ruter med færre enn ${units} tilfeller, eller med begge kodene i færre enn ${sources} kilder, er utelatt.`,
    none: ({ units, sources }: Least) =>
      `Ingen rute har begge kodene i minst ${sources} kilder og minst ${units} tilfeller, så alle er tatt med; ingen av dem er noe mønster.`,
    quote: 'Sitatet er det korteste fra kilden som bidrar mest.',
  },
  en: {
    quoteSource: 'From source',
    byZ: (z: string) => `Sorted by ${z}, highest first.`,
    byCount: 'Sorted by count, highest first.',
    least: ({ units, sources }: Least) =>
      `Cells with a count below ${units}, or with both codes in fewer than ${sources} sources, are left out.`,
    none: ({ units, sources }: Least) =>
      `No cell has both codes in ${sources} sources or more and a count of ${units} or more, so all are shown; none of them is a pattern.`,
    quote: 'The quote is the shortest from the source that contributes most.',
  },
} as const;
