import type { Code } from '../corpus/code.js';
import type { Incidence } from '../units/incidence.js';
import type { SourceTables } from './stratifiedTables.js';

/** The tables of every cell, one stratum a source. */
export interface CellTables {
  /** Sources that have units, as indices into `corpus.sources`. */
  readonly source: Int32Array;
  /** @param r position among the rows, @param c among the columns */
  at(r: number, c: number): SourceTables;
}

/** More numbers than this (sources x rows x columns) would not fit in memory. */
const most = 200_000_000;

/**
 * Counts every cell in every source, in one pass over the units.
 *
 * @throws RangeError for a matrix too large to test
 */
export function cellTables(
  incidence: Incidence,
  rows: readonly Code[],
  columns: readonly Code[],
): CellTables {
  const { corpus, unitCount, source, offsets, codes } = incidence;
  const sources = [...new Set(source)];
  const [width, height, cells] = [columns.length, rows.length, rows.length * columns.length];
  if (sources.length * cells > most) {
    throw new RangeError(
      `${sources.length} sources x ${height} x ${width} codes are too many to test. Choose rows and columns`,
    );
  }
  const rowOf = positions(rows, corpus.codes.length);
  const columnOf = positions(columns, corpus.codes.length);
  const units = new Int32Array(sources.length);
  const rowTotals = new Int32Array(sources.length * height);
  const columnTotals = new Int32Array(sources.length * width);
  const both = new Int32Array(sources.length * cells);
  for (let unit = 0, s = -1; unit < unitCount; unit++) {
    if (unit === 0 || source[unit] !== source[unit - 1]) s++;
    units[s]++;
    for (let i = offsets[unit]; i < offsets[unit + 1]; i++) {
      if (columnOf[codes[i]] >= 0) columnTotals[s * width + columnOf[codes[i]]]++;
      const r = rowOf[codes[i]];
      if (r < 0) continue;
      rowTotals[s * height + r]++;
      for (let j = offsets[unit]; j < offsets[unit + 1]; j++) {
        const c = columnOf[codes[j]];
        if (c >= 0) both[s * cells + r * width + c]++;
      }
    }
  }
  const every = (values: Int32Array, step: number, offset: number): Int32Array =>
    Int32Array.from({ length: sources.length }, (_, s) => values[s * step + offset]);
  const index = Int32Array.from(sources);
  return {
    source: index,
    at: (r, c) => ({
      both: every(both, cells, r * width + c),
      row: every(rowTotals, height, r),
      column: every(columnTotals, width, c),
      units,
      source: index,
    }),
  };
}

function positions(chosen: readonly Code[], codeCount: number): Int32Array {
  const position = new Int32Array(codeCount).fill(-1);
  chosen.forEach((code, i) => {
    position[code.index] = i;
  });
  return position;
}
