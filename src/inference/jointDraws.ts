import type { SeededRandom } from '../shared/seededRandom.js';
import { type CodeLayout, sharesCodes } from './codeLayout.js';
import { codeMoves } from './codeMoves.js';
import { Curveball } from './curveball.js';
import { sideMoves } from './sideMoves.js';

/**
 * What may change places under the null.
 *
 * - `permutation`: the units of each source, freely
 * - `shift`: each source's sequence is turned as a ring, so that codes keep their runs
 * - `curveball`: codings, so that within each source every code keeps the number of its units, and every unit the
 *   number of its codes
 */
export type JointNull = 'permutation' | 'shift' | 'curveball';

/** Draws one joint permutation after another: fills `counts` (rows x columns) with what the null would give. */
export interface JointDraws {
  draw(random: SeededRandom, counts: Int32Array): void;
  /** All there are, numbered, the one seen being number 0; only where they can be numbered. */
  readonly all?: { readonly size: number; take(number: number, counts: Int32Array): void };
}

/**
 * Draws from a null, the same permutation for all cells.
 *
 * Where rows and columns have no code in common, `permutation` and `shift` move all codes of one side together
 * against the other: the row codes keep their structure among themselves, as the column codes do. Where they share
 * codes (a square matrix), every code moves on its own, as a code cannot stand still and move.
 *
 * @param hub what the curveball's starting point is drawn from, the same for every block
 */
export function jointDraws(layout: CodeLayout, kind: JointNull, hub: SeededRandom): JointDraws {
  if (kind === 'curveball') return new Curveball(layout, hub);
  return sharesCodes(layout) ? codeMoves(layout, kind) : sideMoves(layout, kind);
}
