import type { Passages } from './passages.js';

/** Passages with both codes of a cell: how many, and how many if each code stood on passages independently at its totals. */
export interface PassageMoments {
  readonly both: number;
  /** Sum over stretches of row total x column total / passages. */
  readonly mean: number;
  /** Of that number, for totals that are themselves drawn: sum of passages x s1 x s2, with the unbiased variances of the codes. */
  readonly variance: number;
  /** The part of the variance that each source adds, by its index; sources that add nothing are not there. */
  readonly bySource: ReadonlyMap<number, number>;
}

/**
 * The moments of cells, stretch by stretch, as if nothing but the totals of the two codes in it were known. They tell how rare the
 * codes are beside one another, and which sources tell of the pair; the test itself has moments of its own.
 *
 * @param cells row and column of each, by position
 * @example passageMoments(passages, [[0, 2]])[0].both
 */
export function passageMoments(
  passages: Passages,
  cells: readonly (readonly [row: number, column: number])[],
): PassageMoments[] {
  const { rows, columns, rowCount, columnCount, stretches, source, sourceOf } = passages;
  const found = cells.map(() => ({ both: 0, mean: 0, variance: 0, bySource: new Map<number, number>() }));
  const ofRow = Array.from({ length: rowCount }, (): [column: number, cell: number][] => []);
  cells.forEach(([row, column], i) => {
    ofRow[row].push([column, i]);
  });
  const [rowTotals, columnTotals] = [new Int32Array(rowCount), new Int32Array(columnCount)];
  for (let s = 0; s + 1 < stretches.length; s++) {
    const [from, to] = [stretches[s], stretches[s + 1]];
    rowTotals.fill(0);
    columnTotals.fill(0);
    for (let passage = from; passage < to; passage++) {
      const own = columns.codes.subarray(columns.offsets[passage], columns.offsets[passage + 1]);
      for (const column of own) columnTotals[column]++;
      for (let k = rows.offsets[passage]; k < rows.offsets[passage + 1]; k++) {
        rowTotals[rows.codes[k]]++;
        for (const [column, cell] of ofRow[rows.codes[k]]) if (own.includes(column)) found[cell].both++;
      }
    }
    const count = to - from;
    cells.forEach(([row, column], i) => {
      const [ofOne, ofOther] = [rowTotals[row], columnTotals[column]];
      const mean = (ofOne * ofOther) / count;
      const variance = count > 1 ? (mean * (count - ofOne) * (count - ofOther)) / (count - 1) ** 2 : 0;
      found[i].mean += mean;
      found[i].variance += variance;
      if (variance === 0) return;
      // Where sources are themselves the passages, each has its equal part.
      const sources = source[s] < 0 ? sourceOf.subarray(from, to) : sourceOf.subarray(from, from + 1);
      for (const at of sources)
        found[i].bySource.set(at, (found[i].bySource.get(at) ?? 0) + variance / sources.length);
    });
  }
  return found;
}
