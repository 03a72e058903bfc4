import { inverse, Matrix } from 'ml-matrix';
import type { ExchangeLikelihood, SomeDerivatives } from './likelihood.js';

/** Holds log odds ratios that the material says little of near 0, and makes every system solvable. */
export const ridge = 0.1;

/** What the material says of one cell beyond the clear cells. */
export interface EfficientScore {
  /** Sum over the parts. */
  readonly sum: number;
  /** Sum of squares over the clusters: how much the sum varies, by the clusters' own differences. */
  readonly spread: number;
  /** Sum of sizes over the clusters: what the sum would be if all pointed the same way. */
  readonly largest: number;
  /** How much it would vary by the likelihood, up to a scale; see `moderatedScale`. */
  readonly information: number;
  /** The same as the codes of the cell alone would have it; see `expectedAtZero`. */
  readonly expected: number;
  /** The part of `information` that the ridge adds; nearly all of it where the clear cells imply this one. */
  readonly fromRidge: number;
}

/** The efficient score of one cell, with what each part adds to it. */
export interface ScoreByPart extends EfficientScore {
  readonly parts: Float64Array;
}

/**
 * The inverse of the clear cells' information with its ridge.
 *
 * @param clear places of the clear cells among those of the derivatives
 */
export function inverseInformation({ information, size }: SomeDerivatives, clear: readonly number[]): Matrix {
  return inverseOf(clear, (one, other) => information[one * size + other]);
}

function inverseOf(clear: readonly number[], informationOf: (one: number, other: number) => number): Matrix {
  if (clear.length === 0) return Matrix.zeros(0, 0);
  return inverse(
    new Matrix(
      clear.map((one) => clear.map((other) => informationOf(one, other) + (one === other ? ridge : 0))),
    ),
  );
}

/**
 * The score of a cell less what the other clear cells explain of it, cluster by cluster. A clear cell is judged beside
 * the other clear ones.
 *
 * @param derivatives by the clear cells and by the cell
 * @param clear places of the clear cells among these
 * @param inverted from `inverseInformation`, of the same derivatives and cells
 * @param clusterOf cluster of each part; parts of one cluster stand together
 * @param at place of the cell
 * @param evenness of the cell
 */
export function efficientScore(
  { gradient, information, size }: SomeDerivatives,
  clear: readonly number[],
  inverted: Matrix,
  clusterOf: Int32Array,
  at: number,
  evenness: number,
): ScoreByPart {
  const shared = clear.map((other) => information[other * size + at]);
  const weights = weightsOf(inverted, clear.indexOf(at), (i) => shared[i]);
  const parts = new Float64Array(clusterOf.length);
  const totals = new ClusterTotals(1);
  for (let part = 0; part < parts.length; part++) {
    const start = part * size;
    let value = gradient[start + at];
    for (let i = 0; i < clear.length; i++) value -= weights[i] * gradient[start + clear[i]];
    parts[part] = value;
    totals.begin(clusterOf[part]);
    totals.add(0, value);
  }
  totals.end();
  const own = information[at * size + at] - weights.reduce((sum, weight, i) => sum + weight * shared[i], 0);
  return {
    parts,
    sum: totals.sum[0],
    spread: totals.spread[0],
    largest: totals.largest[0],
    information: own,
    expected: own * evenness,
    fromRidge: ridge * weights.reduce((total, weight) => total + weight * weight, 0),
  };
}

/** What each clear cell explains of a cell. For one of them the weights stand in the inverse: its column, divided by its diagonal. */
function weightsOf(inverted: Matrix, own: number, sharedWith: (i: number) => number): number[] {
  const all = Array.from({ length: inverted.rows }, (_, i) => i);
  if (own >= 0) return all.map((i) => (i === own ? 0 : -inverted.get(i, own) / inverted.get(own, own)));
  return all.map((i) => all.reduce((sum, j) => sum + inverted.get(i, j) * sharedWith(j), 0));
}

/** The efficient scores of all cells at one fit. */
export interface EfficientScores {
  /** One for each cell, as arrays. */
  readonly sum: Float64Array;
  readonly spread: Float64Array;
  readonly largest: Float64Array;
  readonly information: Float64Array;
  readonly expected: Float64Array;
  readonly fromRidge: Float64Array;
  /** Information of each cell alone, nothing explained. */
  readonly diagonal: Float64Array;
  /** Calls `visit` for each part with what it adds to the scores, and how much it tells of each cell alone. */
  eachPart(visit: (part: number, scores: Float64Array, diagonal: Float64Array) => void): void;
}

/** `efficientScore` of every cell. */
export function efficientScores(
  likelihood: ExchangeLikelihood,
  clear: readonly number[],
  logOdds: Float64Array,
  clusterOf: Int32Array,
): EfficientScores {
  const { cells } = likelihood.grid;
  const { diagonal, rows, eachPart } = likelihood.all(logOdds, clear);
  const places = clear.map((_, i) => i);
  const inverted = inverseOf(places, (i, j) => rows[i][clear[j]]);
  const weights = clear.map(() => new Float64Array(cells));
  const information = diagonal.slice();
  const fromRidge = new Float64Array(cells);
  const isClear = new Map(clear.map((cell, i) => [cell, i]));
  for (let cell = 0; cell < cells && clear.length > 0; cell++) {
    const own = isClear.get(cell) ?? -1;
    weightsOf(inverted, own, (j) => rows[j][cell]).forEach((weight, i) => {
      weights[i][cell] = weight;
      information[cell] -= weight * rows[i][cell];
      fromRidge[cell] += ridge * weight * weight;
    });
  }
  const eachScore: EfficientScores['eachPart'] = (visit) => {
    eachPart((part, gradient, partDiagonal) => {
      const ofClear = clear.map((cell) => gradient[cell]);
      ofClear.forEach((value, i) => {
        if (value === 0) return;
        const own = weights[i];
        for (let cell = 0; cell < cells; cell++) gradient[cell] -= own[cell] * value;
      });
      visit(part, gradient, partDiagonal);
    });
  };
  const totals = new ClusterTotals(cells);
  eachScore((part, scores) => {
    totals.begin(clusterOf[part]);
    for (let cell = 0; cell < cells; cell++) totals.add(cell, scores[cell]);
  });
  totals.end();
  const { sum, spread, largest } = totals;
  const expected = information.map((value, cell) => value * likelihood.evenness[cell]);
  return { sum, spread, largest, information, expected, fromRidge, diagonal, eachPart: eachScore };
}

/** The score of one cell out of those of all. */
export function scoreOf(scores: EfficientScores, cell: number): EfficientScore {
  return {
    sum: scores.sum[cell],
    spread: scores.spread[cell],
    largest: scores.largest[cell],
    information: scores.information[cell],
    expected: scores.expected[cell],
    fromRidge: scores.fromRidge[cell],
  };
}

/** Sums over parts, and sums of squares and of sizes over clusters, whose parts stand together. */
class ClusterTotals {
  readonly sum: Float64Array;
  readonly spread: Float64Array;
  readonly largest: Float64Array;
  readonly #own: Float64Array;
  #cluster = -1;

  constructor(cells: number) {
    this.sum = new Float64Array(cells);
    this.spread = new Float64Array(cells);
    this.largest = new Float64Array(cells);
    this.#own = new Float64Array(cells);
  }

  /** A part of this cluster comes next. */
  begin(cluster: number): void {
    if (cluster !== this.#cluster) this.end();
    this.#cluster = cluster;
  }

  add(cell: number, value: number): void {
    this.#own[cell] += value;
  }

  /** No more parts of the cluster. */
  end(): void {
    const own = this.#own;
    for (let cell = 0; cell < own.length; cell++) {
      this.sum[cell] += own[cell];
      this.spread[cell] += own[cell] * own[cell];
      this.largest[cell] += Math.abs(own[cell]);
      own[cell] = 0;
    }
  }
}
