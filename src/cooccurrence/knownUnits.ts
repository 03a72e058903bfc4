import type { Code } from '../corpus/code.js';
import type { Incidence } from '../units/incidence.js';
import type { NullMoments, WeightSums } from './nullMoments.js';
import type { Counting } from './parseUnit.js';

/** What a cell is counted over where not all is known: the units in which both of its codes are. All rows x columns. */
export interface KnownCells {
  readonly units: Int32Array;
  /** Units with the row's code, among these; weighted: the sum of its weights. */
  readonly rowTotals: Int32Array;
  readonly columnTotals: Int32Array;
}

/** Sums over the units that a cell is counted over, one entry a cell. */
class CellSums {
  readonly units: Int32Array;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly rowSquares: Float64Array;
  readonly columnSquares: Float64Array;

  constructor(cells: number) {
    this.units = new Int32Array(cells);
    this.rows = new Int32Array(cells);
    this.columns = new Int32Array(cells);
    this.rowSquares = new Float64Array(cells);
    this.columnSquares = new Float64Array(cells);
  }

  get fields(): readonly (Int32Array | Float64Array)[] {
    return [this.units, this.rows, this.columns, this.rowSquares, this.columnSquares];
  }
}

/**
 * Counts, for every cell, the units in which both codes are known, and the totals of the two codes there: all units, less
 * those in which the one or the other is unknown. So it looks only at what is unknown and at what stands beside it.
 */
export class KnownUnits {
  readonly #incidence: Incidence;
  readonly #rowOf: Int32Array;
  readonly #columnOf: Int32Array;
  readonly #counting: Counting;
  readonly #rowCount: number;
  readonly #columnCount: number;
  readonly #stratum: CellSums;
  readonly #all: CellSums;

  /** @param rowOf position of each code among the rows, -1 for the others; @param columnOf likewise */
  constructor(incidence: Incidence, rowOf: Int32Array, columnOf: Int32Array, counting: Counting) {
    const size = (positions: Int32Array) => positions.filter((position) => position >= 0).length;
    this.#incidence = incidence;
    this.#rowOf = rowOf;
    this.#columnOf = columnOf;
    this.#counting = counting;
    this.#rowCount = size(rowOf);
    this.#columnCount = size(columnOf);
    this.#stratum = new CellSums(this.#rowCount * this.#columnCount);
    this.#all = new CellSums(this.#rowCount * this.#columnCount);
  }

  /** Adds the units from `first` to `next`, over all of which the codes have these sums. */
  take(first: number, next: number, rows: WeightSums, columns: WeightSums): void {
    const { offsets, codes, weights, unknown } = this.#incidence;
    const sums = this.#stratum;
    const lost = { rows: new Int32Array(this.#rowCount), columns: new Int32Array(this.#columnCount) };
    let units = next - first;
    const placesIn = (positionOf: Int32Array, list: Int32Array, from: number, to: number) => {
      const found: { readonly at: number; readonly i: number }[] = [];
      for (let i = from; i < to; i++)
        if (positionOf[list[i]] >= 0) found.push({ at: positionOf[list[i]], i });
      return found;
    };
    for (let unit = first; unit < next; unit++) {
      const [from, to] = unknown === null ? [0, 0] : [unknown.offsets[unit], unknown.offsets[unit + 1]];
      if (unknown === null || from === to) continue;
      const unknownRows = placesIn(this.#rowOf, unknown.codes, from, to);
      const unknownColumns = placesIn(this.#columnOf, unknown.codes, from, to);
      if (unknownRows.length === this.#rowCount && unknownColumns.length === this.#columnCount) {
        units--;
        continue;
      }
      for (const { at } of unknownRows) lost.rows[at]++;
      for (const { at } of unknownColumns) lost.columns[at]++;
      const weightOf = (i: number) => (this.#counting === 'binary' ? 1 : weights[i]);
      const cell = (r: number, c: number) => r * this.#columnCount + c;
      for (const row of unknownRows) {
        for (const column of unknownColumns) sums.units[cell(row.at, column.at)]++;
        for (const column of placesIn(this.#columnOf, codes, offsets[unit], offsets[unit + 1])) {
          sums.columns[cell(row.at, column.at)] -= weightOf(column.i);
          sums.columnSquares[cell(row.at, column.at)] -= weightOf(column.i) ** 2;
        }
      }
      for (const column of unknownColumns)
        for (const row of placesIn(this.#rowOf, codes, offsets[unit], offsets[unit + 1])) {
          sums.rows[cell(row.at, column.at)] -= weightOf(row.i);
          sums.rowSquares[cell(row.at, column.at)] -= weightOf(row.i) ** 2;
        }
    }
    for (let i = 0; i < sums.units.length; i++) {
      const [r, c] = [Math.floor(i / this.#columnCount), i % this.#columnCount];
      sums.units[i] += units - lost.rows[r] - lost.columns[c];
      sums.rows[i] += rows.sums[r];
      sums.columns[i] += columns.sums[c];
      sums.rowSquares[i] += rows.squares[r];
      sums.columnSquares[i] += columns.squares[c];
    }
  }

  /** Ends a stratum: what was taken since the last one is what independence is about. */
  close(moments: NullMoments): void {
    const sums = this.#stratum;
    for (let i = 0; i < sums.units.length; i++) {
      if (this.#counting === 'binary') moments.addCell(i, sums.units[i], sums.rows[i], sums.columns[i]);
      else
        moments.addWeightedCell(
          i,
          sums.units[i],
          { sum: sums.rows[i], squares: sums.rowSquares[i] },
          { sum: sums.columns[i], squares: sums.columnSquares[i] },
        );
    }
    sums.fields.forEach((field, f) => {
      const total = this.#all.fields[f];
      for (let i = 0; i < field.length; i++) total[i] += field[i];
      field.fill(0);
    });
  }

  /** Over all strata. */
  result(): KnownCells {
    const { units, rows, columns } = this.#all;
    return { units, rowTotals: rows, columnTotals: columns };
  }
}

/** How often one of these codes is unknown in a unit. */
export function unknownJudgements({ unknown }: Incidence, codes: readonly Code[]): number {
  if (unknown === null) return 0;
  const shown = new Set(codes.map(({ index }) => index));
  return unknown.codes.reduce((count, code) => count + (shown.has(code) ? 1 : 0), 0);
}
