import { inverse, Matrix } from 'ml-matrix';
import type { ExchangeScore } from './exchangeScore.js';

/** Holds log odds ratios that the material says little of near 0, and makes every system solvable. */
export const ridge = 0.1;

/** What the material says of one cell beyond the clear cells. */
export interface EfficientScore {
  /** Sum over the clusters. */
  readonly sum: number;
  /** Sum of squares over the clusters: how much the sum varies, by the clusters' own differences. */
  readonly spread: number;
  /** How much it would vary by the likelihood, up to a scale; see `moderatedScale`. */
  readonly information: number;
  /** The part of `information` that the ridge adds; nearly all of it where the clear cells imply this one. */
  readonly fromRidge: number;
}

/**
 * The inverse of the clear cells' information with its ridge.
 *
 * @param clear numbers of cells
 */
export function inverseInformation(
  { information, place, size }: ExchangeScore,
  clear: readonly number[],
): Matrix {
  const among = clear.map((one) =>
    clear.map((other) => information[place[one] * size + place[other]] + (one === other ? ridge : 0)),
  );
  return clear.length === 0 ? Matrix.zeros(0, 0) : inverse(new Matrix(among));
}

/**
 * The score of a cell less what the other clear cells explain of it, cluster by cluster. A clear cell is judged beside
 * the other clear ones.
 *
 * @param clear numbers of the clear cells
 * @param inverted from `inverseInformation`, of the same score and cells
 */
export function efficientScore(
  { gradient, information, place, size }: ExchangeScore,
  clear: readonly number[],
  inverted: Matrix,
  cell: number,
): EfficientScore {
  const own = clear.indexOf(cell);
  const at = place[cell];
  const shared = clear.map((other) => information[place[other] * size + at]);
  // Weights of the others. For one of the clear cells they stand in the inverse: its column, divided by its diagonal.
  const weights = clear.map((_, i) => {
    if (own >= 0) return i === own ? 0 : -inverted.get(i, own) / inverted.get(own, own);
    return shared.reduce((sum, value, j) => sum + inverted.get(i, j) * value, 0);
  });
  let [sum, spread] = [0, 0];
  for (let start = 0; start < gradient.length; start += size) {
    let value = gradient[start + at];
    for (let i = 0; i < clear.length; i++) value -= weights[i] * gradient[start + place[clear[i]]];
    sum += value;
    spread += value * value;
  }
  const explained = weights.reduce((total, weight, i) => total + weight * shared[i], 0);
  return {
    sum,
    spread,
    information: information[at * size + at] - explained,
    fromRidge: ridge * weights.reduce((total, weight) => total + weight * weight, 0),
  };
}
