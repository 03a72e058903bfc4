import { defaults } from '../shared/defaults.js';
import { type ClusterCount, clusterCount, sourceClusters } from '../statistics/sourceClusters.js';
import { turnedSigns } from '../statistics/turnedSigns.js';

export interface SignFlipOptions {
  /** Default: `defaults.permutations`. Where all ways to turn signs are no more than this, all are taken. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** A cluster for each value: the signs of a whole cluster are turned together. Default: each source its own. */
  readonly clusters?: ArrayLike<number>;
}

export interface SignFlipTest {
  /** Null without a source. */
  readonly mean: number | null;
  /** Two-sided; null without a source, and where sources of clusters are alike and the clusters few. */
  readonly pValue: number | null;
  readonly sources: number;
  /** Of the sources with a value. */
  readonly clusters: ClusterCount;
  readonly method: 'enumeration of signs' | 'Monte Carlo over signs';
  readonly permutations: number;
  readonly seed: number;
}

/**
 * Do sources lean to one side? The signs of their values are turned at random, whole sources at a time.
 *
 * Where sources of clusters are alike, the sum of each cluster is turned.
 *
 * Null: the value of a source is as likely to be x as -x (it promotes as often as it hinders). Sources with the value
 * 0 stay 0, so they count in the mean and are no evidence. Enumerated when there are few ways, else
 * p = (1 + reached) / (permutations + 1).
 *
 * @param values one a source; NaN is left out
 * @see Good (2005), Permutation, Parametric and Bootstrap Tests of Hypotheses, 3rd ed., ch. 3
 * @example signFlipTest([1, 1, 1, 1, -1]).pValue // 0.375
 */
export function signFlipTest(values: Iterable<number>, options: SignFlipOptions = {}): SignFlipTest {
  const permutations = options.permutations ?? defaults.permutations;
  const seed = options.seed ?? defaults.seed;
  const all = [...values];
  const together = sourceClusters(all.length, options.clusters, (s) => !Number.isNaN(all[s]));
  const clusters = clusterCount(together);
  const sources = all.length - all.filter(Number.isNaN).length;
  const sums = together.members.map((own) => own.reduce((sum, s) => sum + all[s], 0));
  const moving = sums.filter((value) => value !== 0);
  const ways = turnedSigns(moving.length, permutations, seed, 'sign flips');
  const method = ways.enumerated ? 'enumeration of signs' : 'Monte Carlo over signs';
  if (sources === 0) return { mean: null, pValue: null, sources, clusters, method, permutations: 0, seed };
  const total = moving.reduce((sum, value) => sum + value, 0);
  const seen = Math.abs(total) * (1 - 1e-9) - 1e-12;
  let reached = 0;
  ways.forEach((signs) => {
    let sum = 0;
    for (let i = 0; i < moving.length; i++) sum += signs[i] * moving[i];
    if (Math.abs(sum) >= seen) reached++;
  });
  return {
    mean: total / sources,
    pValue: clusters.few ? null : ways.pOf(reached),
    sources,
    clusters,
    method,
    permutations: ways.ways,
    seed,
  };
}
