import { defaults } from '../shared/defaults.js';
import type { Interval } from './interval.js';
import type { EstimatedShare } from './productInterval.js';
import { wilsonInterval } from './wilsonInterval.js';

/** A mean of values from 0 to 1, one a source: a share of sources, or a mean of shares within sources. */
export interface MeanOfSources {
  readonly mean: number;
  readonly sources: number;
}

/**
 * Newcombe's hybrid score interval for the difference of two means of values from 0 to 1 over different sources: each
 * mean has its Wilson interval, and the distances to the bounds are combined as the sides of a right triangle.
 *
 * It keeps its level where a bootstrap fails: a group of five sources that all say the same. For values between 0 and 1
 * it is somewhat wide, because their spread is at most that of zeros and ones.
 *
 * @returns first - second; null where a group has no source
 * @see Newcombe (1998), Statistics in Medicine 17(8):873-890, method 10; Zou & Donner (2008), ibid. 27(10):1693-1702
 * @example newcombeInterval({ mean: 0.7, sources: 80 }, { mean: 0.6, sources: 80 }) // { lower: -0.046, upper: 0.242 }
 */
export function newcombeInterval(
  first: MeanOfSources,
  second: MeanOfSources,
  confidence = defaults.confidence,
): Interval | null {
  const [one, other] = [first, second].map((each) => meanInterval(each, confidence));
  if (one === null || other === null) return null;
  return differenceInterval({ value: first.mean, interval: one }, { value: second.mean, interval: other });
}

/**
 * The interval of a difference from the interval of each of its two means, whatever made these.
 *
 * @see Zou & Donner (2008), Statistics in Medicine 27(10):1693-1702
 * @example differenceInterval({ value: 0.7, interval: { lower: 0.6, upper: 0.8 } }, { value: 0.5, interval: { lower: 0.4, upper: 0.6 } })
 */
export function differenceInterval(first: EstimatedShare, second: EstimatedShare): Interval {
  const difference = first.value - second.value;
  return {
    lower: difference - Math.hypot(first.value - first.interval.lower, second.interval.upper - second.value),
    upper: difference + Math.hypot(first.interval.upper - first.value, second.value - second.interval.lower),
  };
}

/** Wilson's interval, also for a mean of shares; conservative there. */
export function meanInterval(
  { mean, sources }: MeanOfSources,
  confidence = defaults.confidence,
): Interval | null {
  return sources === 0 ? null : wilsonInterval(Math.min(mean * sources, sources), sources, confidence);
}
