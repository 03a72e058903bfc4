import { nameIn } from '../corpus/code.js';
import type { Language } from '../shared/language.js';
import type { StreakWarning } from './streaks.js';

/** That codes run in streaks, or that nobody can know, and what it means for the tests. */
export function streakText(warning: StreakWarning, language: Language): string {
  const texts = words[language];
  if (warning.kind === 'unknown order') return texts.unknownOrder;
  return texts.streaks(warning.longest.map((code) => nameIn(code, language)).join(', '));
}

const words = {
  nb: {
    unknownOrder:
      'Enhetenes rekkefølge i kilden er ikke kjent, så serier kan ikke vurderes, og forskyvningstesten sier ikke noe.',
    streaks: (longest: string) =>
      `Koder opptrer i serier${longest === '' ? '' : ` (mest: ${longest})`}. Denne testen regner ikke med det og finner da for mye; byttetesten tåler det.`,
  },
  en: {
    unknownOrder:
      'The order of the units in their source is not known, so streaks cannot be judged and the shift test says nothing.',
    streaks: (longest: string) =>
      `Codes run in streaks${longest === '' ? '' : ` (most of all: ${longest})`}. This test does not allow for that and then finds too much; the exchange test does.`,
  },
} as const;
