import type { Statement } from '../report/statement.js';
import { type CalibrationOptions, type CalibrationRecord, calibrationInWords } from './calibration.figure.js';

/** In which simulated worlds which tests err more often than they promise, and which tests never do. */
export function calibrationStatement(
  records: readonly CalibrationRecord[],
  options: CalibrationOptions = {},
): Statement {
  return { kind: 'statement', text: calibrationInWords(records, options) };
}
