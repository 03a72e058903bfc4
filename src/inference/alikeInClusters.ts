import { Matrix, pseudoInverse } from 'ml-matrix';
import { chiSquaredUpperTail } from '../statistics/chiSquared.js';
import { mean } from '../statistics/mean.js';
import type { SourcesInClusters } from '../statistics/sourceClusters.js';

/**
 * p that values go with columns of numbers, where the values of one cluster are alike in the same degree in all of them: the score
 * test of a model with an effect of each cluster. How much the values spread, and how alike they are within clusters, is
 * estimated with the columns left out, from the sum of squares of all and that of the clusters.
 *
 * It knows that a single source says less than an office full of them, which no dealing of labels does.
 *
 * @param values one a source
 * @param columns each a number for every source; none may be a sum of others and a constant
 * @returns 1 where nothing varies
 * @see Laird & Ware (1982), Biometrics 38(4):963-974; Searle, Casella & McCulloch (1992), Variance Components, ch. 5
 * @example alikeInClusters([1, 1, -1, -1], [[1, 1, 0, 0]], sourceClusters(4, [1, 1, 2, 2]))
 */
export function alikeInClusters(
  values: readonly number[],
  columns: readonly (readonly number[])[],
  { of, members }: SourcesInClusters,
): number {
  const n = values.length;
  const residual = centred(values);
  const sumsOf = (own: readonly number[]) => {
    const sums = new Float64Array(members.length);
    own.forEach((value, s) => {
      sums[of[s]] += value;
    });
    return sums;
  };
  // Expected of both sums of squares: own x [n - 1, loss] + shared x [loss, double].
  const squares = dot(residual, residual);
  const clusterSums = sumsOf(residual);
  const sizes = members.map(({ length }) => length);
  const second = dot(sizes, sizes) / n;
  const third = sizes.reduce((sum, size) => sum + size ** 3, 0) / n;
  const loss = n - second;
  const double = n * second - 2 * third + second ** 2;
  const determinant = (n - 1) * double - loss ** 2;
  const found =
    determinant > 1e-9 ? ((n - 1) * dot(clusterSums, clusterSums) - loss * squares) / determinant : 0;
  // Neither variance is below 0: a single pair that is alike does not make the whole spread larger than it is.
  const shared = Math.max(0, Math.min(found, squares / loss));
  const own = Math.max(0, (squares - shared * loss) / (n - 1));

  const used = columns.map(centred);
  const usedSums = used.map(sumsOf);
  const score = used.map((column) => dot(column, residual));
  const variance = new Matrix(
    used.map((column, i) =>
      used.map((other, j) => own * dot(column, other) + shared * dot(usedSums[i], usedSums[j])),
    ),
  );
  if (!(variance.trace() > 1e-12)) return 1;
  const vector = Matrix.columnVector(score);
  const statistic = vector.transpose().mmul(pseudoInverse(variance)).mmul(vector).get(0, 0);
  return chiSquaredUpperTail(statistic, columns.length);
}

function centred(values: readonly number[]): number[] {
  const center = mean(values);
  return values.map((value) => value - center);
}

function dot(first: ArrayLike<number>, second: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < first.length; i++) sum += first[i] * second[i];
  return sum;
}
