import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { Code } from '../corpus/code.js';
import type { Bilingual } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';

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

/** What is said of a measure: which question it answers, and what to mind when reading it. */
export interface MeasureAbout<Symmetric extends boolean = boolean, Rises extends boolean = boolean> {
  readonly label: Bilingual;
  readonly question: Bilingual;
  /** In numbers of units: n12 both, n1 row, n2 column, N all; a b c d the cells of the 2 x 2 table. */
  readonly formula: string | Bilingual;
  /** Which values it can have. */
  readonly range: Bilingual;
  readonly caveat: Bilingual;
  readonly reference: string;
  /** The formula with the numbers of a pair in it, each as it is to be written. */
  readonly filled: (margins: Margins, write: (count: number) => string) => string;
  /** Whether it is the same when the two codes change places. */
  readonly symmetric: Symmetric;
  /** Whether it is higher the more two codes belong together; G2 is high where they avoid each other too. */
  readonly rises: Rises;
  /** Whether a specification curve has it unless told otherwise. */
  readonly inCurve: boolean;
}

/** A measure serves a single pair of margins and a whole matrix alike. */
export interface Measure<Symmetric extends boolean = boolean, Rises extends boolean = boolean> {
  (margins: Margins): number;
  (matrix: CooccurrenceMatrix): CodeValues;
  readonly about: MeasureAbout<Symmetric, Rises>;
}

/**
 * A measure from what is said of it and its formula, `of`.
 *
 * The measure throws RangeError on overlap events, moving windows and weighted counts: they are no numbers of
 * units, and coefficients made from them are not bounded. A cell that is impossible has no value: 0 would say that
 * two codes avoid each other that never had the chance to meet.
 */
export function measure<Symmetric extends boolean, Rises extends boolean>(
  record: MeasureAbout<Symmetric, Rises> & { readonly of: (margins: Margins) => number },
): Measure<Symmetric, Rises> {
  const { of, ...about } = record;
  function apply(input: Margins): number;
  function apply(input: CooccurrenceMatrix): CodeValues;
  function apply(input: Margins | CooccurrenceMatrix): number | CodeValues {
    return 'both' in input ? of(input) : overMatrix(of, input);
  }
  return Object.assign(apply, { about });
}

function overMatrix(formula: (margins: Margins) => number, matrix: CooccurrenceMatrix): CodeValues {
  requireCoefficients(matrix);
  const values = Float64Array.from(matrix.counts, (_, i) =>
    matrix.impossible[i] !== 0 ? Number.NaN : formula(marginsAt(matrix, i)),
  );
  return codeValues(matrix, values);
}

/**
 * Fails for a matrix of which no coefficient can be made.
 *
 * @throws RangeError for overlap events, moving windows and weighted counts, with what to count instead
 */
export function requireCoefficients(matrix: CooccurrenceMatrix): void {
  if (matrix.hasCoefficients) return;
  if (matrix.unit === 'overlap')
    throw new RequestError({
      nb: 'et mål trenger enheter; overlapp er antall par. Tell i selection, line eller source',
      en: 'a coefficient needs units; overlap events are counts of pairs. Count in selections, lines or sources',
    });
  throw new RequestError(
    matrix.countsUnits
      ? {
          nb: 'et mål trenger enheter som teller én gang; denne matrisen er vektet. Bruk binær telling',
          en: 'a coefficient needs units that count once; this matrix is weighted. Use binary counting',
        }
      : {
          nb: `et mål trenger enheter; en kode som står én gang, kan være forbundet i mange linjer av ${matrix.unit}. Tell i selection, line eller source`,
          en: `a coefficient needs units; a code that stands once can be connected in many lines of ${matrix.unit}. Count in selections, lines or sources`,
        },
  );
}

/** The margins of a cell, by its position: of all units, or of those in which both of its codes are known. */
export function marginsAt(matrix: CooccurrenceMatrix, i: number): Margins {
  const { columns, counts, rowTotals, columnTotals, unitCount, known } = matrix;
  if (known !== null)
    return {
      both: counts[i],
      row: known.rowTotals[i],
      column: known.columnTotals[i],
      units: known.units[i],
    };
  return {
    both: counts[i],
    row: rowTotals[Math.floor(i / columns.length)],
    column: columnTotals[i % columns.length],
    units: unitCount,
  };
}

function codeValues(matrix: CooccurrenceMatrix, values: Float64Array): CodeValues {
  const { rows, columns } = matrix;
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
