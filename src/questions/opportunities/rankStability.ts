import { SeededRandom } from '../../shared/seededRandom.js';
import { drawSources } from '../../statistics/drawSources.js';
import { quantile } from '../../statistics/quantile.js';
import { ranksFromLargest } from '../../statistics/ranks.js';
import type { NeedWeights } from './needWeights.js';
import type { PairVerdicts } from './pairVerdicts.js';

/** How scores and ranks move when sources are drawn anew. */
export interface RankStability {
  /**
   * Per condition: percentile interval of the score of the need that it hinders most in the material; null where fewer
   * than two sources describe the meeting.
   */
  readonly score: readonly (readonly [lower: number, upper: number] | null)[];
  /** Per condition: percentile interval of the rank, from 1. */
  readonly rank: readonly (readonly [lower: number, upper: number] | null)[];
  /** Per condition: share of the samples in which it is among the first `top`. */
  readonly topShare: readonly (number | null)[];
}

export interface RankOptions {
  readonly samples: number;
  readonly seed: number;
  readonly confidence: number;
  readonly top: number;
}

/**
 * Bootstrap of ranks: describing sources are drawn with replacement, and the studies by themselves, so that the needs
 * are uncertain too; every condition is scored from the same sample, by the need that it hinders most there, and ranked
 * within it. Equal scores share the mean of their ranks.
 *
 * Caveat: an interval of ranks tends to be too narrow where many conditions score alike.
 *
 * @see Hall & Miller (2009), Ann. Stat. 37(6B):3929-3959, on bootstrapping ranks
 *
 * @param pairs per condition: positions of the indicators that some source gives a direction with it
 * @param most per condition: the one that it hinders most in the material
 */
export function rankStability(
  { sources, conditions, indicators, verdicts }: PairVerdicts,
  { reported, equal }: NeedWeights,
  pairs: readonly (readonly number[])[],
  most: readonly number[],
  { samples, seed, confidence, top }: RankOptions,
): RankStability {
  const [rows, columns] = [conditions.length, indicators.length];
  if (sources.length < 2 || rows === 0) {
    const nothing = conditions.map(() => null);
    return { score: nothing, rank: nothing, topShare: nothing };
  }
  const random = new SeededRandom(seed, 'bootstrap of ranks');
  const scores = conditions.map(() => new Float64Array(samples));
  const ranks = conditions.map(() => new Float64Array(samples));
  const inTop = new Float64Array(rows);
  const drawn = new Int32Array(sources.length);
  for (let sample = 0; sample < samples; sample++) {
    const net = new Int32Array(rows * columns);
    drawSources(random, drawn);
    for (const source of drawn) {
      const start = source * net.length;
      for (let cell = 0; cell < net.length; cell++) net[cell] += verdicts[start + cell];
    }
    const weights = new Float64Array(columns).fill(equal ? 1 : 0);
    for (let i = 0; i < (equal ? 0 : reported.length); i++) {
      const study = reported[random.below(reported.length)];
      for (let v = 0; v < columns; v++) if (study[v]) weights[v]++;
    }
    const studies = equal ? 1 : reported.length;
    const scoreOf = (c: number, v: number) =>
      (weights[v] * net[c * columns + v]) / (studies * sources.length);
    const own = conditions.map((_, c) => Math.max(...pairs[c].map((v) => scoreOf(c, v))));
    ranksOf(own).forEach((rank, c) => {
      scores[c][sample] = scoreOf(c, most[c]);
      ranks[c][sample] = rank;
      if (rank <= top) inTop[c]++;
    });
  }
  const interval = (values: Float64Array): readonly [number, number] => {
    const sorted = values.sort();
    const alpha = (1 - confidence) / 2;
    return [quantile(sorted, alpha, 'whole'), quantile(sorted, 1 - alpha, 'whole')];
  };
  return {
    score: scores.map(interval),
    rank: ranks.map(interval),
    topShare: conditions.map((_, c) => inTop[c] / samples),
  };
}

/** Ranks from the largest value, 1; equal values share the mean of their ranks. */
export function ranksOf(values: readonly number[]): number[] {
  return ranksFromLargest(values, 1e-12);
}
