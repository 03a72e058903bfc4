import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { pathLabel } from '../corpus/code.js';
import { columnGivenRow, rowGivenColumn } from './conditional.js';
import { jaccard } from './jaccard.js';
import { lift } from './lift.js';

/**
 * Everything that is known of a cell, tidy: one record a cell, null where a number does not exist (no evidence,
 * or overlap events, which have no units).
 */
export interface CellRecord {
  readonly row: string;
  readonly rowName: string;
  readonly rowPath: string;
  readonly column: string;
  readonly columnName: string;
  readonly columnPath: string;
  readonly rowTotal: number;
  readonly columnTotal: number;
  readonly count: number;
  readonly expected: number | null;
  readonly z: number | null;
  readonly jaccard: number | null;
  readonly lift: number | null;
  readonly columnGivenRow: number | null;
  readonly rowGivenColumn: number | null;
  readonly sources: number;
  readonly largestShare: number | null;
  /** One code lies below the other and roll-up is on: the count holds by construction. */
  readonly nested: boolean;
}

/** The cells of a matrix as records, in the order of `matrix.cells`. */
export function cellRecords(
  matrix: CooccurrenceMatrix,
  options: { readonly all?: boolean } = {},
): CellRecord[] {
  return matrix.cells(options).map((cell) => cellRecord(cell));
}

/** One cell as a record. */
export function cellRecord(cell: Cell): CellRecord {
  const margins = { both: cell.count, row: cell.rowTotal, column: cell.columnTotal, units: cell.units };
  // Overlap events have no units, and every coefficient needs them.
  const coefficient = (value: number) => (Number.isNaN(cell.units) ? null : numberOrNull(value));
  return {
    row: cell.row.id,
    rowName: cell.row.name,
    rowPath: pathLabel(cell.row),
    column: cell.column.id,
    columnName: cell.column.name,
    columnPath: pathLabel(cell.column),
    rowTotal: cell.rowTotal,
    columnTotal: cell.columnTotal,
    count: cell.count,
    expected: numberOrNull(cell.expected),
    z: numberOrNull(cell.z),
    jaccard: coefficient(jaccard(margins)),
    lift: coefficient(lift(margins)),
    columnGivenRow: coefficient(columnGivenRow(margins)),
    rowGivenColumn: coefficient(rowGivenColumn(margins)),
    sources: cell.sources,
    largestShare: numberOrNull(cell.largestShare),
    nested: cell.nested,
  };
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
