import { defaults } from '../shared/defaults.js';
import { normalProbability, normalQuantile } from '../statistics/normal.js';
import { studentProbability, studentQuantile } from '../statistics/studentT.js';

/** How far from 1 an odds ratio must be to be found. */
export interface SmallestOddsRatio {
  /** Odds ratios from here on up are found; null where it is not known of any up to 10. */
  readonly more: number | null;
  /** Odds ratios from here on down are found; null where not even one of 1 / 10 is, as with rare codes: a count of nothing tells little. */
  readonly less: number | null;
  /** p that must be reached. */
  readonly level: number;
  /** Probability of finding it. */
  readonly power: number;
}

/** How closely a material can tell of a cell. */
export interface CellPrecision {
  /** Of the log odds ratio, where it is 0. */
  readonly standardError: number;
  /** See `CellTest`; above 0 and below 1. */
  readonly rarity: number;
  /** Of Student's t; null for a normal distribution, and a variance that does not move with what is found. */
  readonly degreesOfFreedom: number | null;
}

/** Odds ratios beyond this one, and below its inverse, are not promised: the simulation does not bear them out. */
export const largestPromised = 10;

/**
 * The smallest odds ratio that a material would show: the one at which the expected score is as far beyond what the test asks for as
 * the wanted probability needs.
 *
 * The two directions differ. At equal totals of two rare codes the count grows with the odds ratio as long as one likes, but cannot
 * fall below nothing; and it varies more where it is larger. So score and variance under an odds ratio are those of a table of two by
 * two with the same standard error and the same rarity, not straight lines through the null. benchmarks/power checks it by
 * simulation.
 *
 * @param options level: the p to be reached; power: the wanted probability
 * @example smallestOddsRatio({ standardError: 0.3, rarity: 0.8, degreesOfFreedom: 40 }).more // 2.3
 */
export function smallestOddsRatio(
  precision: CellPrecision,
  { level = defaults.alpha, power = defaults.power } = {},
): SmallestOddsRatio {
  const side = (sign: 1 | -1) => {
    const falls = (size: number) => probabilityOfFinding(precision, Math.exp(sign * size), level) < power;
    let [low, high] = [0, Math.log(largestPromised)];
    if (falls(high)) return null;
    for (let step = 0; step < 50; step++) {
      const middle = (low + high) / 2;
      if (falls(middle)) low = middle;
      else high = middle;
    }
    return Math.exp(sign * high);
  };
  return { more: side(1), less: side(-1), level, power };
}

/**
 * Probability that an odds ratio is found with p at most the level, on its own side.
 *
 * @example probabilityOfFinding({ standardError: 0.3, rarity: 0.8, degreesOfFreedom: 40 }, 2.3, 0.05) // 0.8
 */
export function probabilityOfFinding(
  { standardError, rarity, degreesOfFreedom }: CellPrecision,
  oddsRatio: number,
  level: number,
): number {
  const { score, variance, pairs } = tableUnder(Math.log(oddsRatio), rarity);
  // Where the variance is estimated it moves with what is found, by a quarter of what the pairs do, and by more where they do so
  // much; that the count varies less below is not relied on. Both as simulation has it.
  const change = (pairs - 1) / 4;
  const judged = degreesOfFreedom === null ? 1 : 1 + change + change * change;
  const spread = degreesOfFreedom === null ? variance : Math.max(judged, (variance + judged) / 2);
  const beyond = 1 - level / 2;
  const needed =
    degreesOfFreedom === null ? normalQuantile(beyond) : studentQuantile(beyond, degreesOfFreedom);
  const above = (Math.abs(score) / standardError - needed * Math.sqrt(judged)) / Math.sqrt(spread);
  return degreesOfFreedom === null ? normalProbability(above) : studentProbability(above, degreesOfFreedom);
}

/**
 * A table of two codes that stand on the same share of passages, under an odds ratio and at the totals that they have.
 *
 * @returns count less expected, over its variance at an odds ratio of 1: near 0 the log odds ratio; the variance of the count, and
 *   the pairs of passages that tell something, as multiples of those at an odds ratio of 1
 */
function tableUnder(logOddsRatio: number, rarity: number) {
  const oddsRatio = Math.exp(logOddsRatio);
  const neither = Math.sqrt(rarity);
  const share = 1 - neither;
  // Both codes: x (1 - 2 share + x) = oddsRatio (share - x)^2.
  const [a, b, c] = [1 - oddsRatio, 1 - 2 * share * (1 - oddsRatio), -oddsRatio * share * share];
  const x = (-2 * c) / (b + Math.sqrt(b * b - 4 * a * c));
  const [one, none] = [share - x, 1 - 2 * share + x];
  const atNull = share * share * rarity;
  return {
    score: (x - share * share) / atNull,
    variance: 1 / (1 / x + 2 / one + 1 / none) / atNull,
    pairs: (x * none + one * one) / (2 * atNull),
  };
}
