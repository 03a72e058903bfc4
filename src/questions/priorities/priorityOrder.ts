import { type BradleyTerry, bradleyTerry } from '../../inference/bradleyTerry.js';
import { defaults } from '../../shared/defaults.js';
import { given } from '../../shared/given.js';
import type { Interval } from '../../statistics/interval.js';
import { normalQuantile } from '../../statistics/normal.js';
import { enoughDefined } from '../../statistics/percentileInterval.js';
import { ranksFromLargest } from '../../statistics/ranks.js';
import type { SourceBootstrap } from '../../statistics/sourceBootstrap.js';
import { sourceBootstraps } from '../../statistics/sourceBootstraps.js';
import { alignedStrengths } from './alignedStrengths.js';
import { type Dominance, type PriorityWeight, winsOf } from './dominance.js';

/** How strongly an interest is put first, among all or in a group of sources. */
export interface InterestStrength {
  /** Position among the interests. */
  readonly interest: number;
  /** Log strength, regularised; the mean over interests is 0. Null without a trade-off. */
  readonly strength: number | null;
  /** As maximum likelihood has it; null where it does not exist. */
  readonly maximumLikelihood: number | null;
  /** Were all trade-offs independent. */
  readonly standardError: number | null;
  /** The outer bounds of `bootstrap` (BCa) and of the standard error; see docs/decisions/0012-priorities.md. */
  readonly interval: Interval | null;
  readonly bootstrap: SourceBootstrap;
  /** 1 is first; null without a trade-off. */
  readonly rank: number | null;
  /** Percentile interval of the rank over samples of sources. */
  readonly ranks: Interval | null;
}

/** The order of the interests. */
export interface PriorityOrder {
  readonly weight: PriorityWeight;
  /** Sources that weigh interests. */
  readonly sources: number;
  /** The strongest first; interests without a trade-off last. */
  readonly strengths: readonly InterestStrength[];
  /** The regularised model; null where fewer than two interests meet. */
  readonly fit: BradleyTerry | null;
  readonly samples: number;
  readonly seed: number;
  readonly confidence: number;
}

export interface PriorityOrderOptions {
  readonly samples?: number;
  readonly seed?: number;
  readonly confidence?: number;
  /** A cluster for each of `dominance.bySource`; default: each source its own. */
  readonly clusters?: ArrayLike<number>;
}

/**
 * Strengths of the interests by Bradley and Terry's model, with intervals that hold for sources drawn anew.
 *
 * The model is regularised throughout (half a win and half a loss for each interest): maximum likelihood lies too far from
 * 0 with few trade-offs, does not exist in many a group or sample, and the two would not compare.
 *
 * @param reference strengths whose mean a group is moved to, so that a group without some interest compares
 * @param chosen sources that count, by position in `dominance.bySource`; default: all
 */
export function priorityOrder(
  dominance: Dominance,
  options: PriorityOrderOptions = {},
  reference: ArrayLike<number> | null = null,
  chosen: readonly number[] = dominance.bySource.map((_, s) => s),
): PriorityOrder {
  const { items, weight } = dominance;
  const bySource = chosen.map((s) => dominance.bySource[s]);
  const everyone = bySource.map((_, s) => s);
  const whole = winsOf(bySource, items, everyone);
  const fit = bradleyTerry(whole, items, { regularise: 'always' });
  const exact = bradleyTerry(whole, items, { regularise: 'never' });
  const own = reference ?? fit?.strengths ?? new Float64Array(items).fill(Number.NaN);
  const aligned = alignedStrengths(whole, own, { regularise: 'always' });
  const ranks = ranksOf(aligned);
  const found = sourceBootstraps(
    bySource.length,
    (sources) => {
      const wins = winsOf(bySource, items, sources);
      const strengths = alignedStrengths(wins, own, { regularise: 'always', tolerance: 1e-6 });
      return [...strengths, ...ranksOf(strengths)];
    },
    { ...options, ...given({ clusters: ofChosen(options.clusters, chosen) }) },
  );
  const strengths = Array.from(aligned, (strength, i): InterestStrength => {
    const [bootstrap, rank] = [found[i], found[items + i]];
    const absent = Number.isNaN(strength);
    const error = absent || fit === null ? null : Math.sqrt(fit.covariance[i * items + i]);
    const shift = absent ? 0 : strength - (fit?.strengths[i] ?? 0);
    return {
      interest: i,
      strength: absent ? null : strength,
      maximumLikelihood: absent || exact === null ? null : exact.strengths[i] + shift,
      standardError: error,
      interval: outer(bootstrap, error),
      bootstrap,
      rank: absent ? null : ranks[i],
      ranks: rankInterval(rank, bySource.length),
    };
  });
  const last = Number.NEGATIVE_INFINITY;
  return {
    weight,
    sources: bySource.filter((pairs) => pairs.length > 0).length,
    strengths: strengths.sort(
      (a, b) => (b.strength ?? last) - (a.strength ?? last) || a.interest - b.interest,
    ),
    fit,
    samples: options.samples ?? defaults.samples,
    seed: options.seed ?? defaults.seed,
    confidence: options.confidence ?? defaults.confidence,
  };
}

/** The clusters of the sources that count. */
function ofChosen(
  clusters: ArrayLike<number> | undefined,
  chosen: readonly number[],
): readonly number[] | undefined {
  return clusters === undefined ? undefined : chosen.map((s) => clusters[s]);
}

/** 1 for the strongest; NaN where there is no strength. */
function ranksOf(strengths: ArrayLike<number>): number[] {
  return ranksFromLargest(strengths, 1e-9);
}

function outer(bootstrap: SourceBootstrap, error: number | null): Interval | null {
  const drawn = bootstrap.student ?? bootstrap.bca ?? bootstrap.percentile;
  if (drawn === null || error === null || bootstrap.estimate === null) return null;
  const reach = normalQuantile(1 - (1 - bootstrap.confidence) / 2) * error;
  return {
    lower: Math.min(drawn.lower, bootstrap.estimate - reach),
    upper: Math.max(drawn.upper, bootstrap.estimate + reach),
  };
}

/** Whole ranks; an interest that has the same rank in every sample keeps it. */
function rankInterval(
  { estimate, percentile, defined, samples }: SourceBootstrap,
  sources: number,
): Interval | null {
  if (percentile !== null) return { lower: Math.floor(percentile.lower), upper: Math.ceil(percentile.upper) };
  return estimate !== null && sources > 1 && defined >= enoughDefined * samples
    ? { lower: estimate, upper: estimate }
    : null;
}
