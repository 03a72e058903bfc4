/**
 * Ranks from the largest value, 1; equal values share the mean of their ranks, and NaN has the rank NaN.
 * (simple-statistics ranks only inside its rank correlation, and takes no rounding errors for equal.)
 *
 * @param slack values that are no further apart are equal
 * @example ranksFromLargest([0.2, 0.9, 0.2], 1e-12) // [2.5, 1, 2.5]
 */
export function ranksFromLargest(values: ArrayLike<number>, slack: number): number[] {
  return Array.from(values, (value) => {
    if (Number.isNaN(value)) return Number.NaN;
    let [above, equal] = [0, 0];
    for (let i = 0; i < values.length; i++) {
      if (values[i] > value + slack) above++;
      else if (values[i] >= value - slack) equal++;
    }
    return above + (equal + 1) / 2;
  });
}
