import type { Language } from '../shared/language.js';
import { type CoefficientName, coefficientEntry } from './coefficients.js';

/** How a person reads the name of a coefficient: `Krippendorff’s alpha`. */
export function coefficientLabel(name: CoefficientName, language: Language): string {
  return coefficientEntry(name).label[language];
}

/** The agreement by chance that a coefficient corrects for, after "chance is"; null where it corrects for none. */
export function chanceLabel(name: CoefficientName, language: Language): string | null {
  return coefficientEntry(name).corrects?.[language] ?? null;
}
