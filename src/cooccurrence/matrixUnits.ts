import { type Incidence, incidence } from '../units/incidence.js';
import { isUnitKind } from '../units/units.js';
import type { CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { noTestOf } from './noTest.js';

/**
 * The units that a matrix counted, as the tests read them; null where it bears no test (see `NoTest`).
 */
export function matrixUnits(matrix: CooccurrenceMatrix): Incidence | null {
  const { corpus, unit, coders, rollUp } = matrix;
  return noTestOf(matrix) === null && isUnitKind(unit) ? incidence(corpus, { unit, coders, rollUp }) : null;
}
