import type { Code } from '../corpus/code.js';
import type { Incidence } from '../units/incidence.js';
import { nestedCells } from '../units/rollUp.js';
import { bearers, isPresent, unitPlace } from './bearers.js';
import { type ConversationOptions, conversations } from './conversations.js';
import { CooccurrenceMatrix, type Evidence } from './cooccurrenceMatrix.js';
import { impossibleCells } from './impossibleCells.js';
import { unknownJudgements } from './knownUnits.js';
import { eachConnection } from './movingWindow.js';
import { type Counting, type Window, windowOf } from './parseUnit.js';

export interface CountWindowsOptions extends ConversationOptions {
  /** Such as `window:4`; see `parseUnit`. */
  readonly window: Window;
  readonly counting?: Counting;
}

/**
 * Counts the lines in which two codes are connected in a moving window: one code stands in the line, the other in
 * the line or in its window. The convention is rENA's, and each line counts a pair once (binary).
 *
 * Neighbouring windows share lines, so they are no units that could change places: there is no expected count, no
 * z, and no coefficient, as a code that stands once can be connected in many lines. To test whether codes are
 * near each other, shift one of them within its source and count again.
 *
 * @param lines an incidence of lines
 */
export function countWindows(
  lines: Incidence,
  rows: readonly Code[],
  columns: readonly Code[],
  options: CountWindowsOptions,
): CooccurrenceMatrix {
  const { corpus, rollUp } = lines;
  const counting = options.counting ?? 'binary';
  const window = windowOf(options.window);
  const talk = conversations(lines, options);
  const { order } = talk;
  const cells = rows.length * columns.length;
  const bySource = new Map<number, Map<number, number>>();
  const add = (line: number, cell: number, value: number) => {
    const source = lines.source[order[line]];
    const here = bySource.get(source) ?? new Map<number, number>();
    bySource.set(source, here.set(cell, (here.get(cell) ?? 0) + value));
  };
  const indices = (codes: readonly Code[]) => codes.map((code) => code.index);
  eachConnection(talk.coded, window, counting, indices(rows), indices(columns), (line, r, c, value) => {
    if (rows[r].index !== columns[c].index) add(line, r * columns.length + c, value);
  });
  // The diagonal repeats the code's own total, as in every square matrix.
  const totals = new Int32Array(corpus.codes.length);
  const columnOf = new Map(columns.map((code, c) => [code.index, c]));
  const rowOf = new Map(rows.map((code, r) => [code.index, r]));
  const { offsets, codes, weights } = talk.coded;
  for (let line = 0; line < order.length; line++) {
    for (let i = offsets[line]; i < offsets[line + 1]; i++) {
      const times = counting === 'binary' ? 1 : weights![i];
      totals[codes[i]] += times;
      const [r, c] = [rowOf.get(codes[i]), columnOf.get(codes[i])];
      if (r !== undefined && c !== undefined) add(line, r * columns.length + c, times);
    }
  }
  const [counts, sourceCounts, largest] = [0, 1, 2].map(() => new Int32Array(cells));
  for (const here of bySource.values()) {
    for (const [cell, count] of here) {
      counts[cell] += count;
      sourceCounts[cell]++;
      largest[cell] = Math.max(largest[cell], count);
    }
  }
  return new CooccurrenceMatrix({
    corpus,
    unit: options.window,
    counting,
    coders: lines.coders,
    rollUp,
    unitCount: Number.NaN,
    examined: order.length,
    leftOut: talk.leftOut,
    unknownJudgements: unknownJudgements(lines, [...rows, ...columns]),
    stratum: 'source',
    rows,
    columns,
    counts,
    rowTotals: Int32Array.from(rows, (code) => totals[code.index]),
    columnTotals: Int32Array.from(columns, (code) => totals[code.index]),
    sourceCounts,
    largestShares: Float64Array.from(counts, (count, i) => largest[i] / count),
    nested: rollUp ? nestedCells(corpus.codes, rows, columns) : new Uint8Array(cells),
    impossible: impossibleCells(corpus, rollUp, rows, columns, counts, talk.contexts),
    findEvidence: (row, column) => windowEvidence(lines, options, row.index, column.index),
  });
}

/** Each line that connects two codes, with the selections that do, in the line and in its window. */
function windowEvidence(
  lines: Incidence,
  options: CountWindowsOptions,
  row: number,
  column: number,
): Evidence[] {
  const { corpus } = lines;
  const { order, coded } = conversations(lines, options);
  const { back, forward } = windowOf(options.window);
  const evidence: Evidence[] = [];
  const take = (line: number, rowSelections: readonly number[], columnSelections: readonly number[]) =>
    evidence.push({
      source: corpus.sources[lines.source[order[line]]],
      rowSelections,
      columnSelections,
      ...unitPlace(lines, order[line]),
    });
  if (row === column) {
    for (let line = 0; line < order.length; line++) {
      if (!isPresent(lines, order[line], row)) continue;
      const selections = bearers(lines, order[line], row);
      take(line, selections, selections);
    }
    return evidence;
  }
  eachConnection(coded, { back, forward }, 'binary', [row], [column], (line) => {
    const around: number[] = [];
    for (
      let other = Math.max(0, line - (back - 1));
      other <= Math.min(order.length - 1, line + forward);
      other++
    )
      if (coded.conversation[other] === coded.conversation[line]) around.push(order[other]);
    const bearing = (code: number, units: readonly number[]) => [
      ...new Set(
        units.filter((unit) => isPresent(lines, unit, code)).flatMap((unit) => bearers(lines, unit, code)),
      ),
    ];
    const own = [order[line]];
    // A code connects from the whole window only to a code that stands in the line itself.
    const rowUnits = isPresent(lines, order[line], column) ? around : own;
    const columnUnits = isPresent(lines, order[line], row) ? around : own;
    take(line, bearing(row, rowUnits), bearing(column, columnUnits));
  });
  return evidence;
}
