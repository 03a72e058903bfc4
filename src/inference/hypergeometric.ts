import type { Distribution } from '../statistics/distribution.js';
import type { StratifiedTables } from './stratifiedTables.js';

/**
 * The possible counts of one stratum, and the logarithms of their weights when the odds ratio is 1. With the odds
 * ratio exp(t) the weight of a count k is `exp(logWeight + t k)` (Fisher's noncentral hypergeometric).
 */
export interface Support {
  /** The smallest possible count: max(0, row + column - units). */
  readonly first: number;
  /** One entry a possible count, up to a common constant; the largest is 0. */
  readonly logWeight: Float64Array;
}

/**
 * The support of a stratum, by the ratio of neighbouring probabilities: nothing overflows, and no factorial is
 * needed.
 *
 * @see Fisher (1935), J. R. Stat. Soc. 98(1):39-82
 */
export function hypergeometricSupport(row: number, column: number, units: number): Support {
  const first = Math.max(0, row + column - units);
  const logWeight = new Float64Array(Math.min(row, column) - first + 1);
  let largest = 0;
  for (let i = 1; i < logWeight.length; i++) {
    const k = first + i - 1;
    const ratio = ((row - k) * (column - k)) / ((k + 1) * (units - row - column + k + 1));
    logWeight[i] = logWeight[i - 1] + Math.log(ratio);
    largest = Math.max(largest, logWeight[i]);
  }
  for (let i = 0; i < logWeight.length; i++) logWeight[i] -= largest;
  return { first, logWeight };
}

/** The supports of all strata. */
export function supports({ row, column, units }: StratifiedTables): Support[] {
  return Array.from(units, (n, s) => hypergeometricSupport(row[s], column[s], n));
}

/** Probabilities of the counts of one stratum when the odds ratio is exp(`logOdds`). */
export function noncentral({ first, logWeight }: Support, logOdds: number): Distribution {
  const probability = new Float64Array(logWeight.length);
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < probability.length; i++) {
    probability[i] = logWeight[i] + logOdds * i;
    if (probability[i] > largest) largest = probability[i];
  }
  let total = 0;
  for (let i = 0; i < probability.length; i++) {
    probability[i] = Math.exp(probability[i] - largest);
    total += probability[i];
  }
  for (let i = 0; i < probability.length; i++) probability[i] /= total;
  return { first, probability };
}

/**
 * The logarithm of the odds ratio that makes the expected sum over strata equal to `target`: Newton's method
 * kept within bounds by halving.
 *
 * @param target strictly between the smallest and the largest possible sum
 */
export function logOddsOfMean(strata: readonly Support[], target: number): number {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let logOdds = 0;
  for (let step = 0; step < 400; step++) {
    const { mean, variance } = noncentralMoments(strata, logOdds);
    if (mean < target) low = logOdds;
    else high = logOdds;
    let next = logOdds + (target - mean) / variance;
    if (!(next > low && next < high)) {
      if (high === Number.POSITIVE_INFINITY) next = Math.max(1, 2 * low);
      else if (low === Number.NEGATIVE_INFINITY) next = Math.min(-1, 2 * high);
      else next = (low + high) / 2;
    } else if (Math.abs(next - logOdds) > 4) next = logOdds + 4 * Math.sign(next - logOdds);
    if (Math.abs(next - logOdds) <= 1e-13 * Math.max(1, Math.abs(next))) return next;
    logOdds = next;
  }
  return logOdds;
}

/** Mean and variance of the sum over strata when the odds ratio is exp(`logOdds`). */
export function noncentralMoments(
  strata: readonly Support[],
  logOdds: number,
): { mean: number; variance: number } {
  let mean = 0;
  let variance = 0;
  for (const support of strata) {
    const { probability } = noncentral(support, logOdds);
    let own = 0;
    for (let i = 1; i < probability.length; i++) own += probability[i] * i;
    for (let i = 0; i < probability.length; i++) variance += probability[i] * (i - own) ** 2;
    mean += support.first + own;
  }
  return { mean, variance };
}
