import type { Code } from '../corpus/code.js';
import type { Incidence } from '../units/incidence.js';
import { isNested } from '../units/rollUp.js';
import { CooccurrenceMatrix, type Evidence } from './cooccurrenceMatrix.js';
import { NullMoments } from './nullMoments.js';

/**
 * Counts the units that have both codes, source by source, and what independence within each stratum would give.
 * A pair counts once in a unit. The stratum is the source, as segments of one interview are not independent;
 * where the unit is itself the source, all units form one stratum.
 */
export function countUnits(
  incidence: Incidence,
  rows: readonly Code[],
  columns: readonly Code[],
): CooccurrenceMatrix {
  const { corpus, unitCount, source, offsets, codes } = incidence;
  const cells = rows.length * columns.length;
  const rowOf = positions(rows, corpus.codes.length);
  const columnOf = positions(columns, corpus.codes.length);
  const stratum = incidence.unit === 'source' ? 'corpus' : 'source';

  const counts = new Int32Array(cells);
  const rowTotals = new Int32Array(rows.length);
  const columnTotals = new Int32Array(columns.length);
  const sourceCounts = new Int32Array(cells);
  const largest = new Int32Array(cells);
  const moments = new NullMoments(rows.length, columns.length);

  const here = {
    counts: new Int32Array(cells),
    rows: new Int32Array(rows.length),
    columns: new Int32Array(columns.length),
  };
  const presentRows: number[] = [];
  const presentColumns: number[] = [];
  for (let first = 0; first < unitCount; ) {
    let next = first;
    for (; next < unitCount && source[next] === source[first]; next++) {
      presentRows.length = 0;
      presentColumns.length = 0;
      for (let i = offsets[next]; i < offsets[next + 1]; i++) {
        if (rowOf[codes[i]] >= 0) presentRows.push(rowOf[codes[i]]);
        if (columnOf[codes[i]] >= 0) presentColumns.push(columnOf[codes[i]]);
      }
      for (const c of presentColumns) here.columns[c]++;
      for (const r of presentRows) {
        here.rows[r]++;
        for (const c of presentColumns) here.counts[r * columns.length + c]++;
      }
    }
    if (stratum === 'source') moments.add(next - first, here.rows, here.columns);
    for (let i = 0; i < cells; i++) {
      if (here.counts[i] === 0) continue;
      counts[i] += here.counts[i];
      sourceCounts[i]++;
      largest[i] = Math.max(largest[i], here.counts[i]);
    }
    here.rows.forEach((n, r) => {
      rowTotals[r] += n;
    });
    here.columns.forEach((n, c) => {
      columnTotals[c] += n;
    });
    for (const column of Object.values(here)) column.fill(0);
    first = next;
  }
  if (stratum === 'corpus') moments.add(unitCount, rowTotals, columnTotals);

  return new CooccurrenceMatrix({
    corpus,
    unit: incidence.unit,
    coders: incidence.coders,
    rollUp: incidence.rollUp,
    unitCount,
    stratum,
    rows,
    columns,
    counts,
    rowTotals,
    columnTotals,
    expected: moments.expected,
    variance: moments.variance,
    sourceCounts,
    largestShares: Float64Array.from(counts, (count, i) => largest[i] / count),
    nested: nestedCells(incidence, rows, columns),
    findEvidence: (row, column) => unitEvidence(incidence, row.index, column.index),
  });
}

/** Position of each code among the chosen ones, -1 for the others. */
function positions(chosen: readonly Code[], codeCount: number): Int32Array {
  const position = new Int32Array(codeCount).fill(-1);
  chosen.forEach((code, i) => {
    position[code.index] = i;
  });
  return position;
}

function nestedCells(incidence: Incidence, rows: readonly Code[], columns: readonly Code[]): Uint8Array {
  const nested = new Uint8Array(rows.length * columns.length);
  if (!incidence.rollUp) return nested;
  rows.forEach((row, r) => {
    columns.forEach((column, c) => {
      if (isNested(incidence.corpus.codes, row.index, column.index)) nested[r * columns.length + c] = 1;
    });
  });
  return nested;
}

/** The units that have both codes, each with the selections that bear them. */
function unitEvidence(incidence: Incidence, row: number, column: number): Evidence[] {
  const { corpus, offsets, codes, unitOfCoding, source, rollUp } = incidence;
  const has = (unit: number, code: number) => {
    for (let i = offsets[unit]; i < offsets[unit + 1]; i++) if (codes[i] === code) return true;
    return false;
  };
  const bears = (coding: number, code: number) => {
    const own = corpus.codings.code[coding];
    return own === code || (rollUp && isAncestor(code, own));
  };
  const isAncestor = (above: number, below: number) => {
    for (let i = corpus.codes[below].parent; i >= 0; i = corpus.codes[i].parent) if (i === above) return true;
    return false;
  };
  const found = new Map<number, { rows: Set<number>; columns: Set<number> }>();
  for (let i = 0; i < unitOfCoding.length; i++) {
    const unit = unitOfCoding[i];
    if (unit < 0 || !(has(unit, row) && has(unit, column))) continue;
    const entry = found.get(unit) ?? { rows: new Set<number>(), columns: new Set<number>() };
    if (bears(i, row)) entry.rows.add(corpus.codings.selection[i]);
    if (bears(i, column)) entry.columns.add(corpus.codings.selection[i]);
    found.set(unit, entry);
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([unit, entry]) => ({
      source: corpus.sources[source[unit]],
      rowSelections: [...entry.rows].sort((a, b) => a - b),
      columnSelections: [...entry.columns].sort((a, b) => a - b),
    }));
}
