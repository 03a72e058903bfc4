import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { RequestError } from '../shared/problem.js';
import { isKeyOf } from '../shared/records.js';
import { didYouMean, nearestNames } from '../shared/suggest.js';
import { type Margins, requireCoefficients } from './measure.js';
import { type MeasureName, measureNames, measures } from './measures.js';
import { independenceIn } from './ranges.js';

/** One number of each cell of a matrix: its count, a measure by name, or whatever a function of the cell gives. */
export type CellMeasure = 'count' | MeasureName | ((cell: Cell) => number);

/** The numbers of a matrix, and what is known of them. */
export interface CellNumbers {
  /** NaN where a cell has none: impossible cells, codes with themselves, no evidence. */
  readonly of: (cell: Cell) => number;
  /** The value that says that two codes have nothing to do with each other; null where there is none, or it is not known. */
  readonly independence: 0 | 1 | null;
}

/**
 * The numbers that a measure gives the cells of a matrix.
 *
 * @throws RangeError for a measure that does not exist, naming those that do, and for a coefficient of a matrix that has none
 * @example cellNumbers(matrix, 'npmi').of(matrix.at('C07', 'V01')) // 0.21
 */
export function cellNumbers(matrix: CooccurrenceMatrix, measure: CellMeasure): CellNumbers {
  const shown = (of: (cell: Cell) => number) => (cell: Cell) =>
    cell.possible && cell.row.index !== cell.column.index ? of(cell) : Number.NaN;
  if (typeof measure === 'function') return { of: shown(measure), independence: null };
  if (measure === 'count') return { of: shown(({ count }) => count), independence: null };
  if (!isKeyOf(measures, measure)) throw unknownMeasure(measure);
  requireCoefficients(matrix);
  const formula: (margins: Margins) => number = measures[measure];
  return {
    of: shown(({ count, rowTotal, columnTotal, units }) =>
      formula({ both: count, row: rowTotal, column: columnTotal, units }),
    ),
    independence: independenceIn(measures[measure].about.range),
  };
}

function unknownMeasure(name: string): RequestError {
  const known = ['count', ...measureNames];
  const hint = didYouMean(name, known, '.');
  const names = nearestNames(name, known, known.length);
  return new RequestError({
    nb: `ukjent mål «${name}»${hint.nb} Mål: ${names}; eller en funksjon av ruten`,
    en: `unknown measure "${name}"${hint.en} Measures: ${names}; or a function of the cell`,
  });
}
