import { defaults } from '../shared/defaults.js';
import { RequestError } from '../shared/problem.js';
import { SeededRandom } from '../shared/seededRandom.js';
import { timesDrawn } from '../statistics/drawSources.js';
import type { Interval } from '../statistics/interval.js';
import { normalProbability, normalQuantile } from '../statistics/normal.js';
import { quantile } from '../statistics/quantile.js';
import { studentQuantile } from '../statistics/studentT.js';
import { precisionOf } from './cellPrecision.js';
import type { CellTest } from './cellTest.js';
import { narrow } from './exchange/exchangeTest.js';
import { type CellPrecision, probabilityOfFinding } from './smallestOddsRatio.js';

export interface PlanOptions {
  /** Odds ratios to be shown. Default: the estimate, and the ends of the region. */
  readonly oddsRatios?: readonly number[];
  /** Probability of showing them. Default: `defaults.power`. */
  readonly power?: number;
  /** p to be reached. Default: `defaults.alpha`, for a cell that is declared beforehand and tested alone. */
  readonly level?: number;
  /** Odds ratios that make no difference in practice. Default: `defaults.alike`. */
  readonly region?: Interval;
  /** Of the sources that are drawn anew. Default: `defaults.seed`. */
  readonly seed?: number;
  /** How often they are. Default: `defaults.samples`. */
  readonly samples?: number;
}

/** How many more sources settle one thing. */
export interface PlanAim {
  /** To show this odds ratio; null: to say that the codes stand together as often as chance has it, if that is the truth. */
  readonly oddsRatio: number | null;
  /** Further sources; 0 where what there is is enough, null where no number is. */
  readonly more: number | null;
  /** The same as the sources that there are could have been others; no upper end where that leaves too little. */
  readonly range: { readonly lower: number; readonly upper: number | null } | null;
}

/** How many more sources would settle a cell. */
export interface CellPlan {
  readonly aims: readonly PlanAim[];
  /** Sources of the kind that there are, and those of them that tell something of the pair. */
  readonly sources: number;
  readonly informative: number;
  /** The part of all that is known of the pair which they tell. */
  readonly share: number;
  readonly level: number;
  readonly power: number;
  readonly region: Interval;
  readonly seed: number;
  readonly samples: number;
  readonly confidence: number;
}

/** What sources tell of a cell: those of the kind that there shall be more of, each, and all others together. */
export interface SourceInformation {
  /** One for each source of the kind, also those that tell nothing: 0. */
  readonly ofKind: readonly number[];
  readonly ofOthers: number;
}

/** Parts of equal probability that what sources could have told is divided into. */
const strata = 20;
/** More sources than this nobody asks. */
const mostSources = 100_000;

/**
 * How many more sources, like those of a kind that there are, would show an odds ratio or let one say that there is none that
 * matters. What is there already is analysed together with what comes.
 *
 * What is known of the pair grows in proportion to the sources: each new one tells as much as those of its kind do on average. How much
 * that is, is known from these sources only, so they are drawn anew: the probability is the mean over what they could have been, and
 * the range is of the number if each told as little, or as much, as they could.
 *
 * Caveat: an estimate that was noticed because it is large is too large; plan for the smallest odds ratio that would matter.
 *
 * @returns null for a cell without test, or where no source of the kind tells anything of the pair
 * @throws RangeError for an odds ratio, a power, a level or a region that is none
 */
export function planOf(
  test: CellTest,
  { ofKind, ofOthers }: SourceInformation,
  options: PlanOptions = {},
): CellPlan | null {
  const { level = defaults.alpha, power = defaults.power, region = defaults.alike } = options;
  const { seed = defaults.seed, samples = defaults.samples } = options;
  requireSense({ ...options, level, power, region });
  const precision = precisionOf(test);
  const own = ofKind.reduce((sum, value) => sum + value, 0);
  if (precision === null || own === 0) return null;
  const now: Material = { precision, clusters: test.clusters?.effective ?? 0 };
  const all = own + ofOthers;
  const each = own / ofKind.length;
  const drawn = meansDrawn(ofKind, samples, seed);
  const shares = Array.from({ length: strata }, (_, k) => quantile(drawn, (k + 0.5) / strata) / each);
  const aim = (oddsRatio: number | null): PlanAim => {
    const probability = (times: number) =>
      oddsRatio === null
        ? probabilityOfAlike(grown(now, times), region)
        : probabilityOfFinding(grown(now, times), oddsRatio, level);
    const average = (times: number) =>
      shares.reduce((sum, share) => sum + (share > 0 ? probability(times * share) : 0), 0) / strata;
    if (probability(1) >= power) return { oddsRatio, more: 0, range: null };
    const sources = (growth: number, information: number) => wholeSources(((growth - 1) * all) / information);
    const more = sources(
      growthUntil((times) => average(times) >= power),
      each,
    );
    if (more === null) return { oddsRatio, more, range: null };
    const growth = growthUntil((times) => probability(times) >= power);
    const [tail, top] = [(1 - test.confidence) / 2, (1 + test.confidence) / 2];
    return {
      oddsRatio,
      more,
      range: {
        lower: sources(growth, quantile(drawn, top, 'clean')) ?? mostSources,
        upper: sources(growth, quantile(drawn, tail, 'clean')),
      },
    };
  };
  const oddsRatios = options.oddsRatios ?? usualOddsRatios(test, region);
  return {
    aims: [...oddsRatios.map(aim), aim(null)],
    sources: ofKind.length,
    informative: ofKind.filter((value) => value > 0).length,
    share: own / all,
    level,
    power,
    region,
    seed,
    samples,
    confidence: test.confidence,
  };
}

/** The estimate where there is one, and the ends of the region. */
function usualOddsRatios({ oddsRatio: { estimate } }: CellTest, { lower, upper }: Interval): number[] {
  const known = estimate !== null && estimate > 0 && Number.isFinite(estimate) && estimate !== 1;
  return [...(known ? [estimate] : []), upper, lower];
}

/** How closely a material tells of a cell, and on how many clusters that rests. */
interface Material {
  readonly precision: CellPrecision;
  readonly clusters: number;
}

/** The same with so many times as much of it. */
function grown({ precision, clusters }: Material, times: number): CellPrecision {
  const { standardError, rarity, degreesOfFreedom } = precision;
  return {
    rarity,
    standardError: standardError / Math.sqrt(times),
    degreesOfFreedom: degreesOfFreedom === null ? null : degreesOfFreedom + clusters * (times - 1),
  };
}

/** Probability that the narrow interval lies in the region where the odds ratio is 1. */
function probabilityOfAlike(
  { standardError, degreesOfFreedom }: CellPrecision,
  { lower, upper }: Interval,
): number {
  const level = (1 + narrow) / 2;
  const t = degreesOfFreedom === null ? normalQuantile(level) : studentQuantile(level, degreesOfFreedom);
  const [low, high] = [Math.log(lower) / standardError + t, Math.log(upper) / standardError - t];
  return high > low ? normalProbability(high) - normalProbability(low) : 0;
}

/** How many times the material there must be; 1 where it is enough, Infinity where nothing is. */
function growthUntil(enough: (times: number) => boolean): number {
  if (enough(1)) return 1;
  let high = 2;
  for (; !enough(high); high *= 2) if (high > 1e7) return Number.POSITIVE_INFINITY;
  let low = high / 2;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function wholeSources(number: number): number | null {
  const whole = Math.max(0, Math.ceil(number - 1e-9));
  return whole <= mostSources ? whole : null;
}

/** Mean information of a source, ascending, where the sources are drawn anew. */
function meansDrawn(information: readonly number[], samples: number, seed: number): Float64Array {
  const times = timesDrawn(information.length, samples, new SeededRandom(seed, 'plan'));
  const means = new Float64Array(samples);
  for (let k = 0; k < times.length; k++)
    means[Math.floor(k / information.length)] += times[k] * information[k % information.length];
  return means.map((sum) => sum / information.length).sort();
}

function requireSense(
  options: Required<Pick<PlanOptions, 'power' | 'level' | 'region'>> & PlanOptions,
): void {
  const { power, level, region, oddsRatios = [] } = options;
  const inside = (value: number) => value > 0 && value < 1;
  if (!inside(power))
    throw new RequestError({
      nb: `en styrke ligger mellom 0 og 1, som ${defaults.power}; fant ${power}`,
      en: `a power lies between 0 and 1, such as ${defaults.power}; found ${power}`,
    });
  if (!inside(level))
    throw new RequestError({
      nb: `et nivå ligger mellom 0 og 1, som ${defaults.alpha}; fant ${level}`,
      en: `a level lies between 0 and 1, such as ${defaults.alpha}; found ${level}`,
    });
  if (!(region.lower > 0 && region.lower < 1 && region.upper > 1))
    throw new RequestError({
      nb: `et område går fra over 0 til over 1, med 1 inni, som ${defaults.alike.lower} til ${defaults.alike.upper}; fant ${region.lower} til ${region.upper}`,
      en: `a region goes from above 0 to above 1, with 1 inside, such as ${defaults.alike.lower} to ${defaults.alike.upper}; found ${region.lower} to ${region.upper}`,
    });
  for (const value of oddsRatios)
    if (!(value > 0) || value === 1 || !Number.isFinite(value))
      throw new RequestError({
        nb: `et oddsforhold som skal vises er over 0 og ikke 1, som 2 eller 0,5; fant ${value}`,
        en: `an odds ratio to be shown is above 0 and not 1, such as 2 or 0.5; found ${value}`,
      });
}
