import { convolve, type Distribution } from '../statistics/distribution.js';
import { logOddsOfMean, noncentral, noncentralMoments, type Support, supports } from './hypergeometric.js';
import type { StratifiedTables } from './stratifiedTables.js';

/** Log probabilities of the counts `first`, `first + 1`, and so on; the counts beyond them do not matter. */
export interface NullDistribution {
  readonly first: number;
  readonly logProbability: Float64Array;
  /** The smallest and the largest count that the margins allow. */
  readonly smallest: number;
  readonly largest: number;
}

/** Above this a probability has lost nothing to underflow on its way through the convolution. */
const trusted = 1e-250;

/**
 * The exact distribution of the count when, within every stratum, the codes keep their totals and are placed
 * independently: the convolution over strata of hypergeometric distributions.
 *
 * With many strata the ends lie far below the smallest double. Where the count seen lies there, the distribution is
 * computed under odds ratios that move its middle outwards, and brought back by an exact factor; so it is right to
 * about 12 digits, down to probabilities such as 1e-5000. It reaches as far around the count seen as the tests and
 * the intervals look.
 *
 * @returns log probabilities; their exponentials sum to 1
 * @see Agresti (2013), Categorical Data Analysis, 3rd ed., 7.3.5
 * @example nullDistribution(tablesOf([[3, 4, 4, 8]])).logProbability // of 0 to 4: log of 1, 16, 36, 16, 1 in 70
 */
export function nullDistribution(tables: StratifiedTables): NullDistribution {
  const strata = supports(tables);
  const smallest = strata.reduce((sum, support) => sum + support.first, 0);
  const largest = strata.reduce((sum, support) => sum + support.first + support.logWeight.length - 1, 0);
  const count = tables.both.reduce((sum, value) => sum + value, 0);
  const reach = reachAround(strata, count, smallest, largest);

  let known = trustedPart(convolve(strata.map((support) => noncentral(support, 0))), 0);
  const at = (k: number) => known.logProbability[k - known.first];
  const last = () => known.first + known.logProbability.length - 1;
  while (last() < largest && (last() < count + reach || at(last()) > at(count) - 60)) {
    known = join(known, tiltedTo(strata, last() + 0.5));
  }
  while (known.first > smallest && (known.first > count - reach || at(known.first) > at(count) - 60)) {
    known = join(tiltedTo(strata, known.first - 0.5), known, known);
  }
  return { ...known, smallest, largest };
}

interface Part {
  readonly first: number;
  readonly logProbability: Float64Array;
}

/** Twenty standard deviations, at the odds ratio that fits the count: intervals look no further. */
function reachAround(strata: readonly Support[], count: number, smallest: number, largest: number): number {
  if (smallest === largest) return 0;
  const target = Math.min(Math.max(count, smallest + 0.5), largest - 0.5);
  return 30 + 20 * Math.sqrt(noncentralMoments(strata, logOddsOfMean(strata, target)).variance);
}

/** The distribution around a count, up to a constant factor. */
function tiltedTo(strata: readonly Support[], mean: number): Part {
  const logOdds = logOddsOfMean(strata, mean);
  return trustedPart(convolve(strata.map((support) => noncentral(support, logOdds))), logOdds);
}

/** The part of a distribution that can be trusted, with the tilt of an odds ratio taken away. */
function trustedPart({ first, probability }: Distribution, logOdds: number): Part {
  let [low, high] = [0, probability.length - 1];
  while (probability[low] < trusted) low++;
  while (probability[high] < trusted) high--;
  const logProbability = new Float64Array(high - low + 1);
  for (let i = low; i <= high; i++) logProbability[i - low] = Math.log(probability[i]) - logOdds * (i - low);
  return { first: first + low, logProbability };
}

/** Two parts that overlap, as one; the constant between them shows in the middle of the overlap. */
function join(left: Part, right: Part, scale: Part = left): Part {
  const leftEnd = left.first + left.logProbability.length;
  const meet = Math.floor((right.first + leftEnd - 1) / 2);
  const gap = left.logProbability[meet - left.first] - right.logProbability[meet - right.first];
  const joined = new Float64Array(right.first + right.logProbability.length - left.first);
  for (let i = 0; i < joined.length; i++) {
    const k = left.first + i;
    joined[i] =
      k <= meet
        ? left.logProbability[i] - (scale === right ? gap : 0)
        : right.logProbability[k - right.first] + (scale === left ? gap : 0);
  }
  return { first: left.first, logProbability: joined };
}
