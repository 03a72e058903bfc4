/** What stands where a number is withheld: neither a count nor a zero. */
export const withheldMark = '×';

/** Whether a number of sources is so small that it may show who said something; nobody at all shows nobody. */
export function isFew(count: number, fewest: number): boolean {
  return count > 0 && count < fewest;
}

/**
 * Which parts of a whole are withheld: the small ones, and so many of the next smallest that what is withheld together is
 * no small number either, so that it cannot be had by subtraction.
 *
 * @param counts sources in each part
 * @example withheldParts([9, 2, 5], 3) // [false, true, true]
 */
export function withheldParts(counts: readonly number[], fewest: number): boolean[] {
  const withheld = counts.map((count) => isFew(count, fewest));
  if (!withheld.includes(true)) return withheld;
  const sum = () => counts.reduce((total, count, i) => total + (withheld[i] ? count : 0), 0);
  const next = [...counts.keys()]
    .filter((i) => counts[i] > 0 && !withheld[i])
    .sort((a, b) => counts[a] - counts[b] || a - b);
  for (const i of next) {
    if (sum() >= fewest) break;
    withheld[i] = true;
  }
  return withheld;
}
