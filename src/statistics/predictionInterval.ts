import { defaults } from '../shared/defaults.js';
import { clusteredMeanInterval } from './clusteredMeanInterval.js';
import type { Interval } from './interval.js';
import { variance } from './mean.js';
import { studentQuantile } from './studentT.js';

/** Between which values the value of a source lies. */
export interface PredictionOptions {
  readonly lowest?: number;
  readonly highest?: number;
  /** Default: `defaults.confidence`. */
  readonly confidence?: number;
}

/**
 * Where the value of a new source would lie: mean ± t sd sqrt(1 + 1/n), within what values can be. Where sources of one cluster are
 * alike, the degrees of t and the error of the mean are those of clusters: the new source is of a new cluster.
 *
 * @param values one a source; NaN is left out
 * @param clusters one for each value; default: each source its own
 * @returns null with fewer than two clusters
 * @see Higgins, Thompson & Spiegelhalter (2009), JRSS A 172(1):137-159
 * @example predictionInterval([0, 1, 2]) // 1 ± 4.303 x sqrt(4/3)
 */
export function predictionInterval(
  values: ArrayLike<number>,
  clusters?: ArrayLike<number>,
  options: PredictionOptions = {},
): Interval | null {
  const { lowest = Number.NEGATIVE_INFINITY, highest = Number.POSITIVE_INFINITY } = options;
  const { mean, standardError, degreesOfFreedom } = clusteredMeanInterval(values, clusters);
  if (mean === null || standardError === null || degreesOfFreedom === null) return null;
  const spread = variance(Array.from(values).filter((value) => !Number.isNaN(value)));
  const t = studentQuantile((1 + (options.confidence ?? defaults.confidence)) / 2, degreesOfFreedom);
  const half = t * Math.sqrt(spread + standardError ** 2);
  return { lower: Math.max(lowest, mean - half), upper: Math.min(highest, mean + half) };
}
