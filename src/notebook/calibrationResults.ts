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
  const { tasks } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly tasks: readonly { readonly rows: readonly Row[] }[];
  };
  const rows = tasks.flatMap((task) => task.rows);
  return {
    corpus,
    records: rows.flatMap((row) => ('kind' in row ? [row] : 'five' in row ? recordsOf(row) : [])),
  };
}

/** Rows of other tasks have neither a kind nor a level. */
type Row = (CalibrationRecord & { readonly kind: string }) | WorldRow | Readonly<Record<never, never>>;

/** What the simulation found of the default test in a world: shares of cells with p at most 5 % and 1 %. */
interface WorldRow {
  readonly world: string;
  readonly nb: string;
  readonly part: string;
  readonly named: boolean;
  readonly projects: number;
  readonly five: Share | null;
  readonly one: Share | null;
}

interface Share {
  readonly rate: number;
  readonly error: number;
}

/** Worlds of power are those of effects over again, at several sizes: they are told by what the test finds there. */
function recordsOf({ world, nb, part, named, projects, five, one }: WorldRow): CalibrationRecord[] {
  if (part === 'power') return [];
  const record = (alpha: number, share: Share | null): CalibrationRecord[] =>
    share === null
      ? []
      : [{ kind: 'world', world, nb, named, test: 'exchange', alpha, ...share, runs: projects }];
  return [...record(0.05, five), ...record(0.01, one)];
}
