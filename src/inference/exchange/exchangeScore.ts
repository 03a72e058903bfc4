import type { Clusters } from './clusters.js';
import type { Pairs } from './pairs.js';

/** Derivatives of the pair likelihood by the log odds ratios of some cells. */
export interface ExchangeScore {
  /** How many cells. */
  readonly size: number;
  /** For every cell of the table, row by row, its place among these; -1 for the others. */
  readonly place: Int32Array;
  /** clusters x size: the first derivative, cluster by cluster. */
  readonly gradient: Float64Array;
  /** size x size: minus the second derivative. */
  readonly information: Float64Array;
}

/**
 * The likelihood of all pairs and its derivatives.
 *
 * For each row code `r` that only the first passage of a pair has, and each `s` that only the second has, the probability
 * of what was seen against the two exchanged is 1 / (1 + exp(-eta)), where eta is the log odds ratio of `r` with the
 * columns that only the first has, less that with those that only the second has, less the same of `s`. Column codes are
 * exchanged in the same way. How often a passage bears codes at all cancels.
 *
 * Where both can be exchanged each counts half: for one code against one they say the same.
 */
export class ExchangeLikelihood {
  readonly cells: number;
  readonly #pairs: Pairs;
  readonly #clusters: Clusters;
  /** The score where every log odds ratio is 0. */
  readonly #atZero: ExchangeScore;
  readonly #eta: Float64Array;
  readonly #slope: Float64Array;
  readonly #curve: Float64Array;

  constructor(pairs: Pairs, clusters: Clusters) {
    this.#pairs = pairs;
    this.#clusters = clusters;
    this.cells = pairs.rowCount * pairs.columnCount;
    const most = Math.max(pairs.rowCount, pairs.columnCount);
    this.#eta = new Float64Array(most);
    this.#slope = new Float64Array(most);
    this.#curve = new Float64Array(most);
    const all = Int32Array.from({ length: this.cells }, (_, cell) => cell);
    this.#atZero = emptyScore(all, this.cells, clusters.count);
    this.#addPairs(this.#atZero, null);
  }

  /** Derivatives at log odds ratios, by those of all cells. */
  at(logOdds: Float64Array): ExchangeScore {
    const { place, size, gradient, information } = this.#atZero;
    const score = { place, size, gradient: gradient.slice(), information: information.slice() };
    this.#addPairs(score, logOdds);
    return score;
  }

  /**
   * The same by those of some cells, which takes much less time.
   *
   * @param among numbers of cells, each once
   */
  among(among: readonly number[], logOdds: Float64Array): ExchangeScore {
    const place = new Int32Array(this.cells).fill(-1);
    among.forEach((cell, i) => {
      place[cell] = i;
    });
    const score = emptyScore(place, among.length, this.#clusters.count);
    const { gradient, information } = this.#atZero;
    const copy = (from: Float64Array, row: number, to: Float64Array, ownRow: number) => {
      among.forEach((cell, i) => {
        to[ownRow * among.length + i] = from[row * this.cells + cell];
      });
    };
    for (let g = 0; g < this.#clusters.count; g++) copy(gradient, g, score.gradient, g);
    among.forEach((cell, i) => {
      copy(information, cell, score.information, i);
    });
    this.#addPairs(score, logOdds);
    return score;
  }

  /** Adds every pair at 0; or, for given log odds ratios, what they change. */
  #addPairs(score: ExchangeScore, logOdds: Float64Array | null): void {
    const { columnCount, offsets, weights, length } = this.#pairs;
    for (let pair = 0; pair < length; pair++) {
      const a = offsets[4 * pair];
      const b = offsets[4 * pair + 1];
      const p = offsets[4 * pair + 2];
      const m = offsets[4 * pair + 3];
      const end = offsets[4 * pair + 4];
      const rows = { from: a, middle: b, to: p, stride: columnCount };
      const columns = { from: p, middle: m, to: end, stride: 1 };
      const rowsChange = b > a && p > b && end > p;
      const columnsChange = m > p && end > m && p > a;
      const weight = rowsChange && columnsChange ? weights[pair] / 2 : weights[pair];
      const cluster = this.#clusters.of[pair];
      if (rowsChange) this.#addExchange(score, logOdds, weight, cluster, rows, columns);
      if (columnsChange) this.#addExchange(score, logOdds, weight, cluster, columns, rows);
    }
  }

  /** One family changes places, the other is held. */
  #addExchange(
    score: ExchangeScore,
    logOdds: Float64Array | null,
    pairWeight: number,
    cluster: number,
    changed: Side,
    held: Side,
  ): void {
    const { codes } = this.#pairs;
    const eta = this.#eta;
    const slope = this.#slope;
    const curve = this.#curve;
    const { size, place, gradient, information } = score;
    if (logOdds !== null && !this.#fillEta(logOdds, changed, held)) return;
    for (let i = changed.from; i < changed.to; i++) slope[codes[i]] = curve[codes[i]] = 0;
    const weight = (2 * pairWeight) / (changed.to - changed.from);
    const start = cluster * size;
    for (let i = changed.from; i < changed.middle; i++) {
      for (let j = changed.middle; j < changed.to; j++) {
        const r = codes[i];
        const s = codes[j];
        let first = 0.5;
        let second = 0.25;
        if (logOdds !== null) {
          if (eta[r] === eta[s]) continue;
          const seen = 1 / (1 + Math.exp(eta[s] - eta[r]));
          first = 0.5 - seen;
          second = seen * (1 - seen) - 0.25;
        }
        slope[r] += weight * first;
        slope[s] -= weight * first;
        curve[r] += weight * second;
        curve[s] += weight * second;
        this.#addCross(score, -weight * second, r * changed.stride, s * changed.stride, held);
      }
    }
    for (let i = changed.from; i < changed.to; i++) {
      if (slope[codes[i]] === 0 && curve[codes[i]] === 0) continue;
      const own = codes[i] * changed.stride;
      for (let k = held.from; k < held.to; k++) {
        const sign = k < held.middle ? 1 : -1;
        const cell = place[own + codes[k] * held.stride];
        if (cell < 0) continue;
        gradient[start + cell] += sign * slope[codes[i]];
        for (let l = held.from; l < held.to; l++) {
          const signs = l < held.middle ? sign : -sign;
          const other = place[own + codes[l] * held.stride];
          if (other >= 0) information[cell * size + other] += signs * curve[codes[i]];
        }
      }
    }
  }

  /** For each code that changes places, its log odds ratios with what is held; false where all are 0. */
  #fillEta(logOdds: Float64Array, changed: Side, held: Side): boolean {
    const { codes } = this.#pairs;
    let some = false;
    for (let i = changed.from; i < changed.to; i++) {
      let sum = 0;
      for (let k = held.from; k < held.to; k++) {
        const value = logOdds[codes[i] * changed.stride + codes[k] * held.stride];
        sum += k < held.middle ? value : -value;
      }
      this.#eta[codes[i]] = sum;
      if (sum !== 0) some = true;
    }
    return some;
  }

  /** Information between the cells of two codes that are exchanged for one another. */
  #addCross(
    { size, place, information }: ExchangeScore,
    amount: number,
    one: number,
    other: number,
    held: Side,
  ) {
    const { codes } = this.#pairs;
    for (let k = held.from; k < held.to; k++) {
      const left = place[one + codes[k] * held.stride];
      if (left < 0) continue;
      for (let l = held.from; l < held.to; l++) {
        const right = place[other + codes[l] * held.stride];
        if (right < 0) continue;
        const signed = k < held.middle === l < held.middle ? amount : -amount;
        information[left * size + right] += signed;
        information[right * size + left] += signed;
      }
    }
  }
}

function emptyScore(place: Int32Array, size: number, clusters: number): ExchangeScore {
  return {
    place,
    size,
    gradient: new Float64Array(clusters * size),
    information: new Float64Array(size * size),
  };
}

/** Codes of one family in a pair: those of the first passage, from `middle` on those of the second. */
interface Side {
  readonly from: number;
  readonly middle: number;
  readonly to: number;
  /** By how much a cell's number grows with the code. */
  readonly stride: number;
}
