/**
 * Why a coefficient has no value.
 *
 * - `no-pairs`: no unit was judged by two raters
 * - `no-variation`: all judgements fall in one category, so agreement beyond chance is 0/0
 * - `no-decisions`: nobody decided anything (Holsti)
 * - `two-raters-only`: the coefficient is defined for two raters, and there are more or fewer
 */
export type Absence = 'no-pairs' | 'no-variation' | 'no-decisions' | 'two-raters-only';

/** A coefficient of agreement with what it is made from. */
export interface Coefficient {
  /** NaN where the coefficient does not exist; `absence` says why. */
  readonly value: number;
  /** Agreement that was observed. */
  readonly observed: number;
  /** Agreement that chance alone would give, as this coefficient sees chance; 0 where it does not correct. */
  readonly expected: number;
  readonly absence: Absence | null;
}

/** Below this, what is left of 1 after the expected agreement is the rounding of sums. */
const nothing = 1e-12;

/**
 * (observed - expected) / (1 - expected), the form that all chance-corrected coefficients share.
 *
 * @example chanceCorrected(0.8, 0.5).value // 0.6
 */
export function chanceCorrected(observed: number, expected: number): Coefficient {
  if (Number.isNaN(observed)) return absent('no-pairs');
  if (1 - expected < nothing) return { value: Number.NaN, observed, expected, absence: 'no-variation' };
  return { value: (observed - expected) / (1 - expected), observed, expected, absence: null };
}

export function absent(absence: Absence): Coefficient {
  return { value: Number.NaN, observed: Number.NaN, expected: Number.NaN, absence };
}
