/**
 * Calls `visit` once for each different way to deal labels among as many places, where there are no more ways than `most`.
 *
 * @param labels as they are; overwritten with each way, and as they were afterwards
 * @returns how many ways; 0, and nothing was visited, where there are more than `most`
 * @example forEachDeal(Int32Array.of(0, 0, 1), 99, visit) // 3
 */
export function forEachDeal(labels: Int32Array, most: number, visit: () => void): number {
  const left = new Map<number, number>();
  let ways = 1;
  labels.forEach((label, i) => {
    const times = (left.get(label) ?? 0) + 1;
    left.set(label, times);
    // n! / (n1! n2! ...), one factor at a time; a whole number at every step.
    ways = Math.round((ways * (i + 1)) / times);
  });
  if (ways > most) return 0;
  const kept = Int32Array.from(labels);
  const known = [...left.keys()];
  const place = (at: number): void => {
    if (at === labels.length) {
      visit();
      return;
    }
    for (const label of known) {
      const times = left.get(label)!;
      if (times === 0) continue;
      labels[at] = label;
      left.set(label, times - 1);
      place(at + 1);
      left.set(label, times);
    }
  };
  place(0);
  labels.set(kept);
  return ways;
}
