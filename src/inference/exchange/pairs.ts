import { GrowableInts } from '../../shared/growableInts.js';
import { RequestError } from '../../shared/problem.js';
import type { UnitCodes } from '../codeLayout.js';
import { type CellGrid, cellGrid } from './cellGrid.js';
import type { Passages } from './passages.js';

/**
 * Two passages that are near enough to exchange codes. Only what stands on one of the two counts: what both bear would
 * still be on both after an exchange.
 */
export interface Pairs {
  readonly grid: CellGrid;
  readonly length: number;
  /**
   * Four lists for each pair: rows on the first passage only are `codes[offsets[4 * pair]]` up to
   * `codes[offsets[4 * pair + 1]]`; then rows on the second only, columns on the first only, columns on the second only. The
   * lists of columns are empty in a square.
   */
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
  /** Their nearness over (m + n) / 2, where m and n are the nearness of all passages in reach of the two, 1 for themselves. */
  readonly weights: Float64Array;
  /**
   * The part of the material that a pair belongs to, in ascending order: a source. Where sources are themselves the passages
   * each pair is there twice with half its weight, once for each of its two sources.
   */
  readonly source: Int32Array;
  /** Stretch of each pair, and the places of its first and its second passage in it. */
  readonly stretch: Int32Array;
  readonly place: Int32Array;
  readonly other: Int32Array;
  /** Sources are themselves the passages. */
  readonly between: boolean;
  /** What errors are spread over, as the passages have it. */
  readonly cluster: Int32Array;
  /** Of each cell, on how many passages its two codes would meet if they were placed at random within each stretch. */
  readonly meetings: Float64Array;
}

/**
 * All pairs of passages in which something can be exchanged.
 *
 * The weight makes a stretch of n passages that are all in reach of one another count as n, not as n (n - 1) / 2: with
 * one code a passage and any reach the score is then half the usual observed minus expected. It falls with the distance, as
 * an interview goes from topic to topic: 1 for neighbours, 1 - ((d - 1) / reach)^2 for passages d apart.
 *
 * @param reach how far apart passages may stand: 4 is the next but three. Infinity: any two of a stretch, all alike
 * @throws RangeError for a reach below 1
 * @example pairsOf(passages, 4).length
 */
export function pairsOf(passages: Passages, reach: number): Pairs {
  if (!(reach >= 1))
    throw new RequestError({
      nb: `en rekkevidde på 1 eller mer kreves; fant ${reach}`,
      en: `a reach of 1 or more is required; found ${reach}`,
    });
  const { stretches } = passages;
  const between = passages.source.length > 0 && passages.source[0] < 0;
  const [offsets, codes] = [new GrowableInts(), new GrowableInts()];
  const [source, stretch, place, other, cluster] = Array.from({ length: 5 }, () => new GrowableInts());
  const weights: number[] = [];
  const differences = new Differences(passages);
  for (let s = 0; s + 1 < stretches.length; s++) {
    const [from, to] = [stretches[s], stretches[s + 1]];
    const near = nearness(to - from, reach);
    const inReach = (i: number) => 1 + near.upTo(i - from) + near.upTo(to - 1 - i);
    for (let i = from; i < to; i++) {
      for (let j = between ? from : i + 1; j < to && j - i <= reach; j++) {
        if (j === i || !differences.find(i, j)) continue;
        for (const list of differences.lists) {
          offsets.push(codes.length);
          for (const code of list) codes.push(code);
        }
        weights.push(((between ? 1 : 2) * near.at(Math.abs(j - i))) / (inReach(i) + inReach(j)));
        source.push(between ? i : passages.source[s]);
        stretch.push(s);
        place.push(i - from);
        other.push(j - from);
        cluster.push(between ? i : passages.cluster[s]);
      }
    }
  }
  offsets.push(codes.length);
  const grid = cellGrid(passages);
  return {
    grid,
    meetings: meetingsOf(passages, grid),
    length: weights.length,
    offsets: offsets.toInt32Array(),
    codes: codes.toInt32Array(),
    weights: Float64Array.from(weights),
    source: source.toInt32Array(),
    stretch: stretch.toInt32Array(),
    place: place.toInt32Array(),
    other: other.toInt32Array(),
    between,
    cluster: cluster.toInt32Array(),
  };
}

function meetingsOf({ stretches, rows, columns }: Passages, grid: CellGrid): Float64Array {
  const meetings = new Float64Array(grid.cells);
  const count = (codes: number, side: UnitCodes, from: number, to: number) => {
    const counts = new Int32Array(codes);
    for (let k = side.offsets[from]; k < side.offsets[to]; k++) counts[side.codes[k]]++;
    return counts;
  };
  for (let s = 0; s + 1 < stretches.length; s++) {
    const [from, to] = [stretches[s], stretches[s + 1]];
    const ofRow = count(grid.rowCount, rows, from, to);
    const ofColumn = grid.square ? ofRow : count(grid.columnCount, columns, from, to);
    for (let cell = 0; cell < grid.cells; cell++)
      meetings[cell] += (ofRow[grid.row[cell]] * ofColumn[grid.column[cell]]) / (to - from);
  }
  return meetings;
}

/** How near passages are that stand so far apart, and the sum of it over all up to a distance. */
function nearness(length: number, reach: number) {
  const at = (distance: number) =>
    distance > reach ? 0 : Number.isFinite(reach) ? 1 - ((distance - 1) / reach) ** 2 : 1;
  const sums = new Float64Array(length);
  for (let distance = 1; distance < length; distance++) sums[distance] = sums[distance - 1] + at(distance);
  return { at, upTo: (distance: number) => sums[distance] };
}

/** What stands on one of two passages only. */
class Differences {
  /** Rows of the first only, of the second only, columns of the first only, of the second only. */
  readonly lists: readonly [number[], number[], number[], number[]] = [[], [], [], []];
  readonly #passages: Passages;
  readonly #marks: Int8Array;

  constructor(passages: Passages) {
    this.#passages = passages;
    this.#marks = new Int8Array(Math.max(passages.rowCount, passages.columnCount));
  }

  /**
   * Fills `lists`; false where nothing can be exchanged. Codes of one family change places where both passages have some of
   * their own, and something else tells the passages apart.
   */
  find(i: number, j: number): boolean {
    const { rows, columns, square, unknown } = this.#passages;
    const [a, b, p, m] = this.lists;
    this.#notIn(a, rows, unknown?.rows, i, j);
    this.#notIn(b, rows, unknown?.rows, j, i);
    if (square) return a.length > 0 && b.length > 0 && a.length + b.length > 2;
    this.#notIn(p, columns, unknown?.columns, i, j);
    this.#notIn(m, columns, unknown?.columns, j, i);
    const rowsChange = a.length > 0 && b.length > 0 && p.length + m.length > 0;
    return rowsChange || (p.length > 0 && m.length > 0 && a.length + b.length > 0);
  }

  /** Codes of one passage that another does not bear, and of which that is known. */
  #notIn(found: number[], side: UnitCodes, unknown: UnitCodes | undefined, one: number, other: number): void {
    const marks = this.#marks;
    const mark = ({ offsets, codes }: UnitCodes, value: number) => {
      for (let k = offsets[other]; k < offsets[other + 1]; k++) marks[codes[k]] = value;
    };
    mark(side, 1);
    if (unknown !== undefined) mark(unknown, 1);
    found.length = 0;
    for (let k = side.offsets[one]; k < side.offsets[one + 1]; k++)
      if (marks[side.codes[k]] === 0) found.push(side.codes[k]);
    mark(side, 0);
    if (unknown !== undefined) mark(unknown, 0);
  }
}
