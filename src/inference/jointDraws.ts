import type { SeededRandom } from '../shared/seededRandom.js';
import { type CodeLayout, sharesCodes } from './codeLayout.js';
import { codeMoves } from './codeMoves.js';
import { Curveball } from './curveball.js';
import type { JointDraws, JointNull } from './jointNull.js';
import { sideMoves } from './sideMoves.js';

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
