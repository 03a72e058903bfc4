import type { Pairs } from './pairs.js';

/**
 * What an exchange of two codes does: `cells[k]` up to `length` are the cells that it touches, `signs[k]` is 1 for those
 * that are seen and would be gone, -1 for those that would come. The log odds of what is seen against the
 * exchanged are the sum of `signs[k]` times the log odds ratio of `cells[k]`.
 */
export interface Exchange {
  readonly cells: Int32Array;
  readonly signs: Int8Array;
  length: number;
}

/**
 * Visits the exchanges of a pair, with the weight of each. For each row code that only the first passage has, and each that
 * only the second has, the two change places; column codes likewise. Where both families can be exchanged each counts half:
 * for one code against one they say the same. In a square there is one family.
 *
 * The exchange that is handed over is used again for the next one.
 */
export class Exchanges {
  readonly #pairs: Pairs;
  readonly #exchange: Exchange;

  constructor(pairs: Pairs) {
    this.#pairs = pairs;
    const most = 4 * Math.max(pairs.grid.rowCount, pairs.grid.columnCount) + 4;
    this.#exchange = { cells: new Int32Array(most), signs: new Int8Array(most), length: 0 };
  }

  of(pair: number, visit: (exchange: Exchange, weight: number) => void): void {
    const { offsets, weights, grid } = this.#pairs;
    const a = offsets[4 * pair];
    const b = offsets[4 * pair + 1];
    const p = offsets[4 * pair + 2];
    const m = offsets[4 * pair + 3];
    const end = offsets[4 * pair + 4];
    if (grid.square) {
      this.#within(a, b, p, (2 * weights[pair]) / (p - a), visit);
      return;
    }
    const rowsChange = b > a && p > b && end > p;
    const columnsChange = m > p && end > m && p > a;
    const weight = rowsChange && columnsChange ? weights[pair] : 2 * weights[pair];
    const { columnCount } = grid;
    if (rowsChange) this.#between(a, b, p, columnCount, p, m, end, 1, weight / (p - a), visit);
    if (columnsChange) this.#between(p, m, end, 1, a, b, p, columnCount, weight / (end - p), visit);
  }

  /** Codes from `from` change places with those from `middle` to `to`; the others are held. */
  #between(
    from: number,
    middle: number,
    to: number,
    stride: number,
    heldFrom: number,
    heldMiddle: number,
    heldTo: number,
    heldStride: number,
    weight: number,
    visit: (exchange: Exchange, weight: number) => void,
  ): void {
    const { codes } = this.#pairs;
    const { cells, signs } = this.#exchange;
    for (let i = from; i < middle; i++) {
      const r = codes[i] * stride;
      for (let j = middle; j < to; j++) {
        const s = codes[j] * stride;
        let n = 0;
        for (let k = heldFrom; k < heldTo; k++) {
          const held = codes[k] * heldStride;
          const sign = k < heldMiddle ? 1 : -1;
          cells[n] = r + held;
          signs[n++] = sign;
          cells[n] = s + held;
          signs[n++] = -sign;
        }
        this.#exchange.length = n;
        visit(this.#exchange, weight);
      }
    }
  }

  /** Codes of one family: what is held is the other codes of the two passages. */
  #within(
    from: number,
    middle: number,
    to: number,
    weight: number,
    visit: (exchange: Exchange, weight: number) => void,
  ): void {
    const { codes, grid } = this.#pairs;
    const { cellOf, columnCount } = grid;
    const { cells, signs } = this.#exchange;
    for (let i = from; i < middle; i++) {
      for (let j = middle; j < to; j++) {
        let n = 0;
        for (let k = from; k < to; k++) {
          if (k === i || k === j) continue;
          const sign = k < middle ? 1 : -1;
          cells[n] = cellOf[codes[i] * columnCount + codes[k]];
          signs[n++] = sign;
          cells[n] = cellOf[codes[j] * columnCount + codes[k]];
          signs[n++] = -sign;
        }
        this.#exchange.length = n;
        visit(this.#exchange, weight);
      }
    }
  }
}

/** For each cell, the pairs in which both of its codes stand on one passage only, ascending. */
export function pairsOfCells({ offsets, codes, length, grid }: Pairs): (cell: number) => readonly number[] {
  const count = Math.max(grid.rowCount, grid.columnCount);
  const [ofRow, ofColumn] = [0, 1].map(() => Array.from({ length: count }, (): number[] => []));
  for (let pair = 0; pair < length; pair++) {
    for (let k = offsets[4 * pair]; k < offsets[4 * pair + 2]; k++) ofRow[codes[k]].push(pair);
    for (let k = offsets[4 * pair + 2]; k < offsets[4 * pair + 4]; k++) ofColumn[codes[k]].push(pair);
  }
  const found = new Map<number, readonly number[]>();
  return (cell) => {
    const known = found.get(cell);
    if (known !== undefined) return known;
    const rows = ofRow[grid.row[cell]];
    const columns = (grid.square ? ofRow : ofColumn)[grid.column[cell]];
    const [fewer, others] = rows.length < columns.length ? [rows, columns] : [columns, rows];
    const both = common(fewer, others);
    found.set(cell, both);
    return both;
  };
}

/** What stands in both of two ascending lists. */
function common(one: readonly number[], other: readonly number[]): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) {
      both.push(one[i++]);
      j++;
    } else if (one[i] < other[j]) i++;
    else j++;
  }
  return both;
}
