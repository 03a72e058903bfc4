import type { CellTest } from '../../inference/cellTest.js';

/** A p, and the same adjusted for the number of tests. */
export type AdjustedP = Pick<CellTest, 'pValue' | 'adjusted' | 'adjust' | 'tests' | 'declared'>;

/**
 * The cell whose p gives the adjusted p of another: in a step-up or step-down adjustment a cell has the adjusted p of a
 * neighbour where that is smaller (Benjamini-Hochberg) or larger (Holm), and p of the neighbour can be had from it.
 *
 * @returns the cell itself where its own p gives it; null where the neighbour is not among the cells, so that it is not known
 */
export function adjustedFrom<Cell extends AdjustedP>(cell: Cell, cells: readonly Cell[]): Cell | null {
  if (isOwn(cell)) return cell;
  const alike = cells.filter(
    (other) =>
      other.adjusted === cell.adjusted &&
      (other.declared === null) === (cell.declared === null) &&
      isOwn(other),
  );
  return alike[0] ?? null;
}

/** Whether an adjusted p is its own p times a number that its rank gives. */
function isOwn({ pValue, adjusted, adjust, tests }: AdjustedP): boolean {
  if (pValue === null || adjusted === null) return false;
  // The distance of every cell is held against its own draws; and 1 tells nothing.
  if (adjust === 'maxT' || adjusted >= 1 || adjusted === pValue) return true;
  const rank = adjust === 'bh' ? (pValue * tests) / adjusted : adjusted / pValue;
  return rank >= 1 - precision && rank <= tests + precision && Math.abs(rank - Math.round(rank)) < precision;
}

/** Of a quotient of two p; ranks are whole. */
const precision = 1e-9;
