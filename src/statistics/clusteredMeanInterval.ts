import { defaults } from '../shared/defaults.js';
import type { Interval } from './interval.js';
import { meanOrNull } from './mean.js';
import { normalQuantile } from './normal.js';
import { type ClusterCount, clusterCount, type SourcesInClusters, sourceClusters } from './sourceClusters.js';
import { studentQuantile } from './studentT.js';
import { wilsonInterval } from './wilsonInterval.js';

export interface ClusteredMeanOptions {
  /** Default: `defaults.confidence`. */
  readonly confidence?: number;
  /** The smallest and the largest value that there can be: then the interval is of Wilson's kind, and lies between them. */
  readonly range?: Interval;
}

export interface ClusteredMean {
  /** Over sources, each as much; null without any. */
  readonly mean: number | null;
  /** Of the mean, by what clusters say together (CR2); null with fewer than two clusters. */
  readonly standardError: number | null;
  /** Of Student's t: clusters - 1 where all hold as many sources, fewer otherwise (Satterthwaite); null as the error. */
  readonly degreesOfFreedom: number | null;
  /** Null with fewer than two clusters. */
  readonly interval: Interval | null;
  /**
   * As many independent sources would tell as much of a share as large; null without a range. Above the number of sources
   * where those of a cluster are less alike than any two.
   */
  readonly effective: number | null;
  readonly sources: number;
  readonly clusters: ClusterCount;
}

/**
 * The mean of one value a source, and an interval that holds where sources of one cluster are alike.
 *
 * What a cluster says counts as one piece: the standard error is that of the sums of clusters, each corrected for what it
 * pulls the mean towards itself. With a range of possible values (a balance from -1 to 1, a share) the interval is Wilson's, with
 * t in place of z and with as many sources as give that standard error.
 *
 * Where every cluster holds one source and there is no range, it is the usual t interval.
 *
 * @param values one a source; NaN is left out
 * @param clusters one for each value; default: each source its own
 * @throws RangeError if there is not one cluster for each value, or a value is outside the range
 * @see Bell & McCaffrey (2002), Survey Methodology 28(2):169-181; Pustejovsky & Tipton (2018), J. Business & Economic
 *   Statistics 36(4):672-683; Korn & Graubard (1998), Survey Methodology 24(2):193-201
 * @example clusteredMeanInterval([1, 1, -1, 0], [1, 1, 2, 3], { range: { lower: -1, upper: 1 } }).interval
 */
export function clusteredMeanInterval(
  values: ArrayLike<number>,
  clusters?: ArrayLike<number>,
  { confidence = defaults.confidence, range }: ClusteredMeanOptions = {},
): ClusteredMean {
  const together = sourceClusters(values.length, clusters, (s) => !Number.isNaN(values[s]));
  const found = Array.from(values).filter((value) => !Number.isNaN(value));
  const mean = meanOrNull(found);
  if (range !== undefined && found.some((value) => value < range.lower || value > range.upper))
    throw new RangeError(`values from ${range.lower} to ${range.upper} are required`);
  const result = { mean, sources: found.length, clusters: clusterCount(together) };
  if (mean === null || together.count < 2)
    return { ...result, standardError: null, degreesOfFreedom: null, interval: null, effective: null };
  const { standardError, degreesOfFreedom } = errorOfMean(values, mean, found.length, together);
  const t = studentQuantile((1 + confidence) / 2, degreesOfFreedom);
  const spread = { standardError, degreesOfFreedom };
  if (range === undefined) {
    const interval = { lower: mean - t * standardError, upper: mean + t * standardError };
    return { ...result, ...spread, interval, effective: null };
  }
  const width = range.upper - range.lower;
  const share = Math.min(1, Math.max(0, (mean - range.lower) / width));
  const error = standardError / width;
  // Where all say the same, each cluster is one piece of evidence, and a large one no more.
  const squares = together.members.reduce((sum, own) => sum + own.length ** 2, 0);
  const effective = error > 1e-9 ? (share * (1 - share)) / error ** 2 : found.length ** 2 / squares;
  const counted = effective * (normalQuantile((1 + confidence) / 2) / t) ** 2;
  const { lower, upper } = wilsonInterval(share * counted, counted, confidence)!;
  const interval = { lower: range.lower + width * lower, upper: range.lower + width * upper };
  return { ...result, ...spread, interval, effective };
}

/** The CR2 standard error of a mean, and Satterthwaite's degrees of freedom with independent sources as the working model. */
function errorOfMean(
  values: ArrayLike<number>,
  mean: number,
  sources: number,
  { members }: SourcesInClusters,
): { standardError: number; degreesOfFreedom: number } {
  let [variance, first, second, pulls] = [0, 0, 0, 0];
  for (const own of members) {
    const pull = own.length / sources;
    const sum = own.reduce((total, s) => total + values[s] - mean, 0);
    variance += sum ** 2 / (1 - pull);
    const odds = pull ** 2 / (1 - pull);
    pulls += pull ** 2;
    first += odds;
    second += odds ** 2;
  }
  return {
    standardError: Math.sqrt(variance) / sources,
    degreesOfFreedom: 1 / (pulls + first ** 2 - second),
  };
}
