import type { Clusters } from './clusters.js';
import { efficientScore, type ScoreByPart } from './efficientScore.js';
import type { ExchangeLikelihood, SomeDerivatives } from './likelihood.js';
import { type ModeratedScale, moderatedVariance } from './moderatedScale.js';

/** What the score of one cell is drawn from. */
export interface ProfiledCell {
  readonly likelihood: ExchangeLikelihood;
  readonly material: Clusters;
  readonly scale: ModeratedScale;
  /** The clear cells, without this one. */
  readonly clear: readonly number[];
  /** As fitted where this cell is 0. */
  readonly logOdds: Float64Array;
  readonly cell: number;
  /** Effective clusters behind it. */
  readonly clusters: number;
}

/** No log odds ratio beyond this is looked for: an odds ratio of 1,800. */
const furthest = 7.5;

/**
 * The score of a cell as its log odds ratio goes from one end to the other, over the square root of its variance: what the
 * test would say if that were the null. The odds ratios at which it says nothing are the interval, which so agrees with p. The clear
 * cells stay at their fit, less what they explain (`efficientScore`).
 */
export class ScoreProfile {
  /** Of the score, where the log odds ratio is 0. */
  readonly variance: number;
  readonly #own: ProfiledCell;
  readonly #among: readonly number[];
  readonly #base: SomeDerivatives;
  readonly #atZero: Point;

  constructor(own: ProfiledCell) {
    this.#own = own;
    this.#among = [...own.clear, own.cell];
    this.#base = own.likelihood.among(this.#among, own.logOdds, own.clear);
    this.#atZero = this.#point(0, null);
    this.variance = this.#atZero.variance;
  }

  /**
   * The log odds ratio at which the score is so many standard errors above 0: 0 for the estimate.
   *
   * @returns -Infinity and Infinity where there is none within reach
   */
  at(z: number): number {
    return rootOf((value) => {
      const { sum, variance } = value === 0 ? this.#atZero : this.#point(value, this.#atZero);
      return sum - z * Math.sqrt(variance);
    });
  }

  /**
   * The log odds ratio without each source, the clear cells held at their fit.
   *
   * @param partsOf parts of each source, by its index
   * @returns -Infinity, or Infinity, where the others all point one way; NaN where they say nothing
   */
  without(partsOf: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, number> {
    const whole = this.at(0);
    const start = Number.isFinite(whole) ? whole : 0;
    const { split } = this.#own.material;
    const known = new Map<number, Float64Array>();
    const partsAt = (value: number) => {
      const parts = known.get(value) ?? this.#scoreAt(value).parts;
      known.set(value, parts);
      return parts;
    };
    return new Map(
      [...partsOf].map(([source, own]) => {
        const gap = (value: number) => {
          const parts = partsAt(value);
          return sumOf(parts) - split * own.reduce((sum, part) => sum + parts[part], 0);
        };
        const says = gap(-furthest) - gap(furthest) > 1e-9;
        return [source, says ? rootOf(gap, start) : Number.NaN];
      }),
    );
  }

  /**
   * Score and variance at a log odds ratio. How far what is told of the cell differs from what its codes alone would tell
   * goes with how far the score is from 0, so it fades out towards the estimate.
   */
  #point(value: number, atZero: Point | null): Point {
    const { likelihood, cell, scale, clusters } = this.#own;
    const { sum, spread, information } = this.#scoreAt(value);
    const evenness = likelihood.evenness[cell] ** (atZero === null ? 1 : fading(sum, atZero));
    const expected = Math.max(information * evenness, 1e-12);
    return { sum, variance: moderatedVariance(scale, { spread, expected, clusters }) };
  }

  /** The score at a log odds ratio, less what the clear cells explain of it. */
  #scoreAt(value: number): ScoreByPart {
    const { likelihood, cell, logOdds, clear, material } = this.#own;
    const derivatives =
      value === 0 ? this.#base : likelihood.moved(this.#base, this.#among, logOdds, cell, value);
    return efficientScore(derivatives, clear.length, material, 1);
  }
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/**
 * Where a function that falls is 0: -Infinity, or Infinity, where it is nowhere within reach.
 *
 * @param near where to look first
 */
function rootOf(gap: (value: number) => number, near = 0): number {
  let [low, high] = [-furthest, furthest];
  const middle = gap(near);
  if (middle > 0) low = near;
  else high = near;
  let [atLow, atHigh] = [low === near ? middle : gap(low), high === near ? middle : gap(high)];
  if (!(atLow > 0)) return low === near ? near : Number.NEGATIVE_INFINITY;
  if (!(atHigh < 0)) return high === near ? near : Number.POSITIVE_INFINITY;
  // False position that halves the value of an end that stays (Illinois).
  let side = 0;
  for (let step = 0; step < 60 && high - low > 1e-10; step++) {
    const next = (low * atHigh - high * atLow) / (atHigh - atLow);
    const value = gap(next);
    if (Math.abs(value) < 1e-13) return next;
    if (value > 0) {
      low = next;
      atLow = value;
      if (side === 1) atHigh /= 2;
      side = 1;
    } else {
      high = next;
      atHigh = value;
      if (side === -1) atLow /= 2;
      side = -1;
    }
  }
  return (low + high) / 2;
}

interface Point {
  readonly sum: number;
  readonly variance: number;
}

/** From 1 at the null to 0 at the estimate and -1 beyond; 1 throughout where the score at the null is near 0 itself. */
function fading(sum: number, { sum: first, variance }: Point): number {
  const z = Math.min(1, Math.abs(first) / Math.sqrt(variance));
  const share = first === 0 ? 1 : Math.max(-1, Math.min(1, sum / first));
  return 1 + z * (share - 1);
}
