import type { SeededRandom } from '../shared/seededRandom.js';
import type { TestName } from './tests.js';

/** The tests whose null moves all cells together; each is one of those that are offered. */
export const jointNulls = ['permutation', 'shift', 'curveball'] as const satisfies readonly TestName[];

/**
 * What may change places under the null.
 *
 * - `permutation`: the units of each source, freely
 * - `shift`: each source's sequence is turned as a ring, so that codes keep their runs
 * - `curveball`: codings, so that within each source every code keeps the number of its units, and every unit the
 *   number of its codes
 */
export type JointNull = (typeof jointNulls)[number];

/** Draws one joint permutation after another: fills `counts` (rows x columns) with what the null would give. */
export interface JointDraws {
  draw(random: SeededRandom, counts: Int32Array): void;
  /** All there are, numbered, the one seen being number 0; only where they can be numbered. */
  readonly all?: { readonly size: number; take(number: number, counts: Int32Array): void };
}
