import type { Code } from '../corpus/code.js';
import type { Cell, CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { strongestCell } from './strongestCell.js';

/** Two codes to look into. */
export interface ChosenPair {
  readonly row: Code;
  readonly column: Code;
}

/**
 * The pair of codes that a person named, each by id, path or name; what was left empty is filled in by the strongest
 * cell of the matrix, or the strongest one of the code that was named.
 *
 * @returns undefined where nothing was named and no two codes meet
 * @throws RangeError for codes that do not exist
 * @example chosenPair(matrix, 'C06', '')
 */
export function chosenPair(matrix: CooccurrenceMatrix, row = '', column = ''): ChosenPair | undefined {
  const { corpus } = matrix;
  const [rowCode, columnCode] = [row, column].map((label) =>
    label.trim() === '' ? undefined : corpus.code(label.trim()),
  );
  if (rowCode !== undefined && columnCode !== undefined) return { row: rowCode, column: columnCode };
  const fits = (cell: Cell) =>
    (rowCode === undefined || cell.row === rowCode) &&
    (columnCode === undefined || cell.column === columnCode);
  const cell = strongestCell(matrix, fits) ?? largest(matrix.cells().filter(fits));
  if (cell !== undefined) return { row: cell.row, column: cell.column };
  const named = rowCode ?? columnCode;
  if (named === undefined) return undefined;
  throw new RangeError(
    `code "${named.name}" meets no code in the other side of this matrix; name both codes`,
  );
}

/** Where nothing is free to vary there is no z, and the count is all there is to choose by. */
function largest(cells: readonly Cell[]): Cell | undefined {
  return [...cells].sort((a, b) => b.count - a.count)[0];
}

/**
 * The cell of the pair that a person named, or the strongest one.
 *
 * @returns undefined where nothing was named and no two codes meet
 * @throws RangeError for codes that do not exist, or are not on that side of the matrix
 * @example cellStatement(matrix, chosenCell(matrix, 'C06', 'V06'))
 */
export function chosenCell(matrix: CooccurrenceMatrix, row = '', column = ''): Cell | undefined {
  if (row.trim() !== '') codeAmong(matrix, row.trim(), 'row');
  if (column.trim() !== '') codeAmong(matrix, column.trim(), 'column');
  const pair = chosenPair(matrix, row, column);
  return pair && matrix.at(pair.row, pair.column);
}

/**
 * The code with this id, path or name among the rows, or the columns, of a matrix.
 *
 * @throws RangeError for a code that does not exist, or is not there
 */
export function codeAmong(
  { corpus, rows, columns }: CooccurrenceMatrix,
  label: string,
  side: 'row' | 'column',
): Code {
  const code = corpus.code(label);
  const [own, other] = side === 'row' ? [rows, columns] : [columns, rows];
  if (own.includes(code)) return code;
  const ids = own.map(({ id }) => id);
  const most = 12;
  const listed = ids.length <= most ? ids.join(', ') : `${ids.slice(0, most).join(', ')} … (${ids.length})`;
  const hint = other.includes(code) ? `; it is a ${side === 'row' ? 'column' : 'row'}` : '';
  throw new RangeError(`"${code.name}" is no ${side} of the matrix${hint}. The ${side}s are ${listed}`);
}
