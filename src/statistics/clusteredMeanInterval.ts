import { defaults } from '../shared/defaults.js';
import type { Interval } from './interval.js';
import { meanOrNull } from './mean.js';
import { type ClusterCount, clusterCount, sourceClusters } from './sourceClusters.js';
import { studentQuantile } from './studentT.js';

export interface ClusteredMean {
  /** Over sources, each as much; null without any. */
  readonly mean: number | null;
  /** From leaving out each cluster; null with fewer than two clusters. */
  readonly standardError: number | null;
  /** By t with clusters - 1 degrees; null with fewer than two clusters. */
  readonly interval: Interval | null;
  readonly sources: number;
  readonly clusters: ClusterCount;
}

/**
 * The mean of one value a source, and an interval that holds where sources of one cluster are alike.
 *
 * @param values one a source; NaN is left out
 * @param clusters one for each value; default: each source its own
 * @see Cameron & Miller (2015), J. Human Resources 50(2):317-372
 * @example clusteredMeanInterval([1, 1, -1, 0], [1, 1, 2, 3]).interval
 */
export function clusteredMeanInterval(
  values: ArrayLike<number>,
  clusters?: ArrayLike<number>,
  confidence = defaults.confidence,
): ClusteredMean {
  const together = sourceClusters(values.length, clusters, (s) => !Number.isNaN(values[s]));
  const found = Array.from(values).filter((value) => !Number.isNaN(value));
  const mean = meanOrNull(found);
  const result = { mean, sources: found.length, clusters: clusterCount(together) };
  const { count, members } = together;
  if (mean === null || count < 2) return { ...result, standardError: null, interval: null };
  let squares = 0;
  for (const own of members) {
    let sum = 0;
    for (const s of own) sum += values[s] - mean;
    // The mean without the cluster lies this far from the mean of all.
    squares += (sum / (found.length - own.length)) ** 2;
  }
  const standardError = Math.sqrt(((count - 1) / count) * squares);
  const half = studentQuantile((1 + confidence) / 2, count - 1) * standardError;
  return { ...result, standardError, interval: { lower: mean - half, upper: mean + half } };
}
