import type { Corpus } from '../corpus/corpus.js';
import { defaults } from '../shared/defaults.js';

/** How often a test called something significant in projects drawn from a world where nothing goes together. */
export interface CalibrationRecord {
  /** `type-I`; records of other kinds (power, coverage) may stand among them and are passed over. */
  readonly kind?: string;
  readonly world: string;
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

/** The records of how often tests err at a level. */
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
