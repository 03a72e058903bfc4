import { codeLabel } from '../figures/codeLabels.js';
import { cellRecord } from '../measures/cellRecords.js';
import { quoteText } from '../report/quoteText.js';
import type { ReportTable } from '../report/reportTable.js';
import { termsIn } from '../words/terms.js';
import type { Cell, CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { describeMatrix } from './matrix.labels.js';
import { strengthOf } from './strongestCell.js';

export interface StrongestCellTableOptions {
  /** Rows of the table at most; default 12. */
  readonly most?: number;
  /** Cells with fewer units than this are left out; default 3. */
  readonly leastCount?: number;
  /** Whether each row holds a quote; default true. */
  readonly quotes?: boolean;
}

/**
 * The cells that meet most more often than expected, by z (for overlap events: the largest counts), each with
 * one quote. The quote is chosen by rule: of the source that contributes most to the cell (the first of equals),
 * the shortest selection that was counted.
 */
export function strongestCellTable(
  matrix: CooccurrenceMatrix,
  options: StrongestCellTableOptions = {},
): ReportTable {
  const { language } = matrix.corpus;
  const leastCount = options.leastCount ?? 3;
  const texts = words[language];
  const terms = termsIn(language);
  const tested = matrix.hasExpectation;
  const strength = strengthOf(matrix);
  const cells = matrix
    .cells()
    .filter((cell) => cell.count >= leastCount && Number.isFinite(strength(cell)))
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, options.most ?? 12);
  const rows = cells.map((cell) => {
    const record = cellRecord(cell);
    return {
      row: codeLabel(cell.row, language),
      column: codeLabel(cell.column, language),
      count: record.count,
      ...(tested ? { expected: record.expected, z: record.z, lift: record.lift } : {}),
      sources: record.sources,
      largestShare: record.largestShare,
      ...(options.quotes === false ? {} : exampleQuote(matrix, cell)),
    };
  });
  const columns = [
    { key: 'row', label: terms.row },
    { key: 'column', label: terms.column },
    { key: 'count', label: terms.count },
    ...(tested
      ? [
          { key: 'expected', label: terms.expected, decimals: 1 },
          { key: 'z', label: 'z', decimals: 1 },
          { key: 'lift', label: 'lift', decimals: 2 },
        ]
      : []),
    { key: 'sources', label: terms.sources },
    { key: 'largestShare', label: terms.largestShare, decimals: 2 },
    ...(options.quotes === false
      ? []
      : [
          { key: 'quote', label: terms.quote },
          { key: 'quoteSource', label: texts.quoteSource },
        ]),
  ];
  const caption = `${describeMatrix(matrix, language)} ${tested ? texts.byZ(leastCount) : texts.byCount(leastCount)}`;
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
  return { quote: quotes[0] ?? '', quoteSource: best[0] };
}

const words = {
  nb: {
    quoteSource: 'Fra kilde',
    byZ: (least: number) =>
      `Sortert etter z, høyest først; ruter med færre enn ${least} enheter er utelatt. Sitatet er det korteste fra kilden som bidrar mest.`,
    byCount: (least: number) =>
      `Sortert etter antall par; ruter med færre enn ${least} par er utelatt. Sitatet er det korteste fra kilden som bidrar mest.`,
  },
  en: {
    quoteSource: 'From source',
    byZ: (least: number) =>
      `Sorted by z, highest first; cells with fewer than ${least} units are left out. The quote is the shortest from the source that contributes most.`,
    byCount: (least: number) =>
      `Sorted by number of pairs; cells with fewer than ${least} pairs are left out. The quote is the shortest from the source that contributes most.`,
  },
} as const;
