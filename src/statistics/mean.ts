import { mean as meanOfValues, sampleVariance } from 'simple-statistics';

/**
 * The mean of the values; NaN of none. simple-statistics carries along what rounding loses (Kahan-Babuska), so that the
 * order of the values hardly shows.
 *
 * @example mean([1, 2, 6]) // 3
 */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : meanOfValues(values);
}

/** The mean of the values that are there; null where all are NaN, or there are none. */
export function meanOrNull(values: readonly number[]): number | null {
  const there = values.filter((value) => !Number.isNaN(value));
  return there.length === 0 ? null : mean(there);
}

/** The variance of a sample, with n - 1 below; NaN of fewer than two values. */
export function variance(values: readonly number[]): number {
  return values.length < 2 ? Number.NaN : sampleVariance(values);
}
