import { defaults } from '../shared/defaults.js';
import { firstAtLeast } from '../shared/firstAtLeast.js';
import { type ClusterCount, clusterCount, sourceClusters } from '../statistics/sourceClusters.js';
import { turnedSigns } from '../statistics/turnedSigns.js';

/** Statistics, one a question, from the sums of the sources' values. */
export type StatisticsOfSums = (sums: Float64Array) => ArrayLike<number>;

export interface JointSignFlipOptions {
  /** Default: the sums themselves, one question a column. */
  readonly statistics?: StatisticsOfSums;
  /** Default: `defaults.permutations`. Where all ways to turn the sources are no more than this, all are taken. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** A cluster for each source: the signs of a whole cluster are turned together. Default: each source its own. */
  readonly clusters?: ArrayLike<number>;
}

/** Null, as p, where sources of clusters are alike and the clusters few; never without `clusters`. */
export interface JointSignFlipTest<P extends number | null = number | null> {
  /** As seen. */
  readonly statistics: readonly number[];
  /** One-sided: as large as seen, or larger. */
  readonly pValues: readonly P[];
  /** Corrected for all questions by the smallest p over them in each draw (Westfall-Young minP). */
  readonly adjusted: readonly P[];
  /** Sources with a value other than 0. */
  readonly sources: number;
  /** Of these sources. */
  readonly clusters: ClusterCount;
  readonly method: 'enumeration of signs of sources' | 'Monte Carlo over signs of sources';
  readonly permutations: number;
  readonly seed: number;
}

/**
 * Do sources lean to the positive side more than chance gives? Null: each source is as likely to say the opposite, in
 * everything at once, as what it says (values symmetric about 0, sources independent). The signs of whole sources are
 * turned, so a source is one piece of evidence, however long it is, and its values may hang together in any way.
 *
 * Enumerated where there are few ways; then p is the share of ways, the one seen among them. Otherwise
 * p = (1 + reached) / (permutations + 1).
 *
 * Caveat: with four sources no p is below 1 / 2^4 = 0.06.
 *
 * @param values a row for each source
 * @see Good (2005), Permutation, Parametric and Bootstrap Tests of Hypotheses, 3rd ed., 3.2; Westfall & Young (1993), 2.6
 * @example jointSignFlipTest([[1], [1], [0.5], [-0.2]]).pValues // [2 / 16]
 */
export function jointSignFlipTest(
  values: readonly (readonly number[])[],
  options?: Omit<JointSignFlipOptions, 'clusters'> & { readonly clusters?: never },
): JointSignFlipTest<number>;
export function jointSignFlipTest(
  values: readonly (readonly number[])[],
  options: JointSignFlipOptions,
): JointSignFlipTest;
export function jointSignFlipTest(
  values: readonly (readonly number[])[],
  options: JointSignFlipOptions = {},
): JointSignFlipTest {
  const permutations = options.permutations ?? defaults.permutations;
  const seed = options.seed ?? defaults.seed;
  const statisticsOf = options.statistics ?? ((sums: Float64Array) => sums);
  const width = values.length > 0 ? values[0].length : 0;
  // Most sources are silent on most questions: only what they say is turned.
  const said = values.map((row) =>
    [...row.keys()].filter((i) => row[i] !== 0).map((i) => [i, row[i]] as const),
  );
  const together = sourceClusters(values.length, options.clusters, (s) => said[s].length > 0);
  const clusters = clusterCount(together);
  const telling = together.members.map((own) => Array.from(own).flatMap((s) => said[s]));
  const draw = (signs: Int8Array) => {
    const sums = new Float64Array(width);
    telling.forEach((row, cluster) => {
      for (const [i, value] of row) sums[i] += signs[cluster] * value;
    });
    return Float64Array.from(statisticsOf(sums));
  };
  const seen = draw(new Int8Array(telling.length).fill(1));
  const ways = turnedSigns(telling.length, permutations, seed, 'signs of sources');
  const { enumerated, ways: draws } = ways;
  const found = Array.from(seen, () => new Float64Array(draws));
  ways.forEach((signs, d) => {
    draw(signs).forEach((value, q) => {
      found[q][d] = value;
    });
  });
  const added = enumerated ? 0 : 1;
  const sorted = found.map((column) => Float64Array.from(column).sort());
  const p = (q: number, value: number, extra: number) =>
    (draws - firstAtLeast(sorted[q], value - 1e-9 * Math.max(1, Math.abs(value))) + extra) / (draws + extra);
  const smallest = Float64Array.from({ length: draws }, (_, d) =>
    found.reduce((least, column, q) => Math.min(least, p(q, column[d], 0)), 1),
  ).sort();
  const pValues = Array.from(seen, (value, q) => p(q, value, added));
  return {
    statistics: [...seen],
    pValues: clusters.few ? pValues.map(() => null) : pValues,
    adjusted: Array.from(seen, (value, q) => {
      if (clusters.few) return null;
      const reached = firstAtLeast(smallest, p(q, value, 0) + 1e-12);
      return Math.max(pValues[q], (reached + added) / (draws + added));
    }),
    sources: said.filter((row) => row.length > 0).length,
    clusters,
    method: enumerated ? 'enumeration of signs of sources' : 'Monte Carlo over signs of sources',
    permutations: draws,
    seed,
  };
}
