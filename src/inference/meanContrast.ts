import { defaults } from '../shared/defaults.js';
import { SeededRandom } from '../shared/seededRandom.js';
import { stepsOf } from '../shared/work.js';
import { binomial, forEachChoice } from '../statistics/choices.js';
import { meanOrNull, variance } from '../statistics/mean.js';
import {
  type ClusterCount,
  clusterCount,
  type SourcesInClusters,
  sourceClusters,
} from '../statistics/sourceClusters.js';
import { type ClusteredP, clusteredLabels } from './clusteredLabels.js';

export interface MeanContrastOptions {
  /** Default: `defaults.permutations`. Where all ways to deal the labels are no more than this, all are taken. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** A cluster for each value of the first and of the second group; one cluster may have sources in both. */
  readonly clusters?: readonly [ArrayLike<number>, ArrayLike<number>];
}

export interface MeanContrast {
  /** Mean over the sources of each group; null for a group without any. */
  readonly first: number | null;
  readonly second: number | null;
  /** first - second. */
  readonly difference: number | null;
  /** Of the difference (Welch, or CR2 of clusters); null with fewer than two sources, or clusters, in a group. */
  readonly standardError: number | null;
  /**
   * Two-sided; null with fewer than two sources in a group, and where sources of clusters are alike and the clusters few.
   */
  readonly pValue: number | null;
  readonly sources: readonly [number, number];
  readonly clusters: ClusterCount;
  readonly method:
    | 'enumeration of source labels, studentised'
    | 'Monte Carlo over source labels, studentised'
    | ClusteredP['method'];
  readonly permutations: number;
  readonly seed: number;
}

/**
 * Do two groups of sources differ in the mean of one value a source? The labels of the sources that have a value are
 * dealt anew; the difference is divided by its standard error (Welch) in the material and in every draw, so that with
 * many sources a difference in spread alone does not show.
 *
 * Enumerated when there are few ways to deal, else p = (1 + reached) / (permutations + 1). With 3 and 3 sources no p
 * is below 0.1.
 *
 * Where sources of clusters are alike, p is that of `labelTest` in clusters.
 *
 * @param first one value a source; NaN is left out
 * @see Janssen (1997), Statistics & Probability Letters 36(1):9-21
 * @example meanContrast([1, 1, 1], [-1, -1, -1]).pValue // 0.1
 */
export function meanContrast(
  first: Iterable<number>,
  second: Iterable<number>,
  options: MeanContrastOptions = {},
): MeanContrast {
  const permutations = options.permutations ?? defaults.permutations;
  const seed = options.seed ?? defaults.seed;
  const all = [[...first], [...second]];
  const groups = all.map((values) => values.filter((value) => !Number.isNaN(value)));
  const together = sourceClusters(groups[0].length + groups[1].length, clustersOf(all, options.clusters));
  const clusters = clusterCount(together);
  const sources: [number, number] = [groups[0].length, groups[1].length];
  const [one, other] = groups.map(meanOrNull);
  const values = groups.flat();
  const size = sources[0];
  const ways = binomial(values.length, size);
  const enumerated = ways <= permutations;
  const method = enumerated
    ? 'enumeration of source labels, studentised'
    : 'Monte Carlo over source labels, studentised';
  const difference = one === null || other === null ? null : one - other;
  const result = { first: one, second: other, difference, sources, clusters, method, seed } as const;
  if (Math.min(...sources) < 2) return { ...result, standardError: null, pValue: null, permutations: 0 };

  if (clusters.grouped) {
    const label = Array.from(values, (_, i) => (i < size ? 1 : 0));
    const found = clusteredLabels(values, label, [0, 1], together, { permutations, seed });
    const standardError = clusteredError(values, size, together);
    return { ...result, ...withoutSmallest(found), standardError, ...(clusters.few ? { pValue: null } : {}) };
  }
  const order = Int32Array.from(values.keys());
  const seen = Math.abs(welch(values, order, size)) * (1 - 1e-9);
  const standardError = Math.sqrt(variance(groups[0]) / sources[0] + variance(groups[1]) / sources[1]);
  let reached = 0;
  const judge = () => {
    if (Math.abs(welch(values, order, size)) >= seen) reached++;
  };
  if (enumerated) {
    forEachChoice(order, size, judge);
    return { ...result, standardError, pValue: reached / ways, permutations: ways };
  }
  const random = new SeededRandom(seed, 'mean contrast');
  for (const _ of stepsOf('draws', permutations)) {
    random.shuffle(order);
    judge();
  }
  return { ...result, standardError, pValue: (1 + reached) / (permutations + 1), permutations };
}

/** The clusters of the values that are there, in their order. */
function clustersOf(
  all: readonly (readonly number[])[],
  clusters: MeanContrastOptions['clusters'],
): number[] | undefined {
  if (clusters === undefined) return undefined;
  return all.flatMap((values, g) => {
    if (clusters[g].length !== values.length)
      throw new RangeError(
        `a cluster for each of ${values.length} values is required; found ${clusters[g].length}`,
      );
    return Array.from(clusters[g]).filter((_, i) => !Number.isNaN(values[i]));
  });
}

function withoutSmallest({ smallestP: _, ...rest }: ClusteredP): Omit<ClusteredP, 'smallestP'> {
  return rest;
}

/**
 * Standard error of the difference of two means, from what each cluster adds to it (CR2, each group by itself); null where a
 * group stands in one cluster.
 */
function clusteredError(
  values: readonly number[],
  size: number,
  { of, count }: SourcesInClusters,
): number | null {
  const added = new Float64Array(count);
  for (const [from, to, sign] of [
    [0, size, 1],
    [size, values.length, -1],
  ]) {
    const center = meanOrNull(values.slice(from, to))!;
    const [sums, sources] = [new Float64Array(count), new Float64Array(count)];
    for (let i = from; i < to; i++) {
      sums[of[i]] += values[i] - center;
      sources[of[i]]++;
    }
    for (let c = 0; c < count; c++) {
      if (sources[c] === to - from) return null;
      added[c] += (sign * sums[c]) / Math.sqrt(1 - sources[c] / (to - from)) / (to - from);
    }
  }
  return Math.sqrt(added.reduce((sum, own) => sum + own * own, 0));
}

/** Welch's t of the first `size` against the rest. */
function welch(values: readonly number[], order: Int32Array, size: number): number {
  const part = (from: number, to: number) => {
    const n = to - from;
    let [sum, square] = [0, 0];
    for (let i = from; i < to; i++) sum += values[order[i]];
    for (let i = from; i < to; i++) square += (values[order[i]] - sum / n) ** 2;
    return { mean: sum / n, variance: square / (n - 1) / n };
  };
  const [one, other] = [part(0, size), part(size, order.length)];
  const difference = one.mean - other.mean;
  if (Math.abs(difference) < 1e-12) return 0;
  // Groups without any spread are as far apart as can be; rounding must not make them a little less so.
  const variance = one.variance + other.variance;
  return variance > 1e-24
    ? difference / Math.sqrt(variance)
    : Number.POSITIVE_INFINITY * Math.sign(difference);
}
