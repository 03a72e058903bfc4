import { defaults } from '../shared/defaults.js';

/**
 * Whether a p, adjusted where there are several, is small enough for a result to be named: at most the level, which itself counts.
 *
 * @param p null where there is none: nothing is shown
 * @param level default: `defaults.alpha`
 * @example beyondChance(0.05) // true
 */
export function beyondChance(p: number | null, level = defaults.alpha): boolean {
  return p !== null && p <= level;
}
