import type { Code } from '../corpus/code.js';
import type { Source } from '../corpus/source.js';
import { defaults } from '../shared/defaults.js';
import type { SourceBootstrap } from '../statistics/sourceBootstrap.js';
import type { Homogeneity } from './breslowDay.js';
import type { CellNote, CellReason, CellStatus } from './cellStatus.js';
import type { OddsRatio } from './conditionalOddsRatio.js';
import type { Adjustment, TestName, TestRecord } from './tests.js';

export interface CellTestOptions {
  /**
   * What the null lets change places within a source.
   *
   * - `exact`: units, freely; by convolution
   * - `permutation`: the same by Monte Carlo
   * - `shift`: each source's sequence as a ring, which keeps streaks; every combination of shifts
   * - `curveball`: codings, with the totals of codes and of units kept; by Monte Carlo
   *
   * Default: `shift`, and `exact` where sequences cannot be turned; see `defaultTest`. The record says which it was.
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
  /** Samples of the bootstrap of sources; 0 for none. Default: `defaults.samples`. */
  readonly bootstrap?: number;
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
  /** Under independence within strata, whatever the test. */
  readonly expected: number;
  readonly variance: number;
  readonly z: number | null;
  /** Under the null of the test: the same, save for streaks (`shift`) and units with many codes (`curveball`). */
  readonly nullExpected: number | null;
  readonly nullVariance: number | null;

  readonly pValue: number | null;
  readonly pUpper: number | null;
  readonly pLower: number | null;
  /** Of the exact test only. */
  readonly midP: number | null;
  readonly adjusted: number | null;
  readonly test: TestName;
  readonly method: TestRecord['method'];
  /** What may change places, in words. */
  readonly null: string;
  readonly adjust: Adjustment;
  /** Cells that p is adjusted for. */
  readonly tests: number;
  /** Null where nothing was permuted. */
  readonly permutations: number | null;
  readonly seed: number;
  readonly confidence: number;

  /** Conditional maximum likelihood, with its exact interval. */
  readonly oddsRatio: OddsRatio;
  readonly mantelHaenszel: OddsRatio;
  readonly homogeneity: Homogeneity;
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

/** Options with every default filled in. */
export type CellTestSettings = Required<CellTestOptions>;

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
  return {
    test: options.test ?? preferred,
    permutations: options.permutations ?? defaults.permutations,
    seed: options.seed ?? defaults.seed,
    adjust: options.adjust ?? 'bh',
    confidence,
    bootstrap: options.bootstrap ?? defaults.samples,
  };
}
