/**
 * Number of ways to choose k of n things; a whole number as long as it is below 2^53.
 *
 * @example binomial(5, 2) // 10
 */
export function binomial(n: number, k: number): number {
  let value = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) value = Math.round((value * (n - i + 1)) / i);
  return value;
}

/**
 * Calls `visit` once for each way to choose `size` of the numbers from 0 on: the chosen ones stand first in `order`,
 * the others after them.
 *
 * @param order as long as there are numbers; overwritten
 */
export function forEachChoice(order: Int32Array, size: number, visit: () => void): void {
  const total = order.length;
  const chosen = Array.from({ length: size }, (_, i) => i);
  for (;;) {
    let [next, rest] = [0, size];
    for (let item = 0; item < total; item++) {
      if (next < size && chosen[next] === item) order[next++] = item;
      else order[rest++] = item;
    }
    visit();
    let i = size - 1;
    while (i >= 0 && chosen[i] === total - size + i) i--;
    if (i < 0) return;
    chosen[i]++;
    for (let j = i + 1; j < size; j++) chosen[j] = chosen[j - 1] + 1;
  }
}
