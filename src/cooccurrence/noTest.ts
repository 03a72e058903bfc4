import { isUnitKind } from '../units/units.js';
import type { CooccurrenceMatrix } from './cooccurrenceMatrix.js';

/**
 * Why what was counted has no p; `noTestText` says it in words, with what would help.
 *
 * - `window`: windows overlap one another, so a line counts in several
 * - `overlap`: pairs of codings are no units
 * - `weighted`: a pair counts more than once in a unit
 * - `joint`: three codes and more, of which two alone may make the surplus
 */
export type NoTest = 'window' | 'overlap' | 'weighted' | 'joint';

/** Why no cell of a matrix has a p, whatever the material; null where there are units to test in. */
export function noTestOf({
  unit,
  counting,
}: Pick<CooccurrenceMatrix, 'unit' | 'counting'>): Exclude<NoTest, 'joint'> | null {
  if (unit === 'overlap') return 'overlap';
  if (!isUnitKind(unit)) return 'window';
  return counting === 'weighted' ? 'weighted' : null;
}
