import type { Cell, CooccurrenceMatrix } from './cooccurrenceMatrix.js';

/** The strongest cell: the highest z with at least three units, or the highest count for overlap events. */
export function strongestCell(matrix: CooccurrenceMatrix): Cell | undefined {
  const strength = (cell: Cell) => (matrix.hasExpectation ? cell.z : cell.count);
  const cells = matrix.cells().filter((cell) => Number.isFinite(strength(cell)));
  const solid = cells.filter((cell) => cell.count >= 3);
  return (solid.length > 0 ? solid : cells).sort((a, b) => strength(b) - strength(a))[0];
}
