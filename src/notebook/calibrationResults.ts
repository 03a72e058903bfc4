import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../corpus/corpus.js';
import type { Calibration, CalibrationRecord } from '../inference/calibration.js';

/** Where the simulation leaves its results; the place is the same seen from `src` and from `dist`. */
const file = fileURLToPath(new URL('../../benchmarks/calibration/results.json', import.meta.url));

/**
 * What the simulations of `benchmarks/calibration` found, for `calibrationFigure`; nothing where they are not part of
 * this copy of the program.
 *
 * @param corpus the material that they are shown with, which says in which language
 *
 * @example show(calibrationFigure(calibrationResults(corpus)))
 */
export function calibrationResults(corpus: Corpus): Calibration {
  if (!existsSync(file)) return { corpus, records: [] };
  const { results } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly results: readonly CalibrationRecord[];
  };
  return { corpus, records: results };
}
