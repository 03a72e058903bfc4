import type { Clusters } from './clusters.js';
import type { EfficientScores } from './efficientScore.js';
import type { ExchangeLikelihood } from './likelihood.js';
import type { Pairs } from './pairs.js';

/** Whether associations differ between the clusters (sources, offices), pooled over all cells that are not clear. */
export interface Heterogeneity {
  /** Standard deviation of the log odds ratio between clusters; 0 where the scores do not vary more for it. */
  readonly deviation: number;
  /** Whether its square lies above 0 by more than its error would have it, at 5 % one-sided. */
  readonly differs: boolean;
}

/** Five per cent of a normal variable lie above. */
const oneSided = 1.645;
/** With fewer, nothing can be told. */
const fewestClusters = 10;

/**
 * How much log odds ratios differ between clusters. What two pieces of material of one cluster add to the score of a cell are
 * independent, save for the log odds ratio that they have in common: with a standard deviation d between clusters the
 * mean of their product is d^2 times the product of what each tells of the cell. The pieces are the sources of an office; or the first
 * and the second half of a source, without the pairs that reach over the middle. All cells together, each divided by the square of
 * what is told of it; the error is that of a sum over clusters.
 *
 * @param cells those to pool: neither clear nor implied by the clear ones
 * @returns null with fewer than ten clusters, and where sources are themselves the passages
 */
export function heterogeneity(
  likelihood: ExchangeLikelihood,
  pairs: Pairs,
  clusters: Clusters,
  logOdds: Float64Array,
  scores: EfficientScores,
  cells: readonly number[],
): Heterogeneity | null {
  const { count, clusterOf, partOf, partCount, kind } = clusters;
  if (count < fewestClusters || cells.length === 0 || kind === 'blocks' || pairs.between) return null;
  const pieceOf = partCount > count ? null : halves(pairs);
  const weight = cells.map((cell) => 1 / scores.expected[cell] ** 2);
  const { cells: width } = likelihood.grid;
  const products = new Float64Array(count);
  let told = 0;
  // Of one cluster: sums over its pieces, sums of their squares, and the piece at hand; of the scores and of what is told.
  const [sum, squares, own] = [0, 1, 2].map(() => new Float64Array(width));
  const [toldSum, toldSquares, toldOwn] = [0, 1, 2].map(() => new Float64Array(width));
  const closePiece = () => {
    scores.beyondClear(own);
    for (const cell of cells) {
      sum[cell] += own[cell];
      squares[cell] += own[cell] ** 2;
      toldSum[cell] += toldOwn[cell];
      toldSquares[cell] += toldOwn[cell] ** 2;
    }
    own.fill(0);
    toldOwn.fill(0);
  };
  const closeCluster = (cluster: number) => {
    cells.forEach((cell, i) => {
      products[cluster] += (weight[i] * (sum[cell] ** 2 - squares[cell])) / 2;
      told += (weight[i] * (toldSum[cell] ** 2 - toldSquares[cell])) / 2;
    });
    for (const values of [sum, squares, toldSum, toldSquares]) values.fill(0);
  };
  let [piece, cluster] = [-1, -1];
  likelihood.eachPair(logOdds, (pair, gradient, diagonal, touched) => {
    const here = pieceOf === null ? partOf[pair] : pieceOf[pair];
    if (here < 0) return;
    if (here !== piece && piece >= 0) closePiece();
    const its = clusterOf[partOf[pair]];
    if (its !== cluster && cluster >= 0) closeCluster(cluster);
    [piece, cluster] = [here, its];
    for (const cell of touched) {
      own[cell] += gradient[cell];
      toldOwn[cell] += diagonal[cell];
    }
  });
  if (piece < 0) return null;
  closePiece();
  closeCluster(cluster);
  const total = products.reduce((all, value) => all + value, 0);
  const error = Math.sqrt(products.reduce((all, value) => all + value * value, 0));
  return {
    deviation: told > 0 ? Math.sqrt(Math.max(0, total / told)) : 0,
    differs: total > oneSided * error,
  };
}

/** The half of its stretch that each pair lies in, in the order of the pairs; -1 for those that reach over the middle. */
function halves({ stretch, place, other, length }: Pairs): Int32Array {
  const middle = new Map<number, number>();
  for (let pair = 0; pair < length; pair++)
    middle.set(stretch[pair], Math.max(middle.get(stretch[pair]) ?? 0, (other[pair] + 1) / 2));
  return Int32Array.from({ length }, (_, pair) => {
    const border = middle.get(stretch[pair])!;
    if (other[pair] < border) return 2 * stretch[pair];
    return place[pair] >= border ? 2 * stretch[pair] + 1 : -1;
  });
}
