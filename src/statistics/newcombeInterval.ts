import { defaults } from '../shared/defaults.js';
import type { Interval } from './interval.js';
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
  return differenceInterval({ mean: first.mean, interval: one }, { mean: second.mean, interval: other });
}

/** A mean with an interval of any kind. */
export interface MeanWithInterval {
  readonly mean: number;
  readonly interval: Interval;
}

/**
 * Newcombe's way to the interval of a difference from the intervals of two means: also from those of `clusteredShareInterval`
 * and `clusteredMeanInterval`. Where one cluster has sources in both it is somewhat wide, as what they share cancels.
 *
 * @returns first - second
 * @example differenceInterval({ mean: 0.7, interval: { lower: 0.6, upper: 0.8 } }, { mean: 0.6, interval: { lower: 0.5, upper: 0.7 } })
 */
export function differenceInterval(first: MeanWithInterval, second: MeanWithInterval): Interval {
  const difference = first.mean - second.mean;
  return {
    lower: difference - Math.hypot(first.mean - first.interval.lower, second.interval.upper - second.mean),
    upper: difference + Math.hypot(first.interval.upper - first.mean, second.mean - second.interval.lower),
  };
}

/** Wilson's interval, also for a mean of shares; conservative there. */
export function meanInterval(
  { mean, sources }: MeanOfSources,
  confidence = defaults.confidence,
): Interval | null {
  return sources === 0 ? null : wilsonInterval(Math.min(mean * sources, sources), sources, confidence);
}
