import { type Incidence, incidence } from '../units/incidence.js';
import { isUnitKind } from '../units/units.js';
import type { CooccurrenceMatrix } from './cooccurrenceMatrix.js';

/**
 * The units that a matrix counted, as the tests read them; null for overlap events and windows, which are no units, and
 * for weighted counts, as the tests count a pair once in a unit.
 */
export function matrixUnits(matrix: CooccurrenceMatrix): Incidence | null {
  const { corpus, unit, coders, rollUp } = matrix;
  return matrix.hasCoefficients && isUnitKind(unit) ? incidence(corpus, { unit, coders, rollUp }) : null;
}
