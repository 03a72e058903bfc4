import { defaults } from '../shared/defaults.js';
import { beyondChance } from '../statistics/beyondChance.js';
import type { Adjustment } from './tests.js';

/**
 * The largest p with which each cell of a table would hold after adjustment, the other cells being as they are: the more of
 * them hold, the easier it is. For one cell alone it is the level itself.
 *
 * - `bh`: level x rank / cells, of the largest rank that the others leave to it
 * - `holm`: level / (cells - others that hold before it)
 * - `maxT`: as `holm`, which is a little stricter, or the largest p that holds, whichever is larger
 *
 * @param pValues of the cells that were tested, each pair once
 * @param adjusted the same, adjusted
 * @example levelsToHold([0.001, 0.4], [0.002, 0.4], 'bh') // [0.025, 0.05]
 */
export function levelsToHold(
  pValues: readonly number[],
  adjusted: readonly number[],
  adjust: Adjustment,
  level = defaults.alpha,
): number[] {
  if (adjust === 'bh') return byRank(pValues, level);
  const stepDown = byStep(pValues, level);
  if (adjust === 'holm') return stepDown;
  const largest = pValues.reduce(
    (most, p, i) => (beyondChance(adjusted[i], level) ? Math.max(most, p) : most),
    0,
  );
  return stepDown.map((value) => Math.max(value, largest));
}

/** A cell takes rank r with p at most level x r / cells, where r - 1 of the others are at or below that too. */
function byRank(pValues: readonly number[], level: number): number[] {
  const cells = pValues.length;
  const sorted = Float64Array.from(pValues).sort();
  const bound = (rank: number) => (level * rank) / cells;
  // Largest rank up to each that holds: with the cell among those below, and without it.
  const without = new Int32Array(cells + 1);
  let within = 0;
  for (let rank = 1, below = 0; rank <= cells; rank++) {
    while (below < cells && sorted[below] <= bound(rank)) below++;
    if (below >= rank) within = rank;
    without[rank] = below >= rank - 1 ? rank : without[rank - 1];
  }
  return pValues.map((p) => {
    if (p <= bound(within)) return bound(within);
    let rank = Math.min(cells, Math.ceil((p * cells) / level));
    while (rank > 0 && p <= bound(rank)) rank--;
    return bound(Math.max(within, without[rank]));
  });
}

/** A cell comes after those of the others that hold one by one without it. */
function byStep(pValues: readonly number[], level: number): number[] {
  const cells = pValues.length;
  const order = [...pValues.keys()].sort((a, b) => pValues[a] - pValues[b] || a - b);
  const bound = (before: number) => level / (cells - before);
  let all = 0;
  while (all < cells && pValues[order[all]] <= bound(all)) all++;
  const place = new Map(order.map((i, at) => [i, at]));
  return pValues.map((_, i) => {
    const own = place.get(i)!;
    if (own >= all) return bound(all);
    // Without it the later ones come a step earlier, where the bound is stricter.
    let before = own;
    for (let at = own + 1; at < cells && pValues[order[at]] <= bound(before); at++) before++;
    return bound(before);
  });
}
