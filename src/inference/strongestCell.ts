import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { CellTest } from './cellTest.js';
import { matrixTests } from './matrixTests.js';
import { isTested, type TestedCell, testOfPair } from './testedCells.js';

/** Sources that have both codes, and units, below which a cell is not called strong: what one source says is no pattern. */
export const fewestOfStrong = { sources: 3, count: 3 } as const;

/** A cell, and how strongly its codes go together. */
export interface StrongCell {
  readonly cell: Cell;
  /** Null where the cells are ranked by their counts, as they have no test. */
  readonly test: TestedCell | null;
}

/** Cells by strength, the strongest first. */
export interface StrongCells {
  readonly cells: readonly StrongCell[];
  /** Whether they have the sources and units that a strong cell needs; false where none has, and all stand here. */
  readonly solid: boolean;
}

/**
 * The cells whose codes go together most: by the z of their test, or by their counts where nothing could be tested. Only those of
 * enough sources and units (`fewestOfStrong`), if there are any.
 *
 * @param fits which cells to choose among; default: all
 */
export function strongCells(
  matrix: CooccurrenceMatrix,
  tests: readonly CellTest[],
  fits: (cell: Cell) => boolean = () => true,
  fewest: { readonly sources: number; readonly count: number } = fewestOfStrong,
): StrongCells {
  const testOf = testOfPair(tests);
  const counted = matrix.cells().filter((cell) => cell.possible && !cell.nested && fits(cell));
  const tested = counted.flatMap((cell): StrongCell[] => {
    const test = testOf(cell.row, cell.column);
    return test !== undefined && isTested(test) ? [{ cell, test }] : [];
  });
  const all = tested.length > 0 ? tested : counted.map((cell): StrongCell => ({ cell, test: null }));
  const solid = all.filter(({ cell }) => cell.sources >= fewest.sources && cell.count >= fewest.count);
  const strength = ({ cell, test }: StrongCell) => test?.z ?? cell.count;
  return {
    cells: [...(solid.length > 0 ? solid : all)].sort((a, b) => strength(b) - strength(a)),
    solid: solid.length > 0,
  };
}

/**
 * The strongest cell: the highest z of the tests among cells of at least three sources and units, or the highest count where
 * nothing could be tested.
 *
 * @param tests of the matrix; default: those of `matrixTests(matrix)`
 * @param fits which cells to choose among; default: all
 * @returns undefined where no two codes meet
 * @example strongestCell(matrix, matrixTests(matrix))
 */
export function strongestCell(
  matrix: CooccurrenceMatrix,
  tests: readonly CellTest[] = matrixTests(matrix),
  fits?: (cell: Cell) => boolean,
): Cell | undefined {
  return strongCells(matrix, tests, fits).cells[0]?.cell;
}
