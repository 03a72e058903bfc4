import type { Code } from '../corpus/code.js';
import { RequestError } from '../shared/problem.js';
import type { Incidence } from '../units/incidence.js';
import type { SourceTables } from './stratifiedTables.js';

/** The tables of every cell, one stratum a source; of the units in which both codes of the cell are known. */
export interface CellTables {
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
    throw new RequestError({
      nb: `${sources.length} kilder x ${height} x ${width} koder er for mange å teste, siden p justeres over hele familiene som rutene velges fra. Del kodene i familier (--families)`,
      en: `${sources.length} sources x ${height} x ${width} codes are too many to test, as p is adjusted over the whole families that cells are picked from. Divide the codes into families (--families)`,
    });
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
  const tableAt = (r: number, c: number): SourceTables => ({
    both: every(both, cells, r * width + c),
    row: every(rowTotals, height, r),
    column: every(columnTotals, width, c),
    units,
    source: index,
  });
  if (incidence.unknown === null) return { at: tableAt };
  const lost = lostToUnknown(incidence, sources.length, rowOf, columnOf, { height, width });
  return {
    at: (r, c) => {
      const all = tableAt(r, c);
      const less = (values: Int32Array, without: Int32Array) =>
        values.map((value, s) => value - without[s * cells + r * width + c]);
      const known = less(all.units, lost.units);
      const kept = Int32Array.from(known.keys()).filter((s) => known[s] > 0);
      const pick = (values: Int32Array) => Int32Array.from(kept, (s) => values[s]);
      return {
        both: pick(all.both),
        row: pick(less(all.row, lost.rows)),
        column: pick(less(all.column, lost.columns)),
        units: pick(known),
        source: pick(index),
      };
    },
  };
}

/**
 * What each cell loses in each source to units in which one of its codes is unknown: units, and those of them that have the
 * row's code, or the column's. All sources x rows x columns.
 */
function lostToUnknown(
  { unitCount, source, offsets, codes, unknown }: Incidence,
  sourceCount: number,
  rowOf: Int32Array,
  columnOf: Int32Array,
  { height, width }: { readonly height: number; readonly width: number },
) {
  const size = sourceCount * height * width;
  const lost = { units: new Int32Array(size), rows: new Int32Array(size), columns: new Int32Array(size) };
  const isOneOf = (positionOf: Int32Array, length: number, list: Int32Array, from: number, to: number) => {
    const found = new Uint8Array(length);
    for (let i = from; i < to; i++) if (positionOf[list[i]] >= 0) found[positionOf[list[i]]] = 1;
    return found;
  };
  for (let unit = 0, s = -1; unit < unitCount; unit++) {
    if (unit === 0 || source[unit] !== source[unit - 1]) s++;
    const [from, to] = [unknown!.offsets[unit], unknown!.offsets[unit + 1]];
    if (from === to) continue;
    const openRows = isOneOf(rowOf, height, unknown!.codes, from, to);
    const openColumns = isOneOf(columnOf, width, unknown!.codes, from, to);
    const hasRows = isOneOf(rowOf, height, codes, offsets[unit], offsets[unit + 1]);
    const hasColumns = isOneOf(columnOf, width, codes, offsets[unit], offsets[unit + 1]);
    for (let r = 0; r < height; r++)
      for (let c = 0; c < width; c++) {
        if (openRows[r] === 0 && openColumns[c] === 0) continue;
        const at = (s * height + r) * width + c;
        lost.units[at]++;
        lost.rows[at] += hasRows[r];
        lost.columns[at] += hasColumns[c];
      }
  }
  return lost;
}

function positions(chosen: readonly Code[], codeCount: number): Int32Array {
  const position = new Int32Array(codeCount).fill(-1);
  chosen.forEach((code, i) => {
    position[code.index] = i;
  });
  return position;
}
