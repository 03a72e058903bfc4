import { defaults } from '../shared/defaults.js';
import { SeededRandom } from '../shared/seededRandom.js';
import { stepsOf } from '../shared/work.js';
import { binomial, forEachChoice } from '../statistics/choices.js';
import { type ClusterCount, clusterCount, sourceClusters } from '../statistics/sourceClusters.js';
import { type ClusteredP, clusteredLabels, dealtAmongClusters } from './clusteredLabels.js';
import { cells } from './mantelHaenszel.js';
import type { StratifiedTables } from './stratifiedTables.js';

/**
 * What is compared between two groups of sources.
 *
 * - `conditionalShare`: mean over sources of the share of the row code's units that have the column code too; every
 *   source with the row's code counts as much
 * - `logOddsRatio`: logarithm of the Mantel-Haenszel odds ratio over the sources of a group; where its numerator or
 *   denominator is 0, a half is added to both
 */
export type ContrastStatistic = 'conditionalShare' | 'logOddsRatio';

export interface GroupContrastOptions {
  /** Default: `conditionalShare`. */
  readonly statistic?: ContrastStatistic;
  /** Default: `defaults.permutations`. Where all ways to deal the labels are no more than this, all are taken. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** A cluster for each source, such as its office: sources of one are alike. Default: each source its own. */
  readonly clusters?: ArrayLike<number>;
}

export interface GroupContrast {
  /** The statistic of the two groups; null for a group without a source that says anything. */
  readonly first: number | null;
  readonly second: number | null;
  /** first - second. */
  readonly difference: number | null;
  /**
   * Two-sided: labels dealt so that the difference is as large in size. Null where sources of clusters are alike and the clusters
   * few, and of `logOddsRatio` where a cluster has sources of both groups.
   */
  readonly pValue: number | null;
  /** Sources of each group that say something: they have the row's code, or a table that is free to vary. */
  readonly sources: readonly [number, number];
  /** Of these sources. */
  readonly clusters: ClusterCount;
  readonly statistic: ContrastStatistic;
  readonly method: 'enumeration of source labels' | 'Monte Carlo over source labels' | ClusteredP['method'];
  readonly permutations: number;
  readonly seed: number;
}

/**
 * Does a cell differ between two groups of sources (levels, offices, kinds)? The labels of sources are dealt anew,
 * never segments: a source is one piece of evidence, however long it is.
 *
 * Enumerated when there are few ways to deal; then p is the share of ways, the one seen among them. Otherwise
 * p = (1 + reached) / (permutations + 1).
 *
 * Caveat: the null is that sources of the two groups are exchangeable, so groups that differ in the spread of their
 * sources alone may show, too. With 3 and 3 sources no p is below 0.1.
 *
 * @param tables one stratum a source
 * @param group of each source: 0 or 1; sources with any other number are left out
 * @throws RangeError if the groups are not one for each source
 * @see Good (2005), Permutation, Parametric and Bootstrap Tests of Hypotheses, 3rd ed., ch. 3
 * @example groupContrast(sourceTables(incidence, row, column), sources.map(({ kind }) => kind === 'interview' ? 0 : 1))
 */
export function groupContrast(
  tables: StratifiedTables,
  group: ArrayLike<number>,
  options: GroupContrastOptions = {},
): GroupContrast {
  if (group.length !== tables.units.length) {
    throw new RangeError(
      `a group for each of ${tables.units.length} sources is required; found ${group.length}`,
    );
  }
  const statistic = options.statistic ?? 'conditionalShare';
  const permutations = options.permutations ?? defaults.permutations;
  const seed = options.seed ?? defaults.seed;
  const parts = statistic === 'conditionalShare' ? shareParts(tables) : oddsParts(tables);
  const telling = [0, 1].map((g) =>
    [...tables.units.keys()].filter((s) => group[s] === g && parts[s] !== null),
  );
  const { clusters: own } = options;
  const together = sourceClusters(telling.flat().length, own && telling.flat().map((s) => own[s]));
  const clusters = clusterCount(together);
  const chosen = telling.flat().map((s) => parts[s]!);
  const size = telling[0].length;
  const sources: [number, number] = [size, telling[1].length];

  const value = statistic === 'conditionalShare' ? meanShare : logOdds;
  const sums = (members: ArrayLike<number>, from: number, to: number): [number, number] => {
    let [x, y] = [0, 0];
    for (let i = from; i < to; i++) {
      x += chosen[members[i]][0];
      y += chosen[members[i]][1];
    }
    return [x, y];
  };
  const order = Int32Array.from(chosen.keys());
  const of = (from: number, to: number) => (from === to ? null : value(...sums(order, from, to)));
  const [first, second] = [of(0, size), of(size, order.length)];
  const ways = binomial(order.length, size);
  const enumerated = ways <= permutations;
  const method = enumerated ? 'enumeration of source labels' : 'Monte Carlo over source labels';
  const result = { first, second, sources, clusters, statistic, method, seed } as const;
  if (first === null || second === null)
    return { ...result, difference: null, pValue: null, permutations: 0 };

  const difference = first - second;
  const seen = Math.abs(difference) * (1 - 1e-9) - 1e-12;
  if (clusters.grouped) {
    const label = Array.from(order, (_, i) => (i < size ? 0 : 1));
    const draws = { permutations, seed };
    const shares = chosen.map(([share]) => share);
    const found =
      statistic === 'conditionalShare'
        ? clusteredLabels(shares, label, [0, 1], together, draws)
        : dealtAmongClusters(label, together, draws, (labels) => {
            const [sum, other] = [0, 1].map((l) => order.filter((i) => labels[together.of[i]] === l));
            return Math.abs(value(...sums(sum, 0, sum.length)) - value(...sums(other, 0, other.length)));
          });
    if (found === null) return { ...result, difference, pValue: null, permutations: 0 };
    const { pValue, method: how, permutations: ways } = found;
    return { ...result, difference, pValue: clusters.few ? null : pValue, method: how, permutations: ways };
  }
  let reached = 0;
  const judge = () => {
    const found = value(...sums(order, 0, size)) - value(...sums(order, size, order.length));
    if (Math.abs(found) >= seen) reached++;
  };
  if (enumerated) {
    forEachChoice(order, size, judge);
    return { ...result, difference, pValue: reached / ways, permutations: ways };
  }
  const random = new SeededRandom(seed, 'group contrast');
  for (const _ of stepsOf('draws', permutations)) {
    random.shuffle(order);
    judge();
  }
  return { ...result, difference, pValue: (1 + reached) / (permutations + 1), permutations };
}

/** Per source [share, 1]; null where the row's code is in no unit. */
function shareParts({ both, row }: StratifiedTables): ([number, number] | null)[] {
  return Array.from(row, (n1, s) => (n1 > 0 ? [both[s] / n1, 1] : null));
}

function meanShare(total: number, sources: number): number {
  return total / sources;
}

/** Per source [ad / N, bc / N]; null where both are 0: the source says nothing of the odds. */
function oddsParts(tables: StratifiedTables): ([number, number] | null)[] {
  return Array.from(tables.units, (n, s) => {
    const [a, b, c, d] = cells(tables, s);
    return a * d + b * c > 0 ? [(a * d) / n, (b * c) / n] : null;
  });
}

function logOdds(concordant: number, discordant: number): number {
  return concordant > 0 && discordant > 0
    ? Math.log(concordant / discordant)
    : Math.log((concordant + 0.5) / (discordant + 0.5));
}
