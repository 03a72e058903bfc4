import type { Statement } from '../report/statement.js';
import { defaults } from '../shared/defaults.js';
import { type Calibration, type CalibrationOptions, typeOneErrors } from './calibration.js';
import { calibratedLabel, noResults, ratePercent, worldLabel } from './calibration.labels.js';

/**
 * In which simulated worlds which tests err more often than they promise, by more than two standard errors, and which
 * tests never do: a sentence each.
 */
export function calibrationStatement(calibration: Calibration, options: CalibrationOptions = {}): Statement {
  const { language } = calibration.corpus;
  const { alpha = defaults.alpha } = options;
  const texts = words[language];
  const found = typeOneErrors(calibration, options);
  if (found.length === 0) return { kind: 'statement', text: noResults[language] };
  const tooOften = found.filter(({ rate, error }) => rate - 2 * error > alpha);
  const worlds = [...new Set(tooOften.map(({ world }) => world))].map((world) => {
    const tests = tooOften
      .filter((record) => record.world === world)
      .sort((a, b) => b.rate - a.rate)
      .map(({ test, rate }) => `${calibratedLabel(test, language)} ${ratePercent(rate, language)}`);
    return `${worldLabel(world, language)}: ${tests.join(', ')}`;
  });
  const held = [...new Set(found.map(({ test }) => test))]
    .filter((test) => !tooOften.some((record) => record.test === test))
    .map((test) => calibratedLabel(test, language));
  const level = ratePercent(alpha, language);
  const sentences = [
    ...(worlds.length > 0 ? [texts.liberal(level, worlds.join('; '))] : []),
    ...(held.length > 0 ? [texts.held(level, held.join(', '))] : []),
  ];
  return { kind: 'statement', text: sentences.join(' ') };
}

const words = {
  nb: {
    liberal: (alpha: string, worlds: string) =>
      `Disse testene tar feil oftere enn de lovede ${alpha} i simulerte prosjekter med ${worlds}.`,
    held: (alpha: string, tests: string) => `Disse holder ${alpha} i alle typene prosjekter her: ${tests}.`,
  },
  en: {
    liberal: (alpha: string, worlds: string) =>
      `These tests err more often than the promised ${alpha} in simulated projects with ${worlds}.`,
    held: (alpha: string, tests: string) => `These keep to ${alpha} in all kinds of project here: ${tests}.`,
  },
} as const;
