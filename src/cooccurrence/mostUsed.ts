/** Positions of the codes with most units, in their order; codes that are never used are left out. */
export function mostUsed(totals: Int32Array, most: number): number[] {
  const used = Array.from(totals.keys()).filter((i) => totals[i] > 0);
  const best = used.sort((a, b) => totals[b] - totals[a] || a - b).slice(0, most);
  return best.sort((a, b) => a - b);
}
