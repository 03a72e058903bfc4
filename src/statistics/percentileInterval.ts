import type { Interval } from './interval.js';
import { quantile } from './quantile.js';

/** A percentile interval from resampled sources. */
export interface BootstrapInterval extends Interval {
  /** Replicates in which the coefficient existed, and which the interval is made from. */
  readonly defined: number;
}

/** With fewer replicates than this share, an interval would speak of the sources that happen to give a value. */
export const enoughDefined = 0.9;

/** The replicates that have a value, ascending; NaN stands for those without. */
export function definedReplicates(replicates: Float64Array): Float64Array {
  return replicates.filter((value) => !Number.isNaN(value)).sort();
}

/**
 * The percentile interval of what the replicates gave; NaN stands for replicates without a value.
 *
 * @returns null where fewer than nine in ten of the replicates have a value
 * @example percentileInterval(Float64Array.of(0.1, 0.2, 0.3), 0.5) // { lower: 0.1, upper: 0.3, defined: 3 }
 */
export function percentileInterval(replicates: Float64Array, confidence: number): BootstrapInterval | null {
  const sorted = definedReplicates(replicates);
  if (sorted.length === 0 || sorted.length < enoughDefined * replicates.length) return null;
  return { ...middle(sorted, confidence), defined: sorted.length };
}

/** What lies between the tails of a sorted sample. */
export function middle(sorted: ArrayLike<number>, confidence: number): Interval {
  return {
    lower: quantile(sorted, (1 - confidence) / 2, 'clean'),
    upper: quantile(sorted, (1 + confidence) / 2, 'clean'),
  };
}
