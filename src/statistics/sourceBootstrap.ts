import { defaults } from '../shared/defaults.js';
import { SeededRandom } from '../shared/seededRandom.js';
import { drawClusters, drawSources } from './drawSources.js';
import type { Interval } from './interval.js';
import { leaveOneSourceOut } from './leaveOneSourceOut.js';
import { mean } from './mean.js';
import { normalProbability, normalQuantile } from './normal.js';
import { definedReplicates, enoughDefined } from './percentileInterval.js';
import { quantile } from './quantile.js';
import { type ClusterCount, clusterCount, type SourcesInClusters, sourceClusters } from './sourceClusters.js';
import type { SourceStatistic } from './sourceStatistic.js';
import { studentQuantile } from './studentT.js';

export interface BootstrapOptions {
  /** Default: `defaults.samples`. */
  readonly samples?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** Default: `defaults.confidence`. */
  readonly confidence?: number;
  /** A group for each source, within which it is drawn: studies among studies. Default: one group. */
  readonly groups?: ArrayLike<number>;
  /** A cluster for each source, such as its office: whole clusters are drawn. Default: each source its own. */
  readonly clusters?: ArrayLike<number>;
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
  /**
   * Where sources of clusters are alike: by t with clusters - 1 degrees, and the standard error from leaving out each
   * cluster. Then this is the interval to show, as the other two are too narrow. Null where sources stand for themselves.
   */
  readonly student: Interval | null;
  readonly clusters: ClusterCount;
  /** Samples that gave a number. */
  readonly defined: number;
  readonly method: 'bootstrap of sources' | 'bootstrap of clusters';
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
 * With clusters whole clusters are drawn, and left out; then `student` is the interval to show, as BCa is too narrow.
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
  const settings = bootstrapSettings(options);
  const whole = statistic(Array.from({ length: sourceCount }, (_, s) => s));
  const together = sourceClusters(sourceCount, options.clusters);
  const { members, grouped, count } = together;
  const peers = peersOf(sourceCount, options.groups, together);
  const random = new SeededRandom(settings.seed, 'bootstrap');
  const drawn = new Int32Array(sourceCount);
  const found = Float64Array.from({ length: count < 2 ? 0 : settings.samples }, () => {
    if (grouped) return statistic(drawClusters(random, members, peers));
    drawSources(random, drawn, peers);
    return statistic(drawn);
  });
  const without = () => leaveOneSourceOut(sourceCount, statistic, options.clusters).without;
  return bootstrapOf(whole, found, without, settings, clusterCount(together));
}

/** Options of a bootstrap with every default filled in. */
export type BootstrapSettings = Required<Omit<BootstrapOptions, 'groups' | 'clusters'>>;

export function bootstrapSettings(options: BootstrapOptions): BootstrapSettings {
  return {
    samples: options.samples ?? defaults.samples,
    seed: options.seed ?? defaults.seed,
    confidence: options.confidence ?? defaults.confidence,
  };
}

/**
 * The record of a bootstrap from what its samples gave.
 *
 * @param found the statistic of each sample; NaN where it gave none
 * @param without the statistic without each cluster in turn; asked for only where there is an interval
 */
export function bootstrapOf(
  whole: number,
  found: Float64Array,
  without: () => Float64Array,
  { samples, seed, confidence }: BootstrapSettings,
  clusters: ClusterCount,
): SourceBootstrap {
  const estimate = Number.isNaN(whole) ? null : whole;
  const sorted = definedReplicates(found);
  const enough =
    estimate !== null && sorted.length >= enoughDefined * samples && sorted[0] < sorted[sorted.length - 1];
  const alpha = (1 - confidence) / 2;
  const { grouped, few } = clusters;
  return {
    estimate,
    percentile:
      enough && !few ? { lower: quantile(sorted, alpha), upper: quantile(sorted, 1 - alpha) } : null,
    bca: enough && !few ? bca(sorted, whole, without(), alpha) : null,
    student: enough && grouped ? student(whole, without(), confidence) : null,
    clusters,
    defined: sorted.length,
    method: grouped ? 'bootstrap of clusters' : 'bootstrap of sources',
    samples,
    seed,
    confidence,
  };
}

/** By t, from the statistic without each cluster; null where a cluster cannot be left out. */
function student(whole: number, without: Float64Array, confidence: number): Interval | null {
  const count = without.length;
  const squares = without.reduce((sum, value) => sum + (value - whole) ** 2, 0);
  const half = studentQuantile((1 + confidence) / 2, count - 1) * Math.sqrt(((count - 1) / count) * squares);
  return Number.isFinite(half) && half > 0 ? { lower: whole - half, upper: whole + half } : null;
}

/**
 * For each cluster those that may be drawn in its place; undefined without groups. A cluster is of the group that most of its
 * sources are of.
 */
function peersOf(
  sourceCount: number,
  groups: ArrayLike<number> | undefined,
  { members: together }: SourcesInClusters,
): readonly Int32Array[] | undefined {
  if (groups === undefined) return undefined;
  if (groups.length !== sourceCount)
    throw new RangeError(`a group for each of ${sourceCount} sources is required; found ${groups.length}`);
  const group = together.map((own) => mostOf(Array.from(own, (s) => groups[s])));
  const all = Int32Array.from(group.keys());
  const members = new Map(
    [...new Set(group)].map((each) => [each, all.filter((cluster) => group[cluster] === each)]),
  );
  return group.map((own) => members.get(own)!);
}

/** What most of the values are; the first of several. */
function mostOf(values: readonly number[]): number {
  const times = (value: number) => values.filter((other) => other === value).length;
  return values.reduce((most, value) => (times(value) > times(most) ? value : most), values[0]);
}

/** @param without the statistic without each cluster in turn */
function bca(sorted: Float64Array, whole: number, without: Float64Array, alpha: number): Interval | null {
  let below = 0;
  for (const value of sorted) below += value < whole ? 1 : value === whole ? 0.5 : 0;
  const bias = normalQuantile(below / sorted.length);
  if (!Number.isFinite(bias)) return null;
  const finite = Array.from(without).filter(Number.isFinite);
  const center = mean(finite);
  let [square, cube] = [0, 0];
  for (const value of finite) {
    square += (center - value) ** 2;
    cube += (center - value) ** 3;
  }
  const acceleration = square > 0 ? cube / (6 * square ** 1.5) : 0;
  const level = (p: number) => {
    const z = bias + normalQuantile(p);
    return normalProbability(bias + z / (1 - acceleration * z));
  };
  return { lower: quantile(sorted, level(alpha)), upper: quantile(sorted, level(1 - alpha)) };
}
