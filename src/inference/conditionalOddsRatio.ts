import { defaults } from '../shared/defaults.js';
import { logOddsOfMean, supports } from './hypergeometric.js';
import { type NullDistribution, nullDistribution } from './nullDistribution.js';
import type { StratifiedTables } from './stratifiedTables.js';

/** An odds ratio and the interval around it. */
export interface OddsRatio {
  /** 0 or Infinity where the count is the smallest or largest possible; null where it is not free to vary. */
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The common odds ratio of the strata that is most likely given all margins, with its exact interval: the bounds
 * are the odds ratios at which so large, or so small, a count has probability (1 - confidence) / 2.
 *
 * Agrees with R's `mantelhaen.test(exact = TRUE)`, and for one stratum `fisher.test`; R's own root finder stops
 * after about four digits, this one goes on.
 *
 * Caveat: one odds ratio for all strata is assumed; see `breslowDay`. Where codes run in streaks the interval is too
 * narrow: see docs/calibration.md.
 *
 * @param confidence of the interval; default: `defaults.confidence`
 * @param distribution of the count under the null, where it is at hand
 * @see Cornfield (1956); Mehta, Patel & Gray (1985), J. Am. Stat. Assoc. 80(392):969-973
 * @example conditionalOddsRatio(tablesOf([[3, 4, 4, 8]])) // 6.41, 0.21 to 626.2
 */
export function conditionalOddsRatio(
  tables: StratifiedTables,
  confidence = defaults.confidence,
  distribution: NullDistribution = nullDistribution(tables),
): OddsRatio {
  const { first, logProbability, smallest, largest } = distribution;
  const count = tables.both.reduce((sum, value) => sum + value, 0);
  if (smallest === largest) return { estimate: null, lower: null, upper: null };
  const at = count - first;
  const logit = Math.log((1 - confidence) / (1 + confidence));
  const lower = count === smallest ? 0 : Math.exp(logOddsOfTail(logProbability, at, logit));
  const upper =
    count === largest ? Number.POSITIVE_INFINITY : Math.exp(logOddsOfTail(logProbability, at + 1, -logit));
  if (count === smallest) return { estimate: 0, lower, upper };
  if (count === largest) return { estimate: Number.POSITIVE_INFINITY, lower, upper };
  return { estimate: Math.exp(logOddsOfMean(supports(tables), count)), lower, upper };
}

/**
 * The log odds ratio at which the positions from `split` on have the probability whose logit is given. The logit
 * rises with a slope of at least 1 and is nearly a line, so Newton's method needs few steps; a bracket guards it.
 */
function logOddsOfTail(logProbability: Float64Array, split: number, logit: number): number {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let logOdds = 0;
  for (let step = 0; step < 400; step++) {
    const below = part(logProbability, logOdds, 0, split);
    const above = part(logProbability, logOdds, split, logProbability.length);
    const gap = above.logSum - below.logSum - logit;
    if (gap < 0) low = logOdds;
    else high = logOdds;
    let next = logOdds - gap / (above.mean - below.mean);
    // With one bound unknown the slope of 1 bounds the step: the root cannot be further away than the gap.
    if (!(next > low && next < high))
      next =
        gap < 0
          ? middle(logOdds, Math.min(high, logOdds - gap))
          : middle(Math.max(low, logOdds - gap), logOdds);
    if (Math.abs(next - logOdds) <= 1e-13 * Math.max(1, Math.abs(next))) return next;
    logOdds = next;
  }
  return logOdds;
}

function middle(a: number, b: number): number {
  return (a + b) / 2;
}

/** Logarithm of the weight of some positions under an odds ratio, and their mean. */
function part(
  logProbability: Float64Array,
  logOdds: number,
  from: number,
  to: number,
): { logSum: number; mean: number } {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++) largest = Math.max(largest, logProbability[i] + logOdds * i);
  let [sum, moment] = [0, 0];
  for (let i = from; i < to; i++) {
    const weight = Math.exp(logProbability[i] + logOdds * i - largest);
    sum += weight;
    moment += weight * i;
  }
  return { logSum: largest + Math.log(sum), mean: moment / sum };
}
