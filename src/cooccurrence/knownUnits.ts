import type { Code } from '../corpus/code.js';
import type { Incidence } from '../units/incidence.js';
import type { Counting } from './parseUnit.js';

/** What a cell is counted over where not all is known: the units in which both of its codes are. All rows x columns. */
export interface KnownCells {
  readonly units: Int32Array;
  /** Units with the row's code, among these; weighted: the sum of its weights. */
  readonly rowTotals: Int32Array;
  readonly columnTotals: Int32Array;
}

/** One side of a matrix. */
export interface MatrixSide {
  /** Position of each code on this side, -1 for the others. */
  readonly positionOf: Int32Array;
  /** Of each code of the side, over all units. */
  readonly totals: Int32Array;
}

/**
 * Counts, for every cell, the units in which both codes are known, and the totals of the two codes there: all units, less
 * those in which the one or the other is unknown. So it looks only at what is unknown and at what stands beside it.
 *
 * @returns null where all is known
 */
export function knownCells(
  { unitCount, offsets, codes, weights, unknown }: Incidence,
  rows: MatrixSide,
  columns: MatrixSide,
  counting: Counting,
): KnownCells | null {
  if (unknown === null) return null;
  const [height, width] = [rows.totals.length, columns.totals.length];
  const found = {
    units: new Int32Array(height * width),
    rowTotals: new Int32Array(height * width),
    columnTotals: new Int32Array(height * width),
  };
  const lost = { rows: new Int32Array(height), columns: new Int32Array(width) };
  const weightOf = (i: number) => (counting === 'binary' ? 1 : weights[i]);
  for (let unit = 0; unit < unitCount; unit++) {
    const [from, to] = [unknown.offsets[unit], unknown.offsets[unit + 1]];
    if (from === to) continue;
    const openRows = placesIn(rows, unknown.codes, from, to);
    const openColumns = placesIn(columns, unknown.codes, from, to);
    for (const { at } of openRows) lost.rows[at]++;
    for (const { at } of openColumns) lost.columns[at]++;
    const cell = (r: number, c: number) => r * width + c;
    for (const row of openRows) {
      for (const column of openColumns) found.units[cell(row.at, column.at)]++;
      for (const column of placesIn(columns, codes, offsets[unit], offsets[unit + 1]))
        found.columnTotals[cell(row.at, column.at)] -= weightOf(column.i);
    }
    for (const column of openColumns)
      for (const row of placesIn(rows, codes, offsets[unit], offsets[unit + 1]))
        found.rowTotals[cell(row.at, column.at)] -= weightOf(row.i);
  }
  for (let i = 0; i < height * width; i++) {
    const [r, c] = [Math.floor(i / width), i % width];
    found.units[i] += unitCount - lost.rows[r] - lost.columns[c];
    found.rowTotals[i] += rows.totals[r];
    found.columnTotals[i] += columns.totals[c];
  }
  return found;
}

function placesIn({ positionOf }: MatrixSide, list: Int32Array, from: number, to: number) {
  const found: { readonly at: number; readonly i: number }[] = [];
  for (let i = from; i < to; i++) if (positionOf[list[i]] >= 0) found.push({ at: positionOf[list[i]], i });
  return found;
}

/** How often one of these codes is unknown in a unit. */
export function unknownJudgements({ unknown }: Incidence, codes: readonly Code[]): number {
  if (unknown === null) return 0;
  const shown = new Set(codes.map(({ index }) => index));
  return unknown.codes.reduce((count, code) => count + (shown.has(code) ? 1 : 0), 0);
}
