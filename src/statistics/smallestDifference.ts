import { medianSorted } from 'simple-statistics';
import { defaults } from '../shared/defaults.js';
import { normalQuantile } from './normal.js';

/**
 * The difference that half of several tests would show, by the normal approximation: so many standard errors as the level asks for,
 * and as the wanted probability needs beyond that. Where none of them holds, p of the first to hold must be at most
 * level / tests.
 *
 * Caveat: with few sources a test asks for more than the normal distribution does.
 *
 * @param standardErrors one a test; those without are left out
 * @returns null where there are none
 * @example smallestDifference([0.1]) // 0.28
 */
export function smallestDifference(
  standardErrors: readonly (number | null)[],
  { level = defaults.alpha, power = defaults.power } = {},
): number | null {
  const known = standardErrors.filter((value): value is number => value !== null && value > 0);
  if (known.length === 0) return null;
  const needed = normalQuantile(1 - level / known.length / 2) + normalQuantile(power);
  return needed * medianSorted(known.sort((a, b) => a - b));
}
