import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { pathLabel } from '../corpus/code.js';
import { columnGivenRow, rowGivenColumn } from './conditional.js';
import { dice } from './dice.js';
import { g2 } from './g2.js';
import { inclusion } from './inclusion.js';
import { jaccard } from './jaccard.js';
import { lift } from './lift.js';
import { npmi } from './npmi.js';
import { ochiai } from './ochiai.js';
import { isCorrected, oddsRatio } from './oddsRatio.js';
import { phi } from './phi.js';
import { yulesQ } from './yulesQ.js';

/**
 * Everything that is known of a cell, tidy: one record a cell, null where a number does not exist (no evidence,
 * an impossible cell, or overlap events and windows, which have no units).
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
  readonly dice: number | null;
  readonly ochiai: number | null;
  readonly inclusion: number | null;
  readonly npmi: number | null;
  readonly phi: number | null;
  readonly yulesQ: number | null;
  readonly oddsRatio: number | null;
  /** One of the four cells is 0, so 0.5 was added to all four. */
  readonly oddsRatioCorrected: boolean;
  readonly g2: number | null;
  /** False where the two codes cannot meet: the count is no zero, and coefficients are null. */
  readonly possible: boolean;
  readonly impossibleBecause: 'declared' | 'inferred' | null;
}

/**
 * The cells of a matrix as records, in the order of `matrix.cells`.
 *
 * @example cellRecords(coOccurrence(corpus)).filter(({ count }) => count >= 3)
 */
export function cellRecords(
  matrix: CooccurrenceMatrix,
  options: { readonly all?: boolean } = {},
): CellRecord[] {
  return matrix.cells(options).map((cell) => cellRecord(cell));
}

/** One cell as a record. */
export function cellRecord(cell: Cell): CellRecord {
  const margins = { both: cell.count, row: cell.rowTotal, column: cell.columnTotal, units: cell.units };
  // Overlap events and windows have no units, and every coefficient needs them; nor has an impossible cell any.
  const hasCoefficients = !Number.isNaN(cell.units) && cell.possible;
  const coefficient = (value: number) => (hasCoefficients ? numberOrNull(value) : null);
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
    dice: coefficient(dice(margins)),
    ochiai: coefficient(ochiai(margins)),
    inclusion: coefficient(inclusion(margins)),
    npmi: coefficient(npmi(margins)),
    phi: coefficient(phi(margins)),
    yulesQ: coefficient(yulesQ(margins)),
    oddsRatio: coefficient(oddsRatio(margins)),
    oddsRatioCorrected: hasCoefficients && isCorrected(margins),
    g2: coefficient(g2(margins)),
    possible: cell.possible,
    impossibleBecause: cell.impossibleBecause,
  };
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
