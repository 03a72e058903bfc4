import type { Code } from '../corpus/code.js';
import type { Incidence } from '../units/incidence.js';
import { readingOrder } from './readingOrder.js';

/** For each unit, positions of codes: those of unit `u` are `codes[offsets[u]]` up to `codes[offsets[u + 1]]`. */
export interface UnitCodes {
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
}

/**
 * What the joint permutations of a whole matrix need, in plain arrays that can be sent to a worker: units by
 * stratum and, within it, in reading order.
 */
export interface CodeLayout {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The units of stratum `s` are `strata[s]` up to, not including, `strata[s + 1]`. */
  readonly strata: Int32Array;
  /** Row codes of each unit, as positions among the rows. */
  readonly rows: UnitCodes;
  readonly columns: UnitCodes;
  /** Position among the rows of the same code, for each column; -1 where it is no row. */
  readonly rowOfColumn: Int32Array;
  /** Whether reading order is known; see `readingOrder`. */
  readonly ordered: boolean;
}

/**
 * Lays out the chosen codes of an incidence. Strata are sources, or one for the whole corpus where the unit is
 * itself the source. Units in which no cell is known, as all rows or all columns are unknown there, are left out.
 *
 * Caveat: a code that is unknown in a unit that stays is laid out as if it were absent; `withKnown` gives the units
 * for two codes.
 *
 * @throws RangeError if a code stands twice among the rows, or among the columns
 */
export function codeLayout(
  incidence: Incidence,
  rows: readonly Code[],
  columns: readonly Code[],
): CodeLayout {
  const { corpus, source, stratum } = incidence;
  const rowOf = positions(rows, corpus.codes.length, 'rows');
  const columnOf = positions(columns, corpus.codes.length, 'columns');
  const order = readingOrder(incidence);
  const units = judgedUnits(incidence, order.units, [rows, columns]);
  const strata = [0];
  for (let i = 1; i < units.length; i++) {
    if (stratum === 'source' && source[units[i]] !== source[units[i - 1]]) strata.push(i);
  }
  if (units.length > 0) strata.push(units.length);
  return {
    rowCount: rows.length,
    columnCount: columns.length,
    strata: Int32Array.from(strata),
    rows: unitCodes(incidence, units, rowOf),
    columns: unitCodes(incidence, units, columnOf),
    rowOfColumn: Int32Array.from(columns, (code) => rowOf[code.index]),
    ordered: order.known,
  };
}

/** The units in which something is known on every side. */
function judgedUnits(
  { corpus, unknown }: Incidence,
  order: Int32Array,
  sides: readonly (readonly Code[])[],
): Int32Array {
  if (unknown === null) return order;
  const asked = sides.filter((codes) => codes.length > 0);
  const isAsked = asked.map((codes) => {
    const is = new Uint8Array(corpus.codes.length);
    for (const { index } of codes) is[index] = 1;
    return is;
  });
  const { offsets, codes } = unknown;
  return order.filter((unit) =>
    isAsked.every((is, side) => {
      let open = 0;
      for (let i = offsets[unit]; i < offsets[unit + 1]; i++) open += is[codes[i]];
      return open < asked[side].length;
    }),
  );
}

function positions(chosen: readonly Code[], codeCount: number, side: string): Int32Array {
  const position = new Int32Array(codeCount).fill(-1);
  chosen.forEach((code, i) => {
    if (position[code.index] >= 0) throw new RangeError(`code "${code.name}" stands twice among the ${side}`);
    position[code.index] = i;
  });
  return position;
}

function unitCodes(incidence: Incidence, order: Int32Array, positionOf: Int32Array): UnitCodes {
  const { offsets, codes } = incidence;
  const found: number[] = [];
  const starts = new Int32Array(order.length + 1);
  order.forEach((unit, i) => {
    for (let k = offsets[unit]; k < offsets[unit + 1]; k++) {
      if (positionOf[codes[k]] >= 0) found.push(positionOf[codes[k]]);
    }
    starts[i + 1] = found.length;
  });
  return { offsets: starts, codes: Int32Array.from(found) };
}

/** Whether some code is both a row and a column. */
export function sharesCodes({ rowOfColumn }: CodeLayout): boolean {
  return rowOfColumn.some((row) => row >= 0);
}

/** Count and margins of every cell in every stratum, as `forEachStratum` hands them over. */
export interface StratumCounts {
  readonly units: number;
  /** rows x columns. */
  readonly both: Int32Array;
  readonly row: Int32Array;
  readonly column: Int32Array;
}

/** Calls `visit` with the counts of each stratum in turn; the arrays are used again for the next. */
export function forEachStratum(
  layout: CodeLayout,
  visit: (counts: StratumCounts, stratum: number) => void,
): void {
  const { strata, rows, columns, rowCount, columnCount } = layout;
  const both = new Int32Array(rowCount * columnCount);
  const row = new Int32Array(rowCount);
  const column = new Int32Array(columnCount);
  for (let s = 0; s + 1 < strata.length; s++) {
    for (const counts of [both, row, column]) counts.fill(0);
    for (let u = strata[s]; u < strata[s + 1]; u++) {
      for (let j = columns.offsets[u]; j < columns.offsets[u + 1]; j++) column[columns.codes[j]]++;
      for (let i = rows.offsets[u]; i < rows.offsets[u + 1]; i++) {
        row[rows.codes[i]]++;
        const start = rows.codes[i] * columnCount;
        for (let j = columns.offsets[u]; j < columns.offsets[u + 1]; j++) both[start + columns.codes[j]]++;
      }
    }
    visit({ units: strata[s + 1] - strata[s], both, row, column }, s);
  }
}
