/** Probabilities of the whole numbers `first`, `first + 1`, and so on. */
export interface Distribution {
  readonly first: number;
  readonly probability: Float64Array;
}

/** Smaller than this no probability matters; and processors are slow with what is still smaller. */
const negligible = 1e-300;

/**
 * The distribution of a sum of independent whole numbers. Probabilities below 1e-300 at either end are cut off.
 *
 * @param parts the distributions of the terms; none at all gives a sum that is 0
 * @example convolve([coin, coin]) // 0, 1 or 2 heads: 1/4, 1/2, 1/4
 */
export function convolve(parts: Iterable<Distribution>): Distribution {
  let first = 0;
  let sum: Float64Array = Float64Array.of(1);
  for (const { first: own, probability: term } of parts) {
    first += own;
    if (term.length === 1) continue;
    const next = new Float64Array(sum.length + term.length - 1);
    for (let i = 0; i < sum.length; i++) {
      const weight = sum[i];
      for (let j = 0; j < term.length; j++) next[i + j] += weight * term[j];
    }
    let low = 0;
    let high = next.length - 1;
    while (low < high && next[low] < negligible) low++;
    while (high > low && next[high] < negligible) high--;
    first += low;
    sum = next.subarray(low, high + 1);
  }
  return { first, probability: sum };
}
