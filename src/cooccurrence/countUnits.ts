import type { Code } from '../corpus/code.js';
import type { Incidence } from '../units/incidence.js';
import { nestedCells } from '../units/rollUp.js';
import { bearers, isPresent, unitPlace } from './bearers.js';
import { CooccurrenceMatrix, type Evidence } from './cooccurrenceMatrix.js';
import { impossibleCells, unitContexts } from './impossibleCells.js';
import { knownCells, unknownJudgements } from './knownUnits.js';
import type { Counting } from './parseUnit.js';

/**
 * Counts the units that have both codes, source by source. A pair counts once in a unit (binary), or as the product of how
 * many selections of the unit bear each code (weighted). The stratum is the source, as segments of one interview are not
 * independent; where the unit is itself a source or a group of sources, all units form one stratum.
 *
 * Where it is not known of some units whether a code is present, a cell is counted over the units in which both of its
 * codes are known, with its totals (see `knownCells`).
 */
export function countUnits(
  incidence: Incidence,
  rows: readonly Code[],
  columns: readonly Code[],
  options: { readonly counting?: Counting } = {},
): CooccurrenceMatrix {
  const { corpus, unitCount, source, offsets, codes, weights, stratum } = incidence;
  const counting = options.counting ?? 'binary';
  const cells = rows.length * columns.length;
  const rowOf = positions(rows, corpus.codes.length);
  const columnOf = positions(columns, corpus.codes.length);

  const counts = new Int32Array(cells);
  const sourceCounts = new Int32Array(cells);
  const largest = new Int32Array(cells);

  const rowTotals = new Int32Array(rows.length);
  const columnTotals = new Int32Array(columns.length);
  const here = new Int32Array(cells);
  const presentRows: number[] = [];
  const presentColumns: number[] = [];
  for (let first = 0; first < unitCount; ) {
    let next = first;
    for (; next < unitCount && source[next] === source[first]; next++) {
      presentRows.length = 0;
      presentColumns.length = 0;
      for (let i = offsets[next]; i < offsets[next + 1]; i++) {
        if (rowOf[codes[i]] >= 0) presentRows.push(i);
        if (columnOf[codes[i]] >= 0) presentColumns.push(i);
      }
      const weightOf = (i: number) => (counting === 'binary' ? 1 : weights[i]);
      for (const j of presentColumns) columnTotals[columnOf[codes[j]]] += weightOf(j);
      for (const i of presentRows) {
        rowTotals[rowOf[codes[i]]] += weightOf(i);
        for (const j of presentColumns) {
          // The diagonal repeats the code's own total, as in every square matrix.
          const product = i === j ? weightOf(i) : weightOf(i) * weightOf(j);
          here[rowOf[codes[i]] * columns.length + columnOf[codes[j]]] += product;
        }
      }
    }
    for (let i = 0; i < cells; i++) {
      if (here[i] === 0) continue;
      counts[i] += here[i];
      sourceCounts[i]++;
      largest[i] = Math.max(largest[i], here[i]);
    }
    here.fill(0);
    first = next;
  }

  return new CooccurrenceMatrix({
    corpus,
    unit: incidence.unit,
    counting,
    coders: incidence.coders,
    rollUp: incidence.rollUp,
    unitCount: counting === 'binary' ? unitCount : Number.NaN,
    examined: unitCount,
    leftOut: incidence.leftOut,
    spanningCodings: spanningCodings(incidence),
    stratum,
    rows,
    columns,
    counts,
    rowTotals,
    columnTotals,
    known: knownCells(
      incidence,
      { positionOf: rowOf, totals: rowTotals },
      { positionOf: columnOf, totals: columnTotals },
      counting,
    ),
    unknownJudgements: unknownJudgements(incidence, [...rows, ...columns]),
    sourceCounts:
      incidence.groups.length === 0 ? sourceCounts : memberCounts(incidence, rows, columns, counts),
    largestShares: Float64Array.from(counts, (count, i) => largest[i] / count),
    impossible: impossibleCells(corpus, incidence.rollUp, rows, columns, counts, unitContexts(incidence)),
    nested: incidence.rollUp ? nestedCells(corpus.codes, rows, columns) : new Uint8Array(cells),
    findEvidence: (row, column) => unitEvidence(incidence, row.index, column.index),
  });
}

/** How many codings fall in more than one unit. */
function spanningCodings({ unitOfCoding, codingOffsets, codings }: Incidence): number {
  const spanning = new Set<number>();
  for (let unit = 0; unit < codingOffsets.length - 1; unit++)
    for (let i = codingOffsets[unit]; i < codingOffsets[unit + 1]; i++)
      if (unitOfCoding[codings[i]] !== unit) spanning.add(codings[i]);
  return spanning.size;
}

/** Position of each code among the chosen ones, -1 for the others. */
function positions(chosen: readonly Code[], codeCount: number): Int32Array {
  const position = new Int32Array(codeCount).fill(-1);
  chosen.forEach((code, i) => {
    position[code.index] = i;
  });
  return position;
}

/**
 * For groups of sources: how many sources of the groups that have both codes bear at least one of them, as one
 * group's count does not say how many sources it rests on.
 */
function memberCounts(
  incidence: Incidence,
  rows: readonly Code[],
  columns: readonly Code[],
  counts: Int32Array,
): Int32Array {
  const { corpus, unitCount } = incidence;
  const sourcesOf = new Map<number, number[][]>();
  for (const { index } of [...rows, ...columns]) {
    if (sourcesOf.has(index)) continue;
    const perUnit = Array.from({ length: unitCount }, (_, unit) =>
      isPresent(incidence, unit, index)
        ? bearers(incidence, unit, index).map((selection) => corpus.selections.source[selection])
        : [],
    );
    sourcesOf.set(index, perUnit);
  }
  return Int32Array.from(counts, (count, i) => {
    if (count === 0) return 0;
    const row = sourcesOf.get(rows[Math.floor(i / columns.length)].index)!;
    const column = sourcesOf.get(columns[i % columns.length].index)!;
    const shared = row.map((sources, unit) => (column[unit].length > 0 ? [...sources, ...column[unit]] : []));
    return new Set(row.flatMap((sources, unit) => (sources.length > 0 ? shared[unit] : []))).size;
  });
}

/** The units that have both codes, each with the selections that bear them. */
function unitEvidence(incidence: Incidence, row: number, column: number): Evidence[] {
  const evidence: Evidence[] = [];
  for (let unit = 0; unit < incidence.unitCount; unit++) {
    if (!isPresent(incidence, unit, row) || !isPresent(incidence, unit, column)) continue;
    evidence.push({
      source: incidence.corpus.sources[incidence.source[unit]],
      rowSelections: bearers(incidence, unit, row),
      columnSelections: bearers(incidence, unit, column),
      ...unitPlace(incidence, unit),
    });
  }
  return evidence;
}
