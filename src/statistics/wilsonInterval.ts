import { defaults } from '../shared/defaults.js';
import type { Interval } from './interval.js';
import { normalQuantile } from './normal.js';

/**
 * Wilson's score interval for a share of independent sources: the shares that a score test would not reject. Unlike
 * the usual p ± 1.96 standard errors it stays between 0 and 1 and says something of 0 of 5 and of 5 of 5.
 *
 * Caveat: it takes sources as independent draws; studies of one review were searched for, not drawn.
 *
 * @param count sources with the property
 * @param total all sources that were asked
 * @returns null where nobody was asked
 * @throws RangeError unless 0 <= count <= total
 * @see Wilson (1927), J. Am. Stat. Assoc. 22(158):209-212; Brown, Cai & DasGupta (2001), Statistical Science 16(2)
 * @example wilsonInterval(29, 34) // { lower: 0.699, upper: 0.936 }
 */
export function wilsonInterval(
  count: number,
  total: number,
  confidence = defaults.confidence,
): Interval | null {
  if (!(count >= 0 && count <= total)) throw new RangeError(`0 to ${total} are required; found ${count}`);
  if (total === 0) return null;
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const share = count / total;
  const middle = share + (z * z) / (2 * total);
  const half = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const whole = 1 + (z * z) / total;
  // At the ends the bound is 0 or 1 exactly, which rounding would miss.
  return {
    lower: count === 0 ? 0 : (middle - half) / whole,
    upper: count === total ? 1 : (middle + half) / whole,
  };
}
