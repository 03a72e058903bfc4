import { SeededRandom } from '../../shared/seededRandom.js';
import { stepsOf } from '../../shared/work.js';
import { drawClusters } from '../../statistics/drawSources.js';
import { quantile } from '../../statistics/quantile.js';
import { ranksFromLargest } from '../../statistics/ranks.js';
import { sourceClusters } from '../../statistics/sourceClusters.js';
import type { ConditionContrast } from './conditionContrasts.js';
import type { NeedWeights } from './needWeights.js';
import { pairContrast } from './pairContrast.js';

/** How a rank moves when sources are drawn anew. */
export interface RankStability {
  /** Percentile interval of the rank, from 1; null where fewer than two clusters describe the meeting. */
  readonly rank: readonly [lower: number, upper: number] | null;
  /** Share of the samples in which it is among the first `top`. */
  readonly topShare: number | null;
}

export interface RankOptions {
  readonly samples: number;
  readonly seed: number;
  readonly confidence: number;
  readonly top: number;
}

/**
 * Bootstrap of ranks: describing sources are drawn with replacement, in whole clusters, and the studies by themselves, so
 * that the needs are uncertain too; every condition is judged from the same sample, by the need with which its contrast is
 * largest there, and ranked within it. Equal ones share the mean of their ranks.
 *
 * Caveat: an interval of ranks tends to be too narrow where many conditions are much alike.
 *
 * @see Hall & Miller (2009), Ann. Stat. 37(6B):3929-3959, on bootstrapping ranks
 *
 * @param describing positions of the sources
 * @param clusterOf of each source of the corpus
 */
export function rankStability(
  contrasts: readonly ConditionContrast[],
  { needs, reported, equal }: NeedWeights,
  describing: readonly number[],
  clusterOf: ArrayLike<number>,
  { samples, seed, confidence, top }: RankOptions,
): RankStability[] {
  const own = Int32Array.from(describing, (source) => clusterOf[source]);
  const { members, count } = sourceClusters(describing.length, own);
  if (count < 2) return contrasts.map(() => ({ rank: null, topShare: null }));
  const random = new SeededRandom(seed, 'bootstrap of ranks');
  const ranks = contrasts.map(() => new Float64Array(samples));
  const inTop = new Float64Array(contrasts.length);
  const times = new Int32Array(clusterOf.length);
  for (const sample of stepsOf('draws', samples)) {
    times.fill(0);
    for (const position of drawClusters(random, members)) times[describing[position]]++;
    const weights = new Float64Array(needs.length).fill(equal ? 1 : 0);
    for (let i = 0; i < (equal ? 0 : reported.length); i++) {
      const study = reported[random.below(reported.length)];
      for (let v = 0; v < needs.length; v++) if (study[v]) weights[v] += 1 / reported.length;
    }
    const largest = contrasts.map(({ pairs }) => {
      let most = Number.NEGATIVE_INFINITY;
      for (const { sides } of pairs) {
        const found = pairContrast(sides, clusterOf, times);
        if (found !== null) most = Math.max(most, weights[sides.indicator] * found.statistic);
      }
      // Not seen in this sample: neither more nor less hindered.
      return most === Number.NEGATIVE_INFINITY ? 0 : most;
    });
    ranksOf(largest).forEach((rank, c) => {
      ranks[c][sample] = rank;
      if (rank <= top) inTop[c]++;
    });
  }
  const alpha = (1 - confidence) / 2;
  return ranks.map((values, c) => {
    const sorted = values.sort();
    return {
      rank: [quantile(sorted, alpha, 'whole'), quantile(sorted, 1 - alpha, 'whole')],
      topShare: inTop[c] / samples,
    };
  });
}

/** Ranks from the largest value, 1; equal values share the mean of their ranks. */
export function ranksOf(values: readonly number[]): number[] {
  return ranksFromLargest(values, 1e-12);
}
