import type { DominanceRule } from '../disclosure/policy.js';

/**
 * Whether one or a few sources give most of a number, so that it is theirs rather than that of all.
 *
 * @param contributions how much each source gives; studies, which are published, are none of them
 * @example isDominated([6, 2, 1], { n: 1, k: 50 }) // true: one source gives 6 of 9
 */
export function isDominated(contributions: Iterable<number>, { n, k }: DominanceRule): boolean {
  const sorted = [...contributions].sort((a, b) => b - a);
  const total = sum(sorted);
  return total > 0 && sum(sorted.slice(0, n)) * 100 > k * total;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
