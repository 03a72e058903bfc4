import { SeededRandom } from '../shared/seededRandom.js';
import { leaveOneSourceOut } from './leaveOneSourceOut.js';
import { normalProbability, normalQuantile } from './normal.js';
import type { SourceStatistic } from './sourceStatistic.js';

export interface BootstrapOptions {
  /** Default: 1999. */
  readonly samples?: number;
  /** Default: 2026. */
  readonly seed?: number;
  /** Default: 0.95. */
  readonly confidence?: number;
  /** A group for each source, within which it is drawn: studies among studies. Default: one group. */
  readonly groups?: ArrayLike<number>;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

export interface SourceBootstrap {
  readonly estimate: number | null;
  /**
   * Null where too few samples give a number (fewer than nine in ten), where all give the same one (a pair that never
   * meets has the odds ratio 0 in every sample, which says nothing of what it could be), or with one source.
   */
  readonly percentile: Interval | null;
  /** Bias-corrected and accelerated; null, too, where every sample lies on one side of the estimate. */
  readonly bca: Interval | null;
  /** Samples that gave a number. */
  readonly defined: number;
  readonly method: 'bootstrap of sources';
  readonly samples: number;
  readonly seed: number;
  readonly confidence: number;
}

/**
 * Intervals that hold for sources drawn anew, not for segments of the same ones: whole sources are drawn with
 * replacement, and the statistic is computed from each such sample.
 *
 * BCa corrects the percentile interval for bias and for a spread that changes with the value, the latter from
 * leaving out each source.
 *
 * Caveat: with fewer than about ten sources both are too narrow; show the range of `leaveOneSourceOut` beside them.
 * The percentile interval is somewhat narrow with many sources too, and codes that never meet have neither; see
 * docs/calibration.md for how often each covers what was planted.
 *
 * @param sourceCount how many sources the statistic knows
 * @throws RangeError if the groups are not one for each source
 * @see Efron (1987), J. Am. Stat. Assoc. 82(397):171-185; Davison & Hinkley (1997), Bootstrap Methods, 5.3
 * @example sourceBootstrap(12, oddsRatioOfSources(tables, false), { samples: 1999, seed: 1 }).bca
 */
export function sourceBootstrap(
  sourceCount: number,
  statistic: SourceStatistic,
  options: BootstrapOptions = {},
): SourceBootstrap {
  const samples = options.samples ?? 1999;
  const seed = options.seed ?? 2026;
  const confidence = options.confidence ?? 0.95;
  const whole = statistic(Array.from({ length: sourceCount }, (_, s) => s));
  const random = new SeededRandom(seed, 'bootstrap');
  const drawn = new Int32Array(sourceCount);
  const peers = peersOf(sourceCount, options.groups);
  const found = Float64Array.from({ length: sourceCount < 2 ? 0 : samples }, () => {
    for (let i = 0; i < sourceCount; i++) drawn[i] = peers[i][random.below(peers[i].length)];
    return statistic(drawn);
  });
  const without = () => leaveOneSourceOut(sourceCount, statistic).without;
  return bootstrapOf(whole, found, without, { samples, seed, confidence });
}

/**
 * The record of a bootstrap from what its samples gave.
 *
 * @param found the statistic of each sample; NaN where it gave none
 * @param without the statistic without each source in turn; asked for only where there is an interval
 */
export function bootstrapOf(
  whole: number,
  found: Float64Array,
  without: () => Float64Array,
  { samples, seed, confidence }: Required<Omit<BootstrapOptions, 'groups'>>,
): SourceBootstrap {
  const estimate = Number.isNaN(whole) ? null : whole;
  const sorted = found.filter((value) => !Number.isNaN(value)).sort();
  const enough = estimate !== null && sorted.length >= 0.9 * samples && sorted[0] < sorted[sorted.length - 1];
  const alpha = (1 - confidence) / 2;
  return {
    estimate,
    percentile: enough ? { lower: quantile(sorted, alpha), upper: quantile(sorted, 1 - alpha) } : null,
    bca: enough ? bca(sorted, whole, without(), alpha) : null,
    defined: sorted.length,
    method: 'bootstrap of sources',
    samples,
    seed,
    confidence,
  };
}

/** For each source those that may be drawn in its place. */
function peersOf(sourceCount: number, groups: ArrayLike<number> | undefined): readonly Int32Array[] {
  const all = Int32Array.from({ length: sourceCount }, (_, s) => s);
  if (groups === undefined) return Array.from(all, () => all);
  if (groups.length !== sourceCount)
    throw new RangeError(`a group for each of ${sourceCount} sources is required; found ${groups.length}`);
  const members = new Map<number, Int32Array>();
  for (const group of new Set(Array.from(groups)))
    members.set(
      group,
      all.filter((s) => groups[s] === group),
    );
  return Array.from(all, (s) => members.get(groups[s])!);
}

/** @param without the statistic without each source in turn */
function bca(sorted: Float64Array, whole: number, without: Float64Array, alpha: number): Interval | null {
  let below = 0;
  for (const value of sorted) below += value < whole ? 1 : value === whole ? 0.5 : 0;
  const bias = normalQuantile(below / sorted.length);
  if (!Number.isFinite(bias)) return null;
  const finite = without.filter(Number.isFinite);
  const mean = finite.reduce((sum, value) => sum + value, 0) / finite.length;
  let [square, cube] = [0, 0];
  for (const value of finite) {
    square += (mean - value) ** 2;
    cube += (mean - value) ** 3;
  }
  const acceleration = square > 0 ? cube / (6 * square ** 1.5) : 0;
  const level = (p: number) => {
    const z = bias + normalQuantile(p);
    return normalProbability(bias + z / (1 - acceleration * z));
  };
  return { lower: quantile(sorted, level(alpha)), upper: quantile(sorted, level(1 - alpha)) };
}

/** The quantile that R calls type 6, as of an ordered sample of a distribution: position p (n + 1). */
function quantile(sorted: Float64Array, p: number): number {
  const position = Math.min(Math.max(p * (sorted.length + 1), 1), sorted.length) - 1;
  const [below, above] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  return below === above ? below : below + (above - below) * (position - Math.floor(position));
}
