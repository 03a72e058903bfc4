import { CholeskyDecomposition, inverse, Matrix } from 'ml-matrix';
import type { Clusters } from './clusters.js';
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
  /** The same as the codes of the cell alone would have it; see `ExchangeLikelihood.evenness`. */
  readonly expected: number;
  /** The part of `information` that the ridge adds; nearly all of it where the clear cells imply this one. */
  readonly fromRidge: number;
}

/** The efficient score of one cell, with what each part adds to it. */
export interface ScoreByPart extends EfficientScore {
  readonly parts: Float64Array;
}

/**
 * What solves (H + ridge) x = y, where H is the information of the clear cells, the first of the derivatives.
 *
 * @param clear how many they are
 */
export function solved(
  { information, size }: SomeDerivatives,
  clear: number,
  wanted: (place: number) => number,
): number[] {
  if (clear === 0) return [];
  const places = Array.from({ length: clear }, (_, i) => i);
  const ridged = places.map((i) => places.map((j) => information[i * size + j] + (i === j ? ridge : 0)));
  return new CholeskyDecomposition(new Matrix(ridged))
    .solve(Matrix.columnVector(places.map(wanted)))
    .to1DArray();
}

/**
 * The score of a cell less what the clear cells explain of it, cluster by cluster.
 *
 * @param derivatives by the clear cells, and last by the cell
 * @param clear how many clear cells there are
 * @param evenness of the cell
 */
export function efficientScore(
  derivatives: SomeDerivatives,
  clear: number,
  clusters: Clusters,
  evenness: number,
): ScoreByPart {
  const { gradient, information, size } = derivatives;
  const shared = Array.from({ length: clear }, (_, other) => information[other * size + clear]);
  const weights = solved(derivatives, clear, (i) => shared[i]);
  const parts = new Float64Array(clusters.partCount);
  const totals = new ClusterTotals(1, clusters.split);
  for (let part = 0; part < parts.length; part++) {
    const start = part * size;
    let value = gradient[start + clear];
    for (let i = 0; i < clear; i++) value -= weights[i] * gradient[start + i];
    parts[part] = value;
    totals.begin(clusters.clusterOf[part]);
    totals.add(0, value);
  }
  totals.end();
  const own =
    information[clear * size + clear] - weights.reduce((sum, weight, i) => sum + weight * shared[i], 0);
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

function inverseOf(rows: readonly Float64Array[], clear: readonly number[]): Matrix {
  if (clear.length === 0) return Matrix.zeros(0, 0);
  return inverse(new Matrix(rows.map((row, i) => clear.map((cell, j) => row[cell] + (i === j ? ridge : 0)))));
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
  /** Calls `visit` for each part with what it adds to the scores, and how much it tells of each cell alone. */
  eachPart(visit: (part: number, scores: Float64Array, diagonal: Float64Array) => void): void;
  /** Takes from first derivatives by all cells what the clear cells explain of them, in place. */
  beyondClear(gradient: Float64Array): void;
}

/** `efficientScore` of every cell. */
export function efficientScores(
  likelihood: ExchangeLikelihood,
  clear: readonly number[],
  logOdds: Float64Array,
  clusters: Clusters,
): EfficientScores {
  const { cells } = likelihood.grid;
  const { diagonal, rows, eachPart } = likelihood.all(logOdds, clear);
  const inverted = inverseOf(rows, clear);
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
  const beyondClear = (gradient: Float64Array) => {
    const ofClear = clear.map((cell) => gradient[cell]);
    ofClear.forEach((value, i) => {
      if (value === 0) return;
      const own = weights[i];
      for (let cell = 0; cell < cells; cell++) gradient[cell] -= own[cell] * value;
    });
  };
  const eachScore: EfficientScores['eachPart'] = (visit) => {
    eachPart((part, gradient, partDiagonal) => {
      beyondClear(gradient);
      visit(part, gradient, partDiagonal);
    });
  };
  const totals = new ClusterTotals(cells, clusters.split);
  eachScore((part, scores) => {
    totals.begin(clusters.clusterOf[part]);
    for (let cell = 0; cell < cells; cell++) totals.add(cell, scores[cell]);
  });
  totals.end();
  const { sum, spread, largest } = totals;
  const expected = information.map((value, cell) => value * likelihood.evenness[cell]);
  return {
    sum,
    spread,
    largest,
    information,
    expected,
    fromRidge,
    eachPart: eachScore,
    beyondClear,
  };
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
  readonly #split: number;
  #cluster = -1;

  constructor(cells: number, split: number) {
    this.#split = split;
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
      this.spread[cell] += (this.#split * own[cell]) ** 2;
      this.largest[cell] += Math.abs(own[cell]);
      own[cell] = 0;
    }
  }
}
