import { codeLabel } from '../figures/codeLabels.js';
import { columnGivenRow, rowGivenColumn } from '../measures/conditional.js';
import type { Statement } from '../report/statement.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted, noun } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import type { Cell, CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { noTestOf } from './noTest.js';
import { noTestText } from './noTest.labels.js';

/**
 * One cell in words: how often the codes meet, how often they would by chance, and how many sources carry it; where what
 * was counted bears no test, why.
 *
 * @param cell undefined where a matrix has no cell to speak of
 */
export function cellStatement(matrix: CooccurrenceMatrix, cell: Cell | undefined): Statement {
  const { language } = matrix.corpus;
  const texts = words[language];
  if (cell === undefined) return { kind: 'statement', text: termsIn(language).nothingMeets };
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const share = (value: number) => formatPercent(value, language);
  const [row, column] = [cell.row, cell.column].map((code) => `**${codeLabel(code, language)}**`);
  const sentences = [
    texts.meet({
      row,
      column,
      count: number(cell.count),
      noun: noun(cell.count, matrix.unit === 'overlap' ? 'pair' : 'unit', language),
      pairs: matrix.unit === 'overlap',
    }),
  ];
  if (matrix.hasCoefficients) {
    const margins = { both: cell.count, row: cell.rowTotal, column: cell.columnTotal, units: cell.units };
    sentences.push(
      texts.conditional({
        row,
        column,
        given: share(columnGivenRow(margins)),
        reverse: share(rowGivenColumn(margins)),
      }),
    );
  }
  if (cell.count > 0)
    sentences.push(texts.sources(counted(cell.sources, 'source', language), share(cell.largestShare)));
  const because = noTestOf(matrix);
  if (because !== null) sentences.push(noTestText(because, language));
  return { kind: 'statement', text: sentences.join(' ') };
}

interface Meet {
  readonly row: string;
  readonly column: string;
  readonly count: string;
  readonly noun: string;
  readonly pairs: boolean;
}

interface Shares {
  readonly row: string;
  readonly column: string;
  /** Of the units with the row's code, those with the column's. */
  readonly given: string;
  readonly reverse: string;
}

const words = {
  nb: {
    meet: ({ row, column, count, noun, pairs }: Meet) =>
      pairs
        ? `${row} og ${column} overlapper i ${count} ${noun} av kodinger.`
        : `${row} og ${column} står sammen i ${count} ${noun}.`,
    conditional: ({ row, column, given, reverse }: Shares) =>
      `Der ${row} er kodet, finnes ${column} i ${given} av enhetene; der ${column} er kodet, finnes ${row} i ${reverse}.`,
    sources: (sources: string, largest: string) =>
      `Funnet kommer fra ${sources}, og den som bidrar mest, står for ${largest}.`,
  },
  en: {
    meet: ({ row, column, count, noun, pairs }: Meet) =>
      pairs
        ? `${row} and ${column} overlap in ${count} ${noun} of codings.`
        : `${row} and ${column} occur together in ${count} ${noun}.`,
    conditional: ({ row, column, given, reverse }: Shares) =>
      `Where ${row} is coded, ${column} is found in ${given} of the units; where ${column} is coded, ${row} is found in ${reverse}.`,
    sources: (sources: string, largest: string) =>
      `They come from ${sources}, and the one that contributes most accounts for ${largest}.`,
  },
} as const;
