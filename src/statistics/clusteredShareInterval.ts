import { defaults } from '../shared/defaults.js';
import { clusteredMeanInterval } from './clusteredMeanInterval.js';
import type { Interval } from './interval.js';
import { normalQuantile } from './normal.js';
import type { ClusterCount } from './sourceClusters.js';
import { studentQuantile } from './studentT.js';
import { wilsonInterval } from './wilsonInterval.js';

export interface ClusteredShare {
  /** Null where nobody was asked. */
  readonly share: number | null;
  /** Within 0 and 1; null where nobody was asked, and with one cluster of several sources. */
  readonly interval: Interval | null;
  /** As many independent sources would tell as much. */
  readonly effective: number;
  readonly sources: number;
  readonly clusters: ClusterCount;
}

/**
 * Wilson's interval for a share of sources, or for a mean of shares within sources, where sources of one cluster are alike:
 * with the number of independent sources that would tell as much, and t with clusters - 1 degrees.
 *
 * Where every cluster holds one source it is `wilsonInterval`.
 *
 * @param values one a source, 0 to 1; NaN is left out
 * @param clusters one for each value; default: each source its own
 * @see Korn & Graubard (1998), Survey Methodology 24(2):193-201; Dean & Pagano (2015), J. Survey Statistics and Methodology 3(4)
 * @example clusteredShareInterval([1, 1, 0, 0, 1], [1, 1, 2, 2, 3]).interval
 */
export function clusteredShareInterval(
  values: ArrayLike<number>,
  clusters?: ArrayLike<number>,
  confidence = defaults.confidence,
): ClusteredShare {
  const { mean, standardError, sources, clusters: found } = clusteredMeanInterval(values, clusters);
  const result = { share: mean, sources, clusters: found };
  if (mean === null) return { ...result, interval: null, effective: 0 };
  const wilson = (n: number) => wilsonInterval(Math.min(mean * n, n), n, confidence);
  if (!found.grouped) return { ...result, interval: wilson(sources), effective: sources };
  if (standardError === null) return { ...result, interval: null, effective: 1 };
  const variance = mean * (1 - mean);
  const effective =
    standardError > 0 && variance > 0 ? Math.min(sources, variance / standardError ** 2) : found.count;
  const [z, t] = [
    normalQuantile((1 + confidence) / 2),
    studentQuantile((1 + confidence) / 2, found.count - 1),
  ];
  return { ...result, interval: wilson(effective * (z / t) ** 2), effective };
}
