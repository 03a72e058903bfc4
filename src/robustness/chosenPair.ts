import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { strongestCell } from '../cooccurrence/strongestCell.js';
import type { Code } from '../corpus/code.js';

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
