import type { PairSides } from './pairSides.js';

/** How much more hindered an indicator is with a condition than without it. */
export interface PairContrast {
  /** Share of what the sources say that hinders, a mean over sources in groups that are alike: 0 to 1. */
  readonly with: number;
  readonly without: number;
  /** with - without: -1 to 1. */
  readonly difference: number;
  /** The difference in its own standard errors: clusters of sources are what varies. 0 where nothing varies. */
  readonly statistic: number;
  /** From what each cluster adds if nothing but chance makes a difference, so rather too large; NaN with fewer than two. */
  readonly standardError: number;
  /** Clusters that take part. */
  readonly clusters: number;
}

/**
 * The contrast of one pair. In each group of alike selections the mean over sources with the condition is set against the
 * mean over sources without it, a source once on each side; groups are weighed by with x without / (with + without) sources,
 * as they are by Mantel and Haenszel. The statistic is that difference over the root of the sum of squares of what each
 * cluster adds to it, as it is if nothing but chance makes a difference.
 *
 * @param clusterOf of each source of the corpus, 0 and up
 * @param times how often each source is there, for a bootstrap; default: once
 * @returns null where no group shows both sides
 */
export function pairContrast(
  { sides, groups }: PairSides,
  clusterOf: ArrayLike<number>,
  times?: ArrayLike<number>,
): PairContrast | null {
  const [has, hasNot] = [0, 1].map(() => ({
    sources: new Float64Array(groups.length),
    sum: new Float64Array(groups.length),
  }));
  const often = (source: number) => (times === undefined ? 1 : times[source]);
  for (const side of sides) {
    const own = side.has ? has : hasNot;
    own.sources[side.group] += often(side.source);
    own.sum[side.group] += often(side.source) * side.share;
  }
  const weight = groups.map((_, g) => {
    const all = has.sources[g] + hasNot.sources[g];
    return all > 0 ? (has.sources[g] * hasNot.sources[g]) / all : 0;
  });
  const total = weight.reduce((sum, each) => sum + each, 0);
  if (!(total > 0)) return null;
  const meanOf = (own: typeof has) =>
    weight.reduce((sum, each, g) => (each > 0 ? sum + (each * own.sum[g]) / own.sources[g] : sum), 0) / total;
  /** What each cluster adds, and how often it is there. */
  const added = new Map<number, { sum: number; times: number }>();
  for (const side of sides) {
    const count = often(side.source);
    if (count === 0 || weight[side.group] === 0) continue;
    const own = side.has ? has : hasNot;
    const slope = ((side.has ? 1 : -1) * weight[side.group]) / own.sources[side.group];
    const cluster = clusterOf[side.source];
    const found = added.get(cluster) ?? { sum: 0, times: count };
    found.sum += slope * (side.share - groups[side.group].share);
    added.set(cluster, found);
  }
  let [squares, clusters] = [0, 0];
  for (const { sum, times: count } of added.values()) {
    squares += count * sum ** 2;
    clusters += count;
  }
  const [withIt, without] = [meanOf(has), meanOf(hasNot)];
  const difference = withIt - without;
  return {
    with: withIt,
    without,
    difference,
    statistic: squares > 1e-12 ? (total * difference) / Math.sqrt(squares) : 0,
    standardError: clusters < 2 ? Number.NaN : Math.sqrt((squares * clusters) / (clusters - 1)) / total,
    clusters,
  };
}
