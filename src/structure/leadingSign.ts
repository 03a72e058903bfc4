/** Values as near as this, relative to the largest, count as equally large. */
const near = 1e-6;

/**
 * The sign that turns the largest value to the positive side: 1 or -1. Axes have no direction of their own, and
 * rounding may decide which of two equally large values is larger, so of nearly equal ones the first decides.
 *
 * @example leadingSign([1, -3, 2]) // -1
 */
export function leadingSign(values: readonly number[]): 1 | -1 {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const leading = values.find((value) => Math.abs(value) >= largest * (1 - near)) ?? 0;
  return leading < 0 ? -1 : 1;
}
