import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { pathLabel } from '../corpus/code.js';
import { keysOf, recordOf } from '../shared/records.js';
import type { Margins } from './measure.js';
import { type MeasureName, measureNames, measures } from './measures.js';
import { isCorrected } from './oddsRatio.js';

/** The coefficients that a reader looks at first stand before the others. */
const readFirst = ['jaccard', 'lift', 'columnGivenRow', 'rowGivenColumn'] as const;

const others = measureNames.filter(
  (name): name is Exclude<MeasureName, (typeof readFirst)[number]> =>
    !readFirst.some((first) => first === name),
);
const afterOddsRatio = others.indexOf('oddsRatio') + 1;

/** What a record says of a cell, column by column, in their order. */
export const fields = {
  row: ({ row }: Cell) => row.id,
  rowName: ({ row }: Cell) => row.name,
  rowPath: ({ row }: Cell) => pathLabel(row),
  column: ({ column }: Cell) => column.id,
  columnName: ({ column }: Cell) => column.name,
  columnPath: ({ column }: Cell) => pathLabel(column),
  rowTotal: ({ rowTotal }: Cell) => rowTotal,
  columnTotal: ({ columnTotal }: Cell) => columnTotal,
  /** Units in which both codes are known, which the totals are of. */
  units: ({ units }: Cell) => numberOrNull(units),
  /** Units that are left out of the cell, as one of the codes is not known there. */
  unknownUnits: ({ unknownUnits }: Cell) => unknownUnits,
  count: ({ count }: Cell) => count,
  ...coefficientFields(readFirst),
  sources: ({ sources }: Cell) => sources,
  largestShare: ({ largestShare }: Cell) => numberOrNull(largestShare),
  /** One code lies below the other and roll-up is on: the count holds by construction. */
  nested: ({ nested }: Cell) => nested,
  ...coefficientFields(others.slice(0, afterOddsRatio)),
  /** One of the four cells is 0, so 0.5 was added to all four. */
  oddsRatioCorrected: (cell: Cell) => hasCoefficients(cell) && isCorrected(marginsOf(cell)),
  ...coefficientFields(others.slice(afterOddsRatio)),
  /** False where the two codes cannot meet: the count is no zero, and coefficients are null. */
  possible: ({ possible }: Cell) => possible,
  impossibleBecause: ({ impossibleBecause }: Cell) => impossibleBecause,
};

/**
 * Everything that is known of a cell, tidy: one record a cell, null where a number does not exist (no evidence,
 * an impossible cell, or overlap events and windows, which have no units).
 */
export type CellRecord = {
  readonly [Name in keyof typeof fields]: ReturnType<(typeof fields)[Name]>;
};

/** The columns of a table of cell records, in their order. */
export const cellColumns: readonly (keyof CellRecord)[] = keysOf(fields);

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
  return Object.fromEntries(cellColumns.map((name) => [name, fields[name](cell)])) as CellRecord;
}

function coefficientFields<Name extends MeasureName>(
  names: readonly Name[],
): Record<Name, (cell: Cell) => number | null> {
  return recordOf(names, (name) => (cell: Cell) => {
    const formula: (margins: Margins) => number = measures[name];
    return hasCoefficients(cell) ? numberOrNull(formula(marginsOf(cell))) : null;
  });
}

/** Overlap events and windows have no units, and every coefficient needs them; nor has an impossible cell any. */
function hasCoefficients({ units, possible }: Cell): boolean {
  return !Number.isNaN(units) && possible;
}

function marginsOf({ count, rowTotal, columnTotal, units }: Cell): Margins {
  return { both: count, row: rowTotal, column: columnTotal, units };
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
