import { defaults } from '../shared/defaults.js';
import { beyondChance } from '../statistics/beyondChance.js';
import type { Adjustment } from './tests.js';

/**
 * The p that each cell of a table has to reach to hold after adjustment, the others being as they are: the more of them hold, the
 * easier it is.
 *
 * - `bh`: level x (others that hold + 1) / cells
 * - `holm`: level / (cells - others that hold)
 * - `maxT`: as `holm`, which is a little stricter, or the largest p that holds, whichever is larger
 *
 * For one cell alone it is the level itself.
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
  const holding = adjusted.map((p) => beyondChance(p, level));
  const all = holding.filter(Boolean).length;
  const largest = pValues.reduce((most, p, i) => (holding[i] ? Math.max(most, p) : most), 0);
  return holding.map((holds) => {
    const others = all - (holds ? 1 : 0);
    if (adjust === 'bh') return (level * (others + 1)) / pValues.length;
    const stepDown = level / (pValues.length - others);
    return adjust === 'holm' ? stepDown : Math.max(stepDown, largest);
  });
}
