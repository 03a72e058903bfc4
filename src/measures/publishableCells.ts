import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { type CellRecord, cellRecord } from './cellRecords.js';
import { withheldCells } from './withheldCells.js';

/** A cell that may be published: where it is withheld its numbers are null. */
export type PublishableCell = { readonly [Key in keyof CellRecord]: CellRecord[Key] | null } & {
  readonly withheld: boolean;
};

/** Totals are no sums of cells (see `withheldCells`). */
const kept: readonly (keyof CellRecord)[] = ['rowTotal', 'columnTotal', 'units', 'unknownUnits'];

/**
 * The cells of a matrix that may be published, each pair once; a cell that is withheld keeps its codes and totals, and
 * says so.
 */
export function publishableCells(matrix: CooccurrenceMatrix, fewest: number): PublishableCell[] {
  const withheld = withheldCells(matrix, fewest);
  return matrix.cells({ all: true }).map((cell) => {
    const record = cellRecord(cell);
    if (!withheld(cell)) return { ...record, withheld: false };
    const bare: { -readonly [Key in keyof CellRecord]: CellRecord[Key] | null } = {
      ...record,
      oddsRatioCorrected: false,
    };
    for (const key of Object.keys(record) as (keyof CellRecord)[])
      if (typeof bare[key] === 'number' && !kept.includes(key)) bare[key] = null;
    return { ...bare, withheld: true };
  });
}
