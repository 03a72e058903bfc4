import { defaults } from '../shared/defaults.js';
import { clusteredMeanInterval } from './clusteredMeanInterval.js';
import type { Interval } from './interval.js';
import type { ClusterCount } from './sourceClusters.js';
import { wilsonInterval } from './wilsonInterval.js';

export interface ClusteredShare {
  /** Null where nobody was asked. */
  readonly share: number | null;
  /** Within 0 and 1; null where nobody was asked, and where all sources stand in one cluster. */
  readonly interval: Interval | null;
  /** As many independent sources would tell as much; null as the interval. */
  readonly effective: number | null;
  readonly sources: number;
  readonly clusters: ClusterCount;
}

/**
 * Wilson's interval for a share of sources, or for a mean of shares within sources, where sources of one cluster are alike; see
 * `clusteredMeanInterval`.
 *
 * Where every cluster holds one source it is `wilsonInterval`.
 *
 * @param values one a source, 0 to 1; NaN is left out
 * @param clusters one for each value; default: each source its own
 * @throws RangeError if there is not one cluster for each value, or a value is no share
 * @see Korn & Graubard (1998), Survey Methodology 24(2):193-201; Dean & Pagano (2015), J. Survey Statistics and Methodology
 *   3(4):484-503
 * @example clusteredShareInterval([1, 1, 0, 0, 1], [1, 1, 2, 2, 3]).interval
 */
export function clusteredShareInterval(
  values: ArrayLike<number>,
  clusters?: ArrayLike<number>,
  confidence = defaults.confidence,
): ClusteredShare {
  const options = { confidence, range: { lower: 0, upper: 1 } };
  const found = clusteredMeanInterval(values, clusters, options);
  const { mean: share, sources, clusters: together, interval, effective } = found;
  const result = { share, sources, clusters: together };
  if (share === null || together.grouped) return { ...result, interval, effective };
  return {
    ...result,
    interval: wilsonInterval(Math.min(share * sources, sources), sources, confidence),
    effective: sources,
  };
}
