import { codeLabel } from '../figures/codeLabels.js';
import { columnGivenRow, rowGivenColumn } from '../measures/conditional.js';
import type { Statement } from '../report/statement.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent, formatSigned } from '../words/numbers.js';
import type { Cell, CooccurrenceMatrix } from './cooccurrenceMatrix.js';

/**
 * One cell in words: how often the codes meet, how often they would by chance, and how many sources carry it.
 *
 * @param cell undefined where a matrix has no cell to speak of
 */
export function describeCell(
  matrix: CooccurrenceMatrix,
  cell: Cell | undefined,
  options: { readonly language?: Language } = {},
): Statement {
  const { language } = matrix.corpus;
  const texts = words[language];
  if (cell === undefined) return { kind: 'statement', text: texts.nothing };
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const share = (value: number) => formatPercent(value, language);
  const [row, column] = [cell.row, cell.column].map((code) => `**${codeLabel(code, language)}**`);
  const sentences = [texts.meet(row, column, number(cell.count), matrix.unit === 'overlap')];
  if (matrix.hasCoefficients) {
    const margins = { both: cell.count, row: cell.rowTotal, column: cell.columnTotal, units: cell.units };
    sentences.push(
      texts.expected(number(cell.expected, 1), formatSigned(cell.z, language)),
      texts.conditional(row, column, share(columnGivenRow(margins)), share(rowGivenColumn(margins))),
    );
  }
  if (cell.count > 0) sentences.push(texts.sources(number(cell.sources), share(cell.largestShare)));
  return { kind: 'statement', text: sentences.join(' ') };
}

const words = {
  nb: {
    nothing: 'Ingen to koder møtes i dette materialet.',
    meet: (row: string, column: string, count: string, pairs: boolean) =>
      pairs
        ? `${row} og ${column} overlapper i ${count} par av kodinger.`
        : `${row} og ${column} står sammen i ${count} enheter.`,
    expected: (expected: string, z: string) =>
      `Var de plassert uavhengig av hverandre innenfor hver kilde, ville en ventet ${expected} (z = ${z}).`,
    conditional: (row: string, column: string, given: string, reverse: string) =>
      `Der ${row} er kodet, finnes ${column} i ${given} av enhetene; der ${column} er kodet, finnes ${row} i ${reverse}.`,
    sources: (sources: string, largest: string) =>
      `Funnet kommer fra ${sources} kilder, og den som bidrar mest, står for ${largest}.`,
  },
  en: {
    nothing: 'No two codes meet in this material.',
    meet: (row: string, column: string, count: string, pairs: boolean) =>
      pairs
        ? `${row} and ${column} overlap in ${count} pairs of codings.`
        : `${row} and ${column} stand together in ${count} units.`,
    expected: (expected: string, z: string) =>
      `If they were placed independently within each source, ${expected} would be expected (z = ${z}).`,
    conditional: (row: string, column: string, given: string, reverse: string) =>
      `Where ${row} is coded, ${column} is found in ${given} of the units; where ${column} is coded, ${row} is found in ${reverse}.`,
    sources: (sources: string, largest: string) =>
      `It comes from ${sources} sources, and the one that contributes most accounts for ${largest}.`,
  },
} as const;
