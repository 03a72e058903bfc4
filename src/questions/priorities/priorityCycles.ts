import type { BradleyTerry } from '../../inference/bradleyTerry.js';
import { circularTriads } from '../../inference/circularTriads.js';
import { type SourceFlips, sourceFlips } from '../../inference/sourceFlips.js';
import { defaults } from '../../shared/defaults.js';
import { SeededRandom } from '../../shared/seededRandom.js';
import { stepsOf } from '../../shared/work.js';
import type { Dominance } from './dominance.js';

/** A before B, B before C, and C before A, by the interests' positions. */
export type PriorityCycle = readonly [number, number, number];

/** Circles among the interests, and whether they are fewer than chance, or more than an order, would give. */
export interface PriorityCycles {
  readonly circular: readonly PriorityCycle[];
  readonly decided: number;
  readonly triples: number;
  readonly zeta: number | null;
  /** Sources turned at random: no order at all. `pAtMost` is small where circles are fewer than chance gives. */
  readonly noOrder: SourceFlips;
  /** What the order gives when each source decides each of its pairs anew, by strengths less what is noise in them. */
  readonly underOrder: {
    readonly expected: number;
    /** Small where there are more circles than a common order would give; null without strengths. */
    readonly pAtLeast: number | null;
    readonly samples: number;
    readonly seed: number;
  };
}

export interface CycleOptions {
  readonly permutations?: number;
  readonly samples?: number;
  readonly seed?: number;
  /** A cluster for each source; default: each its own. */
  readonly clusters?: ArrayLike<number>;
}

/**
 * Circles of three interests, by what comes first more often in each pair.
 *
 * With few trade-offs a pair some circles come about by chance even where all sources share one order; so the number is
 * set against both: chance without order, and chance with the order that was found.
 */
export function priorityCycles(
  dominance: Dominance,
  fit: BradleyTerry | null,
  options: CycleOptions = {},
): PriorityCycles {
  const { bySource, items } = dominance;
  const samples = options.samples ?? defaults.samples;
  const seed = options.seed ?? defaults.seed;
  const seen = circularTriads(dominance.wins, items);
  const strengths = fit === null ? new Float64Array(items) : withoutNoise(fit);
  const wins = new Float64Array(items * items);
  const turned = (signs: Int8Array) => {
    wins.fill(0);
    bySource.forEach((pairs, s) => {
      for (const { before, after, wins: won } of pairs)
        wins[signs[s] > 0 ? before * items + after : after * items + before] += won;
    });
    return circularTriads(wins, items).circular.length;
  };
  const random = new SeededRandom(seed, 'circles under an order');
  const met = bySource.map(meetings);
  let [reached, sum] = [0, 0];
  for (const _ of stepsOf('draws', samples)) {
    wins.fill(0);
    for (const pairs of met) {
      for (const { first, second, weight } of pairs) {
        const chance = 1 / (1 + Math.exp(strengths[second] - strengths[first]));
        wins[random.uniform() < chance ? first * items + second : second * items + first] += weight;
      }
    }
    const circles = circularTriads(wins, items).circular.length;
    sum += circles;
    if (circles >= seen.circular.length) reached++;
  }
  return {
    ...seen,
    noOrder: sourceFlips(bySource.length, turned, options),
    underOrder: {
      expected: sum / samples,
      pAtLeast: bySource.length === 0 ? null : (1 + reached) / (samples + 1),
      samples,
      seed,
    },
  };
}

/**
 * Strengths drawn together by the share of their spread that their errors account for. As they are they lie too far apart,
 * and would give too few circles: where there is no order, the test would then find circles in 8 % of the worlds at 5 %.
 */
function withoutNoise({ strengths, covariance, items }: BradleyTerry): Float64Array {
  let [square, noise] = [0, 0];
  strengths.forEach((strength, i) => {
    if (Number.isNaN(strength)) return;
    square += strength ** 2 / (items - 1);
    noise += covariance[i * strengths.length + i] / (items - 1);
  });
  const kept = square > noise ? Math.sqrt(1 - noise / square) : 0;
  return strengths.map((strength) => kept * strength);
}

/** The pairs that meet in a source, however it decides them. */
function meetings(pairs: Dominance['bySource'][number]) {
  const found = new Map<string, { first: number; second: number; weight: number }>();
  for (const { before, after, wins } of pairs) {
    const [first, second] = before < after ? [before, after] : [after, before];
    const key = `${first}/${second}`;
    found.set(key, { first, second, weight: (found.get(key)?.weight ?? 0) + wins });
  }
  return [...found.values()];
}
