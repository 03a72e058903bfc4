import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { leadingSign } from './leadingSign.js';

/** One axis of the solution, the one that explains most first. */
export interface CorrespondenceDimension {
  readonly singularValue: number;
  /** Principal inertia: the square of the singular value. */
  readonly eigenvalue: number;
  /** Share of the total inertia, 0 to 1. */
  readonly share: number;
  /** Share of this and all dimensions before it. */
  readonly cumulativeShare: number;
}

/** One row or column; lists have a number for each dimension. */
export interface CorrespondencePoint {
  readonly label: string;
  /** Share of all counts. */
  readonly mass: number;
  /** Chi-square distance from the average profile. */
  readonly distance: number;
  /** The part of the total inertia that this point makes: mass x distance squared. */
  readonly inertia: number;
  /** Coordinates whose mean square, by mass, is 1 in each dimension. */
  readonly standard: readonly number[];
  /** Coordinates whose mean square, by mass, is the eigenvalue; between points of one side their distances are chi-square. */
  readonly principal: readonly number[];
  /** How much of the dimension's inertia this point makes; each dimension sums to 1. */
  readonly contributions: readonly number[];
  /** How much of the point the dimension shows; sums to 1 over the dimensions, and is 0 for a point in the centre. */
  readonly squaredCosines: readonly number[];
}

export interface Correspondence {
  /** Sum of the counts; total x inertia is Pearson's chi-squared. */
  readonly total: number;
  readonly inertia: number;
  /** Empty where all rows have one profile: there is no association to draw. */
  readonly dimensions: readonly CorrespondenceDimension[];
  readonly rows: readonly CorrespondencePoint[];
  readonly columns: readonly CorrespondencePoint[];
  /** Labels without any count; they have no profile and are in no sum. */
  readonly leftOut: { readonly rows: readonly string[]; readonly columns: readonly string[] };
}

/** Singular values lie between 0 and 1; below this they are rounding. */
const rounding = 1e-12;

/**
 * Simple correspondence analysis of a table of counts: the singular value decomposition of its standardised
 * residuals, (p - rc) / sqrt(rc).
 *
 * Axes have no direction: in each dimension the point farthest from the centre, row or column, lies on the positive
 * side (of equally far ones the label that comes first). Where two eigenvalues are equal, only their plane is
 * determined and not the axes in it.
 *
 * Caveat: it describes and does not test. A unit with several codes on either side counts in several cells, and
 * units of one source are not independent, so chi-squared has no p here.
 *
 * @param counts rows x columns, row-major
 * @throws RangeError for a table that does not fit its labels, a count that is no number from 0 upwards, or no counts
 * @see Greenacre (2017), Correspondence Analysis in Practice, 3rd ed.; Nenadic & Greenacre (2007), J. Stat. Softw.
 * 20(3), the R package ca
 * @example correspondenceAnalysis([20, 5, 5, 20], ['a', 'b'], ['x', 'y']).dimensions[0].singularValue // 0.6
 */
export function correspondenceAnalysis(
  counts: ArrayLike<number>,
  rows: readonly string[],
  columns: readonly string[],
): Correspondence {
  const total = requireCounts(counts, rows, columns);
  const width = columns.length;
  const sumOf = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + counts[cell], 0);
  const rowSums = rows.map((_, r) => sumOf(columns.map((_, c) => r * width + c)));
  const columnSums = columns.map((_, c) => sumOf(rows.map((_, r) => r * width + c)));
  const usedRows = Array.from(rows.keys()).filter((r) => rowSums[r] > 0);
  const usedColumns = Array.from(columns.keys()).filter((c) => columnSums[c] > 0);
  const rowMasses = usedRows.map((r) => rowSums[r] / total);
  const columnMasses = usedColumns.map((c) => columnSums[c] / total);

  const residuals = usedRows.map((r, i) =>
    usedColumns.map((c, j) => {
      const expected = rowMasses[i] * columnMasses[j];
      return (counts[r * width + c] / total - expected) / Math.sqrt(expected);
    }),
  );
  const { singularValues, left, right } = decompose(residuals);
  const rowLabels = usedRows.map((r) => rows[r]);
  const columnLabels = usedColumns.map((c) => columns[c]);
  const standardRows = left.map((vector) => vector.map((value, i) => value / Math.sqrt(rowMasses[i])));
  const standardColumns = right.map((vector) => vector.map((value, j) => value / Math.sqrt(columnMasses[j])));
  const byLabel = labelOrder(rowLabels, columnLabels);
  const signs = standardRows.map((vector, k) => {
    const both = [...vector, ...standardColumns[k]];
    return leadingSign(byLabel.map((i) => both[i]));
  });

  const eigenvalues = singularValues.map((value) => value * value);
  const inertia = eigenvalues.reduce((sum, value) => sum + value, 0);
  const points = (labels: readonly string[], masses: readonly number[], standard: readonly number[][]) =>
    labels.map((label, i) =>
      point(
        label,
        masses[i],
        standard.map((vector, k) => vector[i] * signs[k]),
        singularValues,
      ),
    );
  let explained = 0;
  return {
    total,
    inertia,
    dimensions: singularValues.map((singularValue, k) => {
      explained += eigenvalues[k];
      const [share, cumulativeShare] = [eigenvalues[k] / inertia, explained / inertia];
      return { singularValue, eigenvalue: eigenvalues[k], share, cumulativeShare };
    }),
    rows: points(rowLabels, rowMasses, standardRows),
    columns: points(columnLabels, columnMasses, standardColumns),
    leftOut: {
      rows: rows.filter((_, r) => rowSums[r] === 0),
      columns: columns.filter((_, c) => columnSums[c] === 0),
    },
  };
}

function requireCounts(
  counts: ArrayLike<number>,
  rows: readonly string[],
  columns: readonly string[],
): number {
  const cells = rows.length * columns.length;
  if (counts.length !== cells) {
    throw new RangeError(
      `counts has a number for each of ${rows.length} rows x ${columns.length} columns, ${cells} in all; found ${counts.length}`,
    );
  }
  let total = 0;
  for (let i = 0; i < cells; i++) {
    if (!(counts[i] >= 0 && counts[i] < Number.POSITIVE_INFINITY)) {
      const [row, column] = [rows[Math.floor(i / columns.length)], columns[i % columns.length]];
      throw new RangeError(
        `a count is a number from 0 upwards; found ${counts[i]} in row "${row}", column "${column}"`,
      );
    }
    total += counts[i];
  }
  if (total > 0) return total;
  throw new RangeError(
    `correspondence analysis needs at least one count; all cells of ${rows.length} rows x ${columns.length} columns are 0`,
  );
}

/** Singular values above rounding, largest first, each with its left and right vector. */
function decompose(table: readonly number[][]): {
  singularValues: number[];
  left: number[][];
  right: number[][];
} {
  // The decomposition is made for tables that are at least as high as wide.
  const wide = table[0].length > table.length;
  const matrix = new Matrix(table as number[][]);
  const svd = new SingularValueDecomposition(wide ? matrix.transpose() : matrix);
  // Masses make one dimension trivial.
  const most = Math.min(table.length, table[0].length) - 1;
  const singularValues = svd.diagonal.slice(0, most).filter((value) => value > rounding);
  const [tall, flat] = [svd.leftSingularVectors, svd.rightSingularVectors];
  const vectors = (from: Matrix) => singularValues.map((_, k) => from.getColumn(k));
  return { singularValues, left: vectors(wide ? flat : tall), right: vectors(wide ? tall : flat) };
}

/** Rows and columns together by label; a row stands before a column of the same label. */
function labelOrder(rows: readonly string[], columns: readonly string[]): number[] {
  const labels = [...rows, ...columns];
  return Array.from(labels.keys()).sort((a, b) =>
    labels[a] === labels[b] ? a - b : labels[a] < labels[b] ? -1 : 1,
  );
}

function point(
  label: string,
  mass: number,
  standard: readonly number[],
  singularValues: readonly number[],
): CorrespondencePoint {
  const principal = standard.map((value, k) => value * singularValues[k]);
  const squared = principal.reduce((sum, value) => sum + value * value, 0);
  const centred = mass * squared < rounding * rounding;
  return {
    label,
    mass,
    distance: Math.sqrt(squared),
    inertia: mass * squared,
    standard,
    principal,
    contributions: standard.map((value) => mass * value * value),
    squaredCosines: principal.map((value) => (centred ? 0 : (value * value) / squared)),
  };
}
