import { type Incidence, incidence, type UnitKind } from '../units/incidence.js';
import type { CooccurrenceMatrix } from './cooccurrenceMatrix.js';

/**
 * The units that a matrix counted, as the tests read them; null for overlap events and windows, which are no units, and
 * for weighted counts, as the tests count a pair once in a unit.
 */
export function matrixUnits(matrix: CooccurrenceMatrix): Incidence | null {
  if (!matrix.hasCoefficients) return null;
  const { corpus, unit, coders, rollUp } = matrix;
  return incidence(corpus, { unit: unit as UnitKind, coders, rollUp });
}
