import type { Corpus } from '../corpus/corpus.js';
import { defaults } from '../shared/defaults.js';

/** How often a test called something significant in projects drawn from a world where nothing goes together. */
export interface CalibrationRecord {
  /**
   * `type-I`: one of the tests in a world that all of them were tried in. `world`: the default test in one of the many
   * worlds that it was tried in. Records of other kinds (power, coverage) may stand among them and are passed over.
   */
  readonly kind?: string;
  readonly world: string;
  /** Its name in Norwegian, where it is not one that all tests were tried in. */
  readonly nb?: string;
  /** Whether it is an exception that the test cannot know of, such as kinds of passage that nobody labelled. */
  readonly named?: boolean;
  readonly test: string;
  readonly alpha: number;
  readonly rate: number;
  /** Standard error of the rate. */
  readonly error: number;
  /** Projects that were drawn. */
  readonly runs: number;
}

/** What simulations found of the tests. */
export interface Calibration {
  /** The material that it is shown with; its language is the one that is told in. */
  readonly corpus: Corpus;
  readonly records: readonly CalibrationRecord[];
}

/** Which part of a calibration is told. */
export interface CalibrationOptions {
  /** The level that is shown; default: `defaults.alpha`. */
  readonly alpha?: number;
  /** Which tests; default: all of them, save variants of the exact test. */
  readonly tests?: readonly string[];
}

/** What the simulation tries beside the tests that are offered. */
const variants = ['permutation', 'exact mid-p', 'normal z'];

/** The records of how often the tests err at a level, in the worlds that all of them were tried in. */
export function typeOneErrors(
  { records }: Calibration,
  { alpha = defaults.alpha, tests }: CalibrationOptions,
): CalibrationRecord[] {
  const chosen = (test: string) => (tests === undefined ? !variants.includes(test) : tests.includes(test));
  return records.filter(
    ({ kind, alpha: level, test }) =>
      (kind ?? 'type-I') === 'type-I' && Math.abs(level - alpha) < 1e-9 && chosen(test),
  );
}

/** The records of how often the default test errs at a level, in all its worlds. */
export function worldErrors(
  { records }: Calibration,
  { alpha = defaults.alpha }: CalibrationOptions,
): CalibrationRecord[] {
  return records.filter(({ kind, alpha: level }) => kind === 'world' && Math.abs(level - alpha) < 1e-9);
}

/** Whether a test errs more often than it promises, beyond what the number of simulated projects leaves open. */
export function errsTooOften({ rate, error, alpha }: CalibrationRecord): boolean {
  return rate - standardErrors * error > alpha;
}

/** A rate is told from its level when it lies so many standard errors above. */
const standardErrors = 3;
