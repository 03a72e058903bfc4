import type { Clusters } from './clusters.js';
import type { EfficientScores } from './efficientScore.js';

/** Whether associations differ between the clusters (sources, offices), pooled over all cells that are not clear. */
export interface Heterogeneity {
  /** Standard deviation of the log odds ratio between clusters; 0 where the scores do not vary more for it. */
  readonly deviation: number;
  /** Whether its square lies above 0 by more than its error would have it, at 5 % one-sided. */
  readonly differs: boolean;
}

const oneSided = 1.645;

/**
 * How much log odds ratios differ between clusters. Where they do not, the square of a cluster's score is in proportion to
 * its information h; a standard deviation of d adds d^2 h^2. So squares divided by h, over all cells and clusters, lie on
 * a line in h with the slope d^2, which is fitted by least squares; its error is that of leaving out each cluster in turn.
 *
 * @param cells those to pool: neither clear nor implied by the clear ones
 * @returns null with fewer than ten clusters
 */
export function heterogeneity(
  scores: EfficientScores,
  { clusterOf, count }: Clusters,
  cells: readonly number[],
): Heterogeneity | null {
  if (count < 10 || cells.length === 0) return null;
  const moments = new Float64Array(count * width);
  const [score, information] = [new Float64Array(cells.length), new Float64Array(cells.length)];
  const close = (cluster: number) => {
    cells.forEach((_, i) => {
      const [x, y] = [information[i], score[i] ** 2 / information[i]];
      if (x > nothing)
        [1, x, y, x * x, x * y].forEach((value, k) => {
          moments[cluster * width + k] += value;
        });
      score[i] = information[i] = 0;
    });
  };
  let before = -1;
  scores.eachPart((part, own, diagonal) => {
    const cluster = clusterOf[part];
    if (cluster !== before && before >= 0) close(before);
    before = cluster;
    cells.forEach((cell, i) => {
      if (diagonal[cell] <= nothing) return;
      score[i] += own[cell];
      information[i] += diagonal[cell];
    });
  });
  if (before >= 0) close(before);
  const total = Array.from({ length: width }, (_, k) => {
    let sum = 0;
    for (let g = 0; g < count; g++) sum += moments[g * width + k];
    return sum;
  });
  const slope = slopeOf(total);
  let squares = 0;
  for (let g = 0; g < count; g++) {
    const without = slopeOf(total.map((sum, k) => sum - moments[g * width + k]));
    squares += (without - slope) ** 2;
  }
  const error = Math.sqrt((squares * (count - 1)) / count);
  if (!Number.isFinite(slope)) return null;
  return { deviation: Math.sqrt(Math.max(0, slope)), differs: slope > oneSided * error };
}

/** Sums of 1, x, y, x^2 and xy. */
const width = 5;
const nothing = 1e-9;

function slopeOf([n, x, y, xx, xy]: readonly number[]): number {
  return (n * xy - x * y) / (n * xx - x * x);
}
