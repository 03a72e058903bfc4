import type { Bilingual, Language } from '../shared/language.js';
import { formatPercent } from '../words/numbers.js';
import type { CalibrationRecord } from './calibration.js';
import { testLabel } from './test.labels.js';
import { nulls } from './tests.js';

/** Where the results of the simulations are not part of the copy. */
export const noResults: Bilingual = {
  nb: 'Resultatene av simuleringene følger ikke med her, så det er ingenting å vise.',
  en: 'The results of the simulations are not part of this copy, so there is nothing to show.',
};

/** Axis of rates of error. */
export const ratesAxis: Bilingual = {
  nb: 'Andel ruter med p på eller under nivået',
  en: 'Share of cells with p at or below the level',
};

/** What is counted in a simulation. */
export const simulatedProjects: Bilingual = { nb: 'simulerte prosjekter', en: 'simulated projects' };

/** The names that the simulation uses beside those of the tests. */
export function calibratedLabel(test: string, language: Language): string {
  return Object.hasOwn(calibratedLabels, test) ? calibratedLabels[test][language] : testLabel(test, language);
}

/** What the simulated world is like; its key where it has no words. */
export function worldLabel(world: string, language: Language): string {
  return Object.hasOwn(worldLabels, world) ? worldLabels[world][language] : world;
}

/** What a world is like: the name that the record gives it, or one of those that all tests were tried in. */
export function worldName({ world, nb }: CalibrationRecord, language: Language): string {
  if (nb === undefined) return worldLabel(world, language);
  return language === 'nb' ? nb : world;
}

/** A rate as a percentage, with a decimal where it is no whole number. */
export function ratePercent(rate: number, language: Language): string {
  const decimals = rate === 0 || Math.abs(rate * 100 - Math.round(rate * 100)) < 1e-6 ? 0 : 1;
  return formatPercent(rate, language, decimals);
}

const calibratedLabels: Readonly<Record<string, Bilingual>> = {
  'exact mid-p': { nb: 'eksakt test, midt-p', en: 'exact test, mid-p' },
  'normal z': { nb: 'z mot normalfordeling', en: 'z against the normal' },
  'pooled (foil)': nulls.pooled.label,
};

const worldLabels: Readonly<Record<string, Bilingual>> = {
  independent: { nb: 'uavhengige koder', en: 'independent codes' },
  streaks: { nb: 'koder i serier', en: 'codes in streaks' },
  'unequal sources': { nb: 'ulike kilder', en: 'unequal sources' },
  'rare codes': { nb: 'sjeldne koder', en: 'rare codes' },
  'busy units': { nb: 'tett kodede enheter', en: 'code-rich units' },
  'coded units only': { nb: 'bare kodede enheter', en: 'coded units only' },
};
