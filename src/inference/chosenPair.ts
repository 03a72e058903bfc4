import { codeAmong } from '../cooccurrence/codeAmong.js';
import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { Code } from '../corpus/code.js';
import { RequestError } from '../shared/problem.js';
import type { CellTest } from './cellTest.js';
import { matrixTests } from './matrixTests.js';
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
 * @param tests by whose z the strongest is chosen; default: those of `matrixTests(matrix)`
 * @returns undefined where nothing was named and no two codes meet
 * @throws RangeError for codes that do not exist
 * @example chosenPair(matrix, 'C06', '')
 */
export function chosenPair(
  matrix: CooccurrenceMatrix,
  row = '',
  column = '',
  tests?: readonly CellTest[],
): ChosenPair | undefined {
  const { corpus } = matrix;
  const [rowCode, columnCode] = [row, column].map((label) =>
    label.trim() === '' ? undefined : corpus.code(label.trim()),
  );
  if (rowCode !== undefined && columnCode !== undefined) return { row: rowCode, column: columnCode };
  const fits = (cell: Cell) =>
    (rowCode === undefined || cell.row === rowCode) &&
    (columnCode === undefined || cell.column === columnCode);
  const cell = strongestCell(matrix, tests ?? matrixTests(matrix), fits);
  if (cell !== undefined) return { row: cell.row, column: cell.column };
  const named = rowCode ?? columnCode;
  if (named === undefined) return undefined;
  throw new RequestError({
    nb: `koden «${named.name}» møter ingen kode på den andre siden av matrisen; oppgi begge kodene`,
    en: `code "${named.name}" meets no code in the other side of this matrix; name both codes`,
  });
}

/**
 * The cell of the pair that a person named, or the strongest one.
 *
 * @param tests by whose z the strongest is chosen; default: those of `matrixTests(matrix)`
 * @returns undefined where nothing was named and no two codes meet
 * @throws RangeError for codes that do not exist, or are not on that side of the matrix
 * @example cellStatement(matrix, chosenCell(matrix, 'C06', 'V06'))
 */
export function chosenCell(
  matrix: CooccurrenceMatrix,
  row = '',
  column = '',
  tests?: readonly CellTest[],
): Cell | undefined {
  if (row.trim() !== '') codeAmong(matrix, row.trim(), 'row');
  if (column.trim() !== '') codeAmong(matrix, column.trim(), 'column');
  const pair = chosenPair(matrix, row, column, tests);
  return pair && matrix.at(pair.row, pair.column);
}
