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
  const cell =
    rowCode === undefined && columnCode === undefined
      ? (strongestCell(matrix) ?? largest(matrix.cells()))
      : strongest(matrix.cells().filter(fits));
  if (cell !== undefined) return { row: cell.row, column: cell.column };
  if (rowCode === undefined && columnCode === undefined) return undefined;
  throw new RangeError(
    `code "${(rowCode ?? columnCode)!.name}" meets no code in the other side of this matrix; name both codes`,
  );
}

function strongest(cells: readonly Cell[]): Cell | undefined {
  const able = cells.filter((cell) => Number.isFinite(cell.z));
  const solid = able.filter((cell) => cell.count >= 3);
  const [best] = [...(solid.length > 0 ? solid : able)].sort((a, b) => b.z - a.z);
  return best ?? largest(cells);
}

function largest(cells: readonly Cell[]): Cell | undefined {
  return [...cells].sort((a, b) => b.count - a.count)[0];
}
