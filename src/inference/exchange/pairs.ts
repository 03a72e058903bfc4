import { GrowableInts } from '../../shared/growableInts.js';
import type { UnitCodes } from '../codeLayout.js';
import type { Passages } from './passages.js';

/**
 * Two passages of a source that are near enough to exchange codes. Only what stands on one of the two counts: what
 * both bear would still be on both after an exchange.
 */
export interface Pairs {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly length: number;
  /**
   * Four lists for each pair: rows on the first passage only are `codes[offsets[4 * pair]]` up to
   * `codes[offsets[4 * pair + 1]]`; then rows on the second only, columns on the first only, columns on the second only.
   */
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
  /** 2 / (m + n), where m and n are the passages in reach of the two, themselves included. */
  readonly weights: Float64Array;
  /** Source of each pair, and the place of its first passage in that source. */
  readonly source: Int32Array;
  readonly place: Int32Array;
}

/**
 * All pairs of passages in which something can be exchanged.
 *
 * The weight makes a stretch of n passages that are all in reach of one another count as n, not as n (n - 1) / 2: with
 * one code a passage the score is then the usual observed minus expected.
 *
 * @param reach how far apart passages may stand: 4 is the next but three. Infinity: any two of a source
 * @throws RangeError for a reach below 1
 * @example pairsOf(passages, 4).length
 */
export function pairsOf(passages: Passages, reach: number): Pairs {
  if (!(reach >= 1)) throw new RangeError(`a reach of 1 or more is required; found ${reach}`);
  const { rows, columns, sources, rowCount, columnCount } = passages;
  const [offsets, codes] = [new GrowableInts(), new GrowableInts()];
  const [source, place] = [new GrowableInts(), new GrowableInts()];
  const weights: number[] = [];
  const marks = new Int8Array(Math.max(rowCount, columnCount));
  for (let s = 0; s + 1 < sources.length; s++) {
    const [from, to] = [sources[s], sources[s + 1]];
    const inReach = (i: number) => Math.min(to - 1, i + reach) - Math.max(from, i - reach) + 1;
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < to && j - i <= reach; j++) {
        const own = differences(rows, columns, i, j, marks);
        if (!canExchange(own)) continue;
        for (const list of own) {
          offsets.push(codes.length);
          for (const code of list) codes.push(code);
        }
        weights.push(2 / (inReach(i) + inReach(j)));
        source.push(s);
        place.push(i - from);
      }
    }
  }
  offsets.push(codes.length);
  return {
    rowCount,
    columnCount,
    length: weights.length,
    offsets: offsets.toInt32Array(),
    codes: codes.toInt32Array(),
    weights: Float64Array.from(weights),
    source: source.toInt32Array(),
    place: place.toInt32Array(),
  };
}

/** Rows of the first only, of the second only, columns of the first only, of the second only. */
type Differences = readonly [number[], number[], number[], number[]];

/** Codes of one family change places where both passages have some of their own, and the other family tells them apart. */
function canExchange([a, b, p, m]: Differences): boolean {
  const rows = a.length > 0 && b.length > 0 && p.length + m.length > 0;
  const columns = p.length > 0 && m.length > 0 && a.length + b.length > 0;
  return rows || columns;
}

function differences(
  rows: UnitCodes,
  columns: UnitCodes,
  i: number,
  j: number,
  marks: Int8Array,
): Differences {
  return [
    notIn(rows, i, j, marks),
    notIn(rows, j, i, marks),
    notIn(columns, i, j, marks),
    notIn(columns, j, i, marks),
  ];
}

/** Codes of one passage that another does not bear. */
function notIn({ offsets, codes }: UnitCodes, one: number, other: number, marks: Int8Array): number[] {
  for (let k = offsets[other]; k < offsets[other + 1]; k++) marks[codes[k]] = 1;
  const own: number[] = [];
  for (let k = offsets[one]; k < offsets[one + 1]; k++) if (marks[codes[k]] === 0) own.push(codes[k]);
  for (let k = offsets[other]; k < offsets[other + 1]; k++) marks[codes[k]] = 0;
  return own;
}
