import { defaults } from '../shared/defaults.js';
import { type ClusterCount, clusterCount, sourceClusters } from '../statistics/sourceClusters.js';
import { turnedSigns } from '../statistics/turnedSigns.js';

export interface SourceFlipOptions {
  /** Default: `defaults.permutations`. Where all ways to turn the sources are no more than this, all are taken. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** A cluster for each source: the signs of a whole cluster are turned together. Default: each source its own. */
  readonly clusters?: ArrayLike<number>;
}

export interface SourceFlips {
  readonly statistic: number;
  /** The mean of the statistic over the ways to turn the sources: what chance alone gives. */
  readonly expected: number;
  /**
   * Ways whose statistic is at least as large; null with fewer than two sources, and where sources of clusters are alike
   * and the clusters few.
   */
  readonly pAtLeast: number | null;
  /** Ways whose statistic is at most as large. */
  readonly pAtMost: number | null;
  readonly clusters: ClusterCount;
  readonly method: 'enumeration of turned sources' | 'Monte Carlo over turned sources';
  readonly permutations: number;
  readonly seed: number;
}

/**
 * A test of no order: each source, with all that it says, is as likely as its reverse. Whole sources are turned, since
 * what one person says first and last hangs together.
 *
 * Enumerated when there are few ways; then p is the share of ways, the one seen among them. Otherwise
 * p = (1 + reached) / (permutations + 1).
 *
 * Caveat: with 5 sources no p of a statistic that is the same for an order and its reverse is below 1/16.
 *
 * @param sources how many say anything
 * @param statistic of the sources, each as it is (1) or turned (-1)
 * @see Good (2005), Permutation, Parametric and Bootstrap Tests of Hypotheses, 3rd ed., ch. 3
 * @example sourceFlips(3, (signs) => Math.abs(signs[0] + signs[1] + signs[2])).pAtLeast // 0.25
 */
export function sourceFlips(
  sources: number,
  statistic: (signs: Int8Array) => number,
  options: SourceFlipOptions = {},
): SourceFlips {
  const { permutations = defaults.permutations, seed = defaults.seed } = options;
  const seen = statistic(new Int8Array(sources).fill(1));
  const together = sourceClusters(sources, options.clusters);
  const clusters = clusterCount(together);
  const turned = turnedSigns(together.count, permutations, seed, 'turned sources');
  const method = turned.enumerated ? 'enumeration of turned sources' : 'Monte Carlo over turned sources';
  const result = { statistic: seen, method, permutations: turned.ways, seed, clusters } as const;
  if (sources < 2) return { ...result, expected: seen, pAtLeast: null, pAtMost: null };

  const slack = 1e-9 * Math.max(1, Math.abs(seen));
  let [above, below, sum] = [0, 0, 0];
  const own = new Int8Array(sources);
  turned.forEach((signs) => {
    for (let s = 0; s < sources; s++) own[s] = signs[together.of[s]];
    const value = statistic(own);
    if (value >= seen - slack) above++;
    if (value <= seen + slack) below++;
    sum += value;
  });
  return {
    ...result,
    expected: sum / turned.ways,
    pAtLeast: clusters.few ? null : turned.pOf(above),
    pAtMost: clusters.few ? null : turned.pOf(below),
  };
}
