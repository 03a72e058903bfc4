import type { Statement } from '../report/statement.js';
import { defaults } from '../shared/defaults.js';
import { formatNumber } from '../words/numbers.js';
import { type Calibration, type CalibrationOptions, errsTooOften, worldErrors } from './calibration.js';
import { noResults, ratePercent, worldName } from './calibration.labels.js';

/**
 * In how many kinds of simulated project the default test keeps to its level, and in which it does not, by more than
 * three standard errors; exceptions that nothing in the material could tell of stand by themselves.
 */
export function calibrationWorldsStatement(
  calibration: Calibration,
  options: CalibrationOptions = {},
): Statement {
  const { language } = calibration.corpus;
  const { alpha = defaults.alpha } = options;
  const texts = words[language];
  const found = worldErrors(calibration, options);
  if (found.length === 0) return { kind: 'statement', text: noResults[language] };
  const expected = found.filter(({ named }) => named !== true);
  const broken = expected.filter(errsTooOften);
  const exceptions = found.filter((record) => record.named === true && errsTooOften(record));
  const listed = (records: typeof found) =>
    records
      .map((record) => `${worldName(record, language)} ${ratePercent(record.rate, language)}`)
      .join('; ');
  const sentences = [
    texts.held(
      formatNumber(expected.length - broken.length, language),
      formatNumber(expected.length, language),
      ratePercent(alpha, language),
    ),
    ...(broken.length > 0 ? [texts.broken(listed(broken))] : []),
    ...(exceptions.length > 0 ? [texts.exceptions(listed(exceptions))] : []),
  ];
  return { kind: 'statement', text: sentences.join(' ') };
}

const words = {
  nb: {
    held: (held: string, all: string, alpha: string) =>
      `Byttetesten holder ${alpha} i ${held} av ${all} typer simulerte prosjekter.`,
    broken: (worlds: string) => `Den tar feil oftere i: ${worlds}.`,
    exceptions: (worlds: string) =>
      `Den tar også feil oftere der ingenting i materialet kan si fra om det: ${worlds}.`,
  },
  en: {
    held: (held: string, all: string, alpha: string) =>
      `The exchange test keeps to ${alpha} in ${held} of ${all} kinds of simulated project.`,
    broken: (worlds: string) => `It errs more often in: ${worlds}.`,
    exceptions: (worlds: string) =>
      `It also errs more often where nothing in the material could tell: ${worlds}.`,
  },
} as const;
