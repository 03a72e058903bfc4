import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CalibrationRecord } from '../inference/calibration.figure.js';

/** Where the simulation leaves its results; the place is the same seen from `src` and from `dist`. */
const file = fileURLToPath(new URL('../../benchmarks/calibration/results.json', import.meta.url));

/**
 * What the simulations of `benchmarks/calibration` found, for `calibrationFigure`; nothing where they are not part of
 * this copy of the program.
 *
 * @example show(calibrationFigure(calibrationResults()))
 */
export function calibrationResults(): readonly CalibrationRecord[] {
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly results: readonly CalibrationRecord[] })
    .results;
}
