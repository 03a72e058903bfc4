import type { CodeChoice } from '../corpus/chooseCodes.js';
import type { Code } from '../corpus/code.js';
import type { Source } from '../corpus/source.js';
import { defaults } from '../shared/defaults.js';
import { given } from '../shared/given.js';
import type { Interval } from '../statistics/interval.js';
import type { SourceBootstrap } from '../statistics/sourceBootstrap.js';
import type { Homogeneity } from './breslowDay.js';
import type { CellNote, CellReason, CellStatus } from './cellStatus.js';
import type { OddsRatio } from './conditionalOddsRatio.js';
import type { Declaration } from './declaration.js';
import type { SmallestOddsRatio } from './smallestOddsRatio.js';
import type { Adjustment, TestName, TestRecord } from './tests.js';

export interface CellTestOptions {
  /**
   * What the null lets change places.
   *
   * - `exchange`: codes, between two passages near one another; errors are spread over sources
   * - `exact`: units, freely within their source; by convolution
   * - `permutation`: the same by Monte Carlo
   * - `shift`: each source's sequence as a ring, which keeps streaks; every combination of shifts
   * - `curveball`: codings, with the totals of codes and of units kept; by Monte Carlo
   *
   * Default: `exchange`; docs/decisions/0016-exchange-test.md says why.
   */
  readonly test?: TestName;
  /** Permutations of `permutation`, `curveball` and `maxT`. Default: `defaults.permutations`. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** How p is adjusted for the number of cells. Default: `bh`. */
  readonly adjust?: Adjustment;
  /** Of all intervals. Default: `defaults.confidence`. */
  readonly confidence?: number;
  /**
   * Samples of the bootstrap of sources; 0 for none. Default: `defaults.samples`, and none with `exchange`, whose intervals are
   * spread over sources already.
   */
  readonly bootstrap?: number;
  /** Of `exchange`: how many passages apart codes are exchanged. Default: 4. Any two of a source where order is not known. */
  readonly reach?: number;
  /** Of `exchange`: what errors are spread over, `source` or an attribute. Default: see `clusterOfSources`. */
  readonly clusters?: string;
  /**
   * Of `exchange`: codes that say what kind of passage it is (a speaker, a question, a section), as `chooseCodes` takes them;
   * exchanges are made only within a kind. Default: none, beside coders and speakers (`passageKinds`).
   */
  readonly within?: CodeChoice;
  /** Cells that were declared before the material was looked at; p of these is adjusted among them alone. Default: none. */
  readonly declared?: Declaration;
}

/** Everything that is known of a cell. Numbers that do not exist are null, and `reason` says why. */
export interface CellTest {
  readonly row: Code;
  readonly column: Code;
  readonly status: CellStatus;
  /** Why the cell was not tested; null for cells that were. `reasonText` says it in words. */
  readonly reason: CellReason | null;
  /** What a reader of the result must know. */
  readonly notes: readonly CellNote[];

  readonly count: number;
  readonly rowTotal: number;
  readonly columnTotal: number;
  readonly units: number;
  /** Of `exchange`: passages with both codes; see `passagesOf`. */
  readonly passages: number | null;
  /** Of the count (of `exchange`: of `passages`) under the null of the test, as are its variance and z. Null without p. */
  readonly expected: number | null;
  readonly variance: number | null;
  /** (count - expected) / sqrt(variance), of `exchange` (passages - expected) / sqrt(variance). */
  readonly z: number | null;

  /** Two-sided: twice the smaller of the two one-sided ones, and at most 1, whatever the test. */
  readonly pValue: number | null;
  readonly pUpper: number | null;
  readonly pLower: number | null;
  /** Of the exact test only. */
  readonly midP: number | null;
  /** The smallest p that this material could have given; of `exchange`, if all clusters pointed the same way. */
  readonly smallestP: number | null;
  /** Of Student's t, with `exchange`. */
  readonly degreesOfFreedom: number | null;
  /** What errors are spread over, with `exchange`. */
  readonly clusters: CellClusters | null;
  /** How many passages apart codes were exchanged, with `exchange`; Infinity for any two of a source. */
  readonly reach: number | null;
  readonly adjusted: number | null;
  readonly test: TestName;
  readonly method: TestRecord['method'];
  /** What may change places, in words. */
  readonly null: string;
  readonly adjust: Adjustment;
  /** Cells that p is adjusted for: of the family that the cell was picked from, or those that were declared with it. */
  readonly tests: number;
  /** Where the cell was declared beforehand; null where it was not. */
  readonly declared: Pick<Declaration, 'file' | 'registered'> | null;
  /** Null where nothing was permuted. */
  readonly permutations: number | null;
  readonly seed: number;
  readonly confidence: number;

  /**
   * With `exchange`: of the two codes on one passage, other clear pairs held, the pairs that are not clear taken as zero; with the
   * other tests: by conditional maximum likelihood, on units, with its exact interval.
   */
  readonly oddsRatio: OddsRatio;
  /** The same at 90 %: two one-sided tests at 5 % refuse what lies outside. */
  readonly narrowInterval: Interval | null;
  /** Of the log odds ratio where it is 0: how closely the material can tell. */
  readonly standardError: number | null;
  /**
   * Variance of the count over its mean, if the codes stood on units (of `exchange`: passages) independently at these totals: near 1
   * where both codes are rare.
   */
  readonly rarity: number | null;
  /** What this material would show, at the p that the cell would have to reach in this table. */
  readonly smallestOddsRatio: SmallestOddsRatio | null;
  /** Of the odds ratio in another source, or office, with `exchange`; null where they are not seen to differ. */
  readonly prediction: Interval | null;
  /** On units; of the other tests only. */
  readonly mantelHaenszel: OddsRatio;
  readonly homogeneity: Homogeneity | null;
  /** Of the Mantel-Haenszel odds ratio; null with fewer than two sources, or where it was not asked for. */
  readonly bootstrap: SourceBootstrap | null;

  /** Sources with at least one unit that has both codes. */
  readonly sources: number;
  /** Sources in which the count is free to vary; where the unit is the source, all of them. */
  readonly informativeSources: number;
  /** The largest part of the count that one source contributes; null for an empty cell. */
  readonly largestShare: number | null;
  /** Range of z when each source in turn is left out; null where no z is left. */
  readonly leaveOneSourceOut: {
    readonly lowest: number;
    readonly highest: number;
    readonly mostInfluential: Source | null;
  } | null;
}

/** What errors are spread over. */
export interface CellClusters {
  /** `sources`, the name of an attribute, or `blocks` of passages: valid for these sources, not for sources like them. */
  readonly kind: string;
  readonly count: number;
  /** On how many of them the evidence for this cell rests, as if each gave the same. */
  readonly effective: number;
}

/** Options with every default filled in; those of `exchange` are filled in by the test itself. */
export type CellTestSettings = Required<Omit<CellTestOptions, OpenOption>> &
  Pick<CellTestOptions, OpenOption>;

type OpenOption = 'reach' | 'clusters' | 'within' | 'declared';

/**
 * Fills in the defaults.
 *
 * @param preferred the test where none is asked for, from `defaultTest`
 * @throws RangeError for a confidence that is none
 */
export function cellTestSettings(
  options: CellTestOptions,
  preferred: CellTestSettings['test'],
): CellTestSettings {
  const confidence = options.confidence ?? defaults.confidence;
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(
      `confidence lies between 0 and 1, such as ${defaults.confidence}; found ${confidence}`,
    );
  }
  const test = options.test ?? preferred;
  return {
    ...given({
      reach: options.reach,
      clusters: options.clusters,
      within: options.within,
      declared: options.declared,
    }),
    test,
    permutations: options.permutations ?? defaults.permutations,
    seed: options.seed ?? defaults.seed,
    adjust: options.adjust ?? 'bh',
    confidence,
    bootstrap: options.bootstrap ?? (test === 'exchange' ? 0 : defaults.samples),
  };
}
