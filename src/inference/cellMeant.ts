import { type Cell, type CooccurrenceMatrix, matrixOfCell } from '../cooccurrence/cooccurrenceMatrix.js';
import { RequestError } from '../shared/problem.js';
import type { CellTest } from './cellTest.js';
import { testedMatrix, testsOfTest } from './matrixTests.js';

/** A cell, the matrix that it is of, and the tests that it was taken from. */
export interface CellMeant {
  readonly matrix: CooccurrenceMatrix;
  readonly cell: Cell;
  /** Undefined for a cell that was taken from a matrix. */
  readonly tests: readonly CellTest[] | undefined;
}

/**
 * The cell that somebody points at: one of a matrix, or one of its tests.
 *
 * @throws RangeError for anything else, such as a copy of a cell, which does not know its matrix
 * @example cellMeant(matrixTests(matrix)[0]).matrix
 */
export function cellMeant(cell: Cell | CellTest): CellMeant {
  const matrix = matrixOfCell(cell);
  if (matrix !== undefined) return { matrix, cell: cell as Cell, tests: undefined };
  const tests = testsOfTest(cell);
  const tested = tests && testedMatrix(tests);
  if (tests !== undefined && tested !== undefined)
    return { matrix: tested, cell: tested.at(cell.row, cell.column), tests };
  throw new RequestError({
    nb: 'en rute tas fra en matrise, som matrix.at("C07", "V01"), eller fra testene av den; en kopi vet ikke hvor den hører til',
    en: 'a cell is taken from a matrix, such as matrix.at("C07", "V01"), or from its tests; a copy does not know where it belongs',
  });
}
