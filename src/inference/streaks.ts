import type { Code } from '../corpus/code.js';
import { defaults } from '../shared/defaults.js';
import { SeededRandom } from '../shared/seededRandom.js';
import { stepsOf } from '../shared/work.js';
import { mean } from '../statistics/mean.js';
import { benjaminiHochberg } from '../statistics/multiplicity.js';
import type { Incidence } from '../units/incidence.js';
import { withKnown } from '../units/withKnown.js';
import { Autocorrelation } from './autocorrelation.js';
import { codeLayout } from './codeLayout.js';
import type { TestName } from './tests.js';

export interface CodeStreak {
  readonly code: Code;
  /** Correlation of neighbouring units of a source, -1 to 1; null where the code is free to vary in no source. */
  readonly autocorrelation: number | null;
  /** One-sided: is the code in streaks more than chance would have it? */
  readonly pValue: number | null;
  /** Benjamini-Hochberg over the codes. */
  readonly adjusted: number | null;
}

/** What a reader must know before a test that lets units change places. */
export type StreakWarning =
  | { readonly kind: 'unknown order' }
  /** `longest`: the codes with the longest streaks, where single codes stand out; three at most. */
  | { readonly kind: 'streaks'; readonly longest: readonly Code[] };

export interface Streaks {
  readonly codes: readonly CodeStreak[];
  /** Mean over the codes, and its p; null where no code can be judged. */
  readonly autocorrelation: number | null;
  readonly pValue: number | null;
  /** Where codes run in streaks, or their order is not known; null where all is well. `streakText` says it in words. */
  readonly warning: StreakWarning | null;
  readonly method: 'permutation of units within source';
  readonly permutations: number;
  readonly seed: number;
}

/** The warning has this level in all: half of it for the mean of the codes, half for single codes. */
const level = defaults.alpha;

/** So many permutations a code that a single streaky code can still stand out among all; within bounds. */
const permutationsPerCode = 80;
const [fewestPermutations, mostPermutations] = [999, defaults.permutations];

/**
 * Do codes run in streaks: is a code likelier where the unit before has it? Then units of a source are not free to
 * change places, the exact and permutation tests call too much significant, and the shift test is the one to use.
 *
 * The lag-1 autocorrelation of each code is taken about its mean in each source and pooled over sources. Its p comes
 * from permuting the units within sources, all codes together; p = (1 + reached) / (permutations + 1).
 *
 * Only units in which all of the codes are known take part.
 *
 * Where nothing runs in streaks the warning comes in one project of twenty (see docs/calibration.md).
 *
 * @param options permutations: 80 for each code unless told, at least 999 and at most 9999; with fewer a single code
 *   among many could never stand out
 * @param codes default: all that are used
 * @see Wald & Wolfowitz (1943), Ann. Math. Stat. 14(4):378-388 (serial correlation by permutation)
 * @example streaks(incidence(corpus, { unit: 'line' })).warning?.kind
 */
export function streaks(
  incidence: Incidence,
  codes?: readonly Code[],
  options: { readonly permutations?: number; readonly seed?: number } = {},
): Streaks {
  const seed = options.seed ?? defaults.seed;
  const used = new Set(incidence.codes);
  const chosen = codes ?? incidence.corpus.codes.filter((code) => used.has(code.index));
  const wanted = permutationsPerCode * chosen.length - 1;
  const permutations =
    options.permutations ?? Math.min(mostPermutations, Math.max(fewestPermutations, wanted));
  const layout = codeLayout(withKnown(incidence, chosen), chosen, []);
  const autocorrelation = new Autocorrelation(layout);
  const able = [...chosen.keys()].filter((k) => autocorrelation.able[k]);
  const meanOf = (values: Float64Array) => mean(able.map((k) => values[k]));

  const seats = Int32Array.from({ length: layout.rows.offsets.length - 1 }, (_, u) => u);
  const seen = autocorrelation.of(seats);
  const seenMean = meanOf(seen);
  const reached = new Int32Array(chosen.length);
  let reachedMean = 0;
  const random = new SeededRandom(seed, 'streaks');
  for (const _ of stepsOf('draws', able.length > 0 ? permutations : 0)) {
    for (let s = 0; s + 1 < layout.strata.length; s++) {
      random.shuffle(seats.subarray(layout.strata[s], layout.strata[s + 1]));
    }
    const found = autocorrelation.of(seats);
    for (const k of able) if (found[k] >= seen[k] - 1e-12) reached[k]++;
    if (meanOf(found) >= seenMean - 1e-12) reachedMean++;
  }
  const pOf = (times: number) => (1 + times) / (permutations + 1);
  const adjusted = benjaminiHochberg(able.map((k) => pOf(reached[k])));
  const codeStreaks = chosen.map((code, k) => {
    const at = able.indexOf(k);
    if (at < 0) return { code, autocorrelation: null, pValue: null, adjusted: null };
    return { code, autocorrelation: seen[k], pValue: pOf(reached[k]), adjusted: adjusted[at] };
  });
  const pValue = able.length > 0 ? pOf(reachedMean) : null;
  return {
    codes: codeStreaks,
    autocorrelation: able.length > 0 ? seenMean : null,
    pValue,
    warning: warningOf(layout.ordered, codeStreaks, pValue),
    method: 'permutation of units within source',
    permutations,
    seed,
  };
}

/** Names the codes with the longest streaks, where there is something to warn of. */
function warningOf(
  ordered: boolean,
  codes: readonly CodeStreak[],
  pValue: number | null,
): StreakWarning | null {
  if (!ordered) return { kind: 'unknown order' };
  const found = codes.filter(({ adjusted }) => adjusted !== null && adjusted <= level / 2);
  if (pValue === null || (found.length === 0 && pValue > level / 2)) return null;
  const longest = found
    .sort((a, b) => b.autocorrelation! - a.autocorrelation!)
    .slice(0, 3)
    .map(({ code }) => code);
  return { kind: 'streaks', longest };
}

/** Whether a test moves units freely, so that codes in streaks make it find too much; the others allow for them. */
export function breaksOnStreaks(test: TestName | null): boolean {
  return test === 'exact' || test === 'permutation';
}
