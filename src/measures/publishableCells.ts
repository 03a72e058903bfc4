import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { type CellRecord, cellRecord } from './cellRecords.js';
import { withheldCells } from './withheldCells.js';

/**
 * The cells of a matrix that may be published, each pair once; a cell that is withheld keeps its codes and totals, which
 * are no sums of cells (see `withheldCells`), and says so.
 */
export function publishableCells(
  matrix: CooccurrenceMatrix,
  fewest: number,
): (CellRecord & { readonly withheld: boolean })[] {
  const withheld = withheldCells(matrix, fewest);
  return matrix.cells({ all: true }).map((cell) => {
    const record = cellRecord(cell);
    if (!withheld(cell)) return { ...record, withheld: false };
    const bare = Object.fromEntries(
      Object.entries(record).map(([key, value]) => [
        key,
        typeof value === 'number' && key !== 'rowTotal' && key !== 'columnTotal' ? null : value,
      ]),
    );
    return { ...(bare as unknown as CellRecord), oddsRatioCorrected: false, withheld: true };
  });
}
