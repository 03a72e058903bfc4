import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { Code } from '../corpus/code.js';

/** What a measure of one pair of codes is made from: numbers of units. */
export interface Margins {
  /** Units with both codes. */
  readonly both: number;
  readonly row: number;
  readonly column: number;
  readonly units: number;
}

/** One number for each pair of codes. */
export interface CodeValues {
  readonly rows: readonly Code[];
  readonly columns: readonly Code[];
  /** rows x columns, row-major; NaN where there is no evidence, and where the two codes cannot meet. */
  readonly values: Float64Array;
  /** The value of two codes, by id, path or name. */
  at(row: string, column: string): number;
}

/** A measure serves a single pair of margins and a whole matrix alike. */
export interface Measure {
  (margins: Margins): number;
  (matrix: CooccurrenceMatrix): CodeValues;
}

/**
 * A measure from its formula.
 *
 * The measure throws RangeError on overlap events, moving windows and weighted counts: they are no numbers of
 * units, and coefficients made from them are not bounded. A cell that is impossible has no value: 0 would say that
 * two codes avoid each other that never had the chance to meet.
 */
export function measure(formula: (margins: Margins) => number): Measure {
  function apply(input: Margins): number;
  function apply(input: CooccurrenceMatrix): CodeValues;
  function apply(input: Margins | CooccurrenceMatrix): number | CodeValues {
    return 'both' in input ? formula(input) : overMatrix(formula, input);
  }
  return apply;
}

function overMatrix(formula: (margins: Margins) => number, matrix: CooccurrenceMatrix): CodeValues {
  if (matrix.unit === 'overlap') {
    throw new RangeError(
      'a coefficient needs units; overlap events are counts of pairs. Count in selections, lines or sources',
    );
  }
  if (!matrix.hasCoefficients) {
    throw new RangeError(
      matrix.hasExpectation
        ? 'a coefficient needs units that count once; this matrix is weighted. Use binary counting'
        : `a coefficient needs units; a code that stands once can be connected in many lines of ${matrix.unit}. Count in selections, lines or sources`,
    );
  }
  const { rows, columns, counts, rowTotals, columnTotals, unitCount } = matrix;
  const values = Float64Array.from(counts, (both, i) =>
    matrix.impossible[i] !== 0
      ? Number.NaN
      : formula({
          both,
          row: rowTotals[Math.floor(i / columns.length)],
          column: columnTotals[i % columns.length],
          units: unitCount,
        }),
  );
  return {
    rows,
    columns,
    values,
    at: (row, column) => {
      const cell = matrix.at(row, column);
      return values[rows.indexOf(cell.row) * columns.length + columns.indexOf(cell.column)];
    },
  };
}
