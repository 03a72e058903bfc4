import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { Code } from '../corpus/code.js';
import type { CodeValues } from '../measures/measure.js';
import { measures } from '../measures/measures.js';
import { nestedCells } from '../units/rollUp.js';
import type { SpecificationMeasure } from './specification.js';

/** A cell's value by a measure, and where it stands among the cells of its matrix. */
export interface RankedCell {
  readonly value: number | null;
  readonly rank: number | null;
  readonly of: number;
  readonly percentile: number | null;
}

const ofMatrix: Readonly<Record<SpecificationMeasure, (matrix: CooccurrenceMatrix) => CodeValues>> = measures;

/** Values that differ by less than this, relatively, are equal: rounding must not part them. */
const tolerance = 1e-9;

/**
 * Ranks one cell among all cells of its matrix, by one measure after another. Measures have scales of their own;
 * places in the same matrix can be compared.
 *
 * The other cells are the pairs of different codes that can meet, each pair once, those that never met among them;
 * without cells that hold by construction (nested codes) and cells without a value.
 */
export function rankCell(
  matrix: CooccurrenceMatrix,
  row: Code,
  column: Code,
  names: readonly SpecificationMeasure[],
): readonly RankedCell[] {
  const comparable = comparableCells(matrix);
  const { nested, possible } = matrix.at(row, column);
  const at = matrix.rows.indexOf(row) * matrix.columns.length + matrix.columns.indexOf(column);
  return names.map((name) => {
    const values = ofMatrix[name](matrix).values;
    const value = values[at];
    if (nested || !possible || !Number.isFinite(value))
      return { value: null, rank: null, of: 0, percentile: null };
    const margin = tolerance * Math.max(1, Math.abs(value));
    let [higher, equal, of] = [0, 0, 0];
    for (let i = 0; i < values.length; i++) {
      if (comparable[i] === 0 || !Number.isFinite(values[i])) continue;
      of++;
      if (values[i] > value + margin) higher++;
      else if (values[i] >= value - margin) equal++;
    }
    const rank = higher + (equal + 1) / 2;
    return { value, rank, of, percentile: of > 1 ? 1 - (rank - 1) / (of - 1) : null };
  });
}

function comparableCells({ corpus, rows, columns, rollUp, impossible }: CooccurrenceMatrix): Uint8Array {
  const nested = rollUp ? nestedCells(corpus.codes, rows, columns) : null;
  const [rowCodes, columnCodes] = [rows, columns].map((codes) => new Set(codes.map((code) => code.index)));
  return Uint8Array.from({ length: rows.length * columns.length }, (_, i) => {
    const [r, c] = [rows[Math.floor(i / columns.length)].index, columns[i % columns.length].index];
    // Two codes that stand in two cells are one pair.
    const repeated = r > c && rowCodes.has(c) && columnCodes.has(r);
    return r === c || repeated || impossible[i] !== 0 || nested?.[i] === 1 ? 0 : 1;
  });
}
