import type { Cell, CooccurrenceMatrix } from './cooccurrenceMatrix.js';

/** How strongly two codes go together: z, or the count where there is no expected count. */
export function strengthOf({ hasExpectation }: CooccurrenceMatrix): (cell: Cell) => number {
  return (cell) => (hasExpectation ? cell.z : cell.count);
}

/**
 * The strongest cell: the highest z with at least three units, or the highest count for overlap events.
 *
 * @param fits which cells to choose among; default: all
 * @returns undefined where no cell has a strength
 */
export function strongestCell(
  matrix: CooccurrenceMatrix,
  fits: (cell: Cell) => boolean = () => true,
): Cell | undefined {
  const strength = strengthOf(matrix);
  const cells = matrix.cells().filter((cell) => fits(cell) && Number.isFinite(strength(cell)));
  const solid = cells.filter((cell) => cell.count >= 3);
  return (solid.length > 0 ? solid : cells).sort((a, b) => strength(b) - strength(a))[0];
}
