import { type BootstrapInterval, percentileInterval } from '../statistics/percentileInterval.js';
import type { Coefficient } from './coefficient.js';
import type { ByCoefficient } from './coefficients.js';
import { type EstimateStatus, type NoInterval, whyNoValue } from './status.js';

/** A coefficient with its interval, or the reason why there is none. */
export interface Estimate {
  /** Null where the coefficient does not exist. */
  readonly value: number | null;
  readonly observed: number | null;
  readonly expected: number | null;
  /** Null where there is none; `status` says why. */
  readonly interval: BootstrapInterval | null;
  /** Null where both the value and the interval exist. */
  readonly status: EstimateStatus | null;
}

export type Estimates = ByCoefficient<Estimate>;

/** How intervals are made; a reason where none can be. */
export interface IntervalSettings {
  readonly confidence: number;
  readonly whyNone: NoInterval | null;
}

/** No number at all, for a reason. */
export function noEstimate(status: EstimateStatus): Estimate {
  return { value: null, observed: null, expected: null, interval: null, status };
}

/**
 * A coefficient with the interval that its replicates give.
 *
 * @param replicates NaN stands for a replicate without a value; null where none were made
 */
export function estimate(
  { value, observed, expected, absence }: Coefficient,
  replicates: Float64Array | null,
  { confidence, whyNone }: IntervalSettings,
): Estimate {
  const number = (found: number) => (Number.isNaN(found) ? null : found);
  const numbers = { value: number(value), observed: number(observed), expected: number(expected) };
  if (absence !== null) return { ...numbers, interval: null, status: whyNoValue(absence) };
  const interval =
    whyNone !== null || replicates === null ? null : percentileInterval(replicates, confidence);
  return { ...numbers, interval, status: interval === null ? (whyNone ?? 'unstable') : null };
}
