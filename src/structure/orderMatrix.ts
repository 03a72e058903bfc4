import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { countUnits } from '../cooccurrence/countUnits.js';
import { matrixUnits } from '../cooccurrence/matrixUnits.js';
import type { Code } from '../corpus/code.js';
import { jaccard } from '../measures/jaccard.js';
import type { Incidence } from '../units/incidence.js';
import { chiSquareDistances } from './chiSquareDistances.js';
import { heldCell } from './heldCell.js';
import { type ClusterTree, hierarchicalClustering, type Linkage } from './hierarchicalClustering.js';
import { optimalLeafOrder } from './optimalLeafOrder.js';

/**
 * What makes two codes of one side alike.
 *
 * - `chi-square`: they go together with the same codes of the other side, in the same shares
 * - `jaccard`: they are in the same units (1 - Jaccard)
 */
export type CodeDistance = 'chi-square' | 'jaccard';

export interface OrderOptions {
  /** Default: `chi-square` where rows and columns have no code in common, else `jaccard`. */
  readonly distance?: CodeDistance;
  /** Default: `average`. */
  readonly linkage?: Linkage;
}

/** An order of rows and columns, as plain data that can be stored and applied again. */
export interface MatrixOrder {
  /** Ids of all row codes; those without evidence last. */
  readonly rowOrder: readonly string[];
  readonly columnOrder: readonly string[];
  readonly distance: CodeDistance;
  readonly linkage: Linkage;
  /**
   * For each two neighbours that are in the tree, the height at which they come together; one fewer than the codes
   * with evidence. Order and heights together are the dendrogram.
   */
  readonly rowHeights: readonly number[];
  readonly columnHeights: readonly number[];
  /** Codes that go together with nothing, so that no distance can be said of them; by id. */
  readonly rowsWithoutEvidence: readonly string[];
  readonly columnsWithoutEvidence: readonly string[];
}

/**
 * Puts like codes beside one another: hierarchical clustering of the rows, and of the columns, each with its leaves
 * in optimal order. The result depends neither on the order that the codes had nor on chance; of an order and its
 * reverse, which are equally good, it is the one whose first id comes before its last.
 *
 * Distances are between profiles of counts, or of sets of units, never a cosine or correlation of the matrix.
 *
 * @throws RangeError for `jaccard` on overlap events, which have no units, and for `chi-square` where rows and
 * columns have codes in common or nested: such a cell holds a code's own total
 * @see Zhou & Leydesdorff (2016), J. Informetrics 10(2):472-488; Bar-Joseph et al. (2001), Bioinformatics 17:S22-S29
 * @example orderMatrix(matrix).rowOrder // ['C03', 'C07', 'C01']
 */
export function orderMatrix(matrix: CooccurrenceMatrix, options: OrderOptions = {}): MatrixOrder {
  const linkage = options.linkage ?? 'average';
  const held = heldCell(matrix);
  const distance = options.distance ?? (held === null ? 'chi-square' : 'jaccard');
  if (distance === 'chi-square' && held !== null) {
    throw new RangeError(
      `chi-square distances need rows and columns without a code in common or below one another; ${held.inWords}. Use the distance jaccard, or choose other codes`,
    );
  }
  const units = distance === 'jaccard' ? matrixUnits(matrix) : null;
  if (distance === 'jaccard' && units === null) {
    throw new RangeError(
      'this matrix does not count units that codes could share. To order a matrix whose rows and columns have codes in common, count in selections, lines or sources',
    );
  }
  const side = (which: 'rows' | 'columns') =>
    units === null ? byProfiles(matrix, which) : byUnits(units, matrix, which);
  const rows = orderSide(matrix.rows, side('rows'), linkage);
  const columns = orderSide(matrix.columns, side('columns'), linkage);
  return {
    rowOrder: rows.order,
    columnOrder: columns.order,
    distance,
    linkage,
    rowHeights: rows.heights,
    columnHeights: columns.heights,
    rowsWithoutEvidence: rows.withoutEvidence,
    columnsWithoutEvidence: columns.withoutEvidence,
  };
}

/** The codes of one side that have evidence, by id, and how far they are from one another. */
interface Distances {
  readonly codes: readonly Code[];
  readonly distances: Float64Array;
}

function byProfiles(matrix: CooccurrenceMatrix, which: 'rows' | 'columns'): Distances {
  const width = matrix.columns.length;
  const count = (r: number, c: number) => matrix.counts[r * width + c];
  const rowsById = positionsById(matrix.rows);
  const columnsById = positionsById(matrix.columns);
  const rows = rowsById.filter((r) => columnsById.some((c) => count(r, c) > 0));
  const columns = columnsById.filter((c) => rowsById.some((r) => count(r, c) > 0));
  if (which === 'rows') {
    const counts = rows.flatMap((r) => columns.map((c) => count(r, c)));
    return {
      codes: rows.map((r) => matrix.rows[r]),
      distances: chiSquareDistances(counts, rows.length, columns.length),
    };
  }
  const counts = columns.flatMap((c) => rows.map((r) => count(r, c)));
  return {
    codes: columns.map((c) => matrix.columns[c]),
    distances: chiSquareDistances(counts, columns.length, rows.length),
  };
}

function byUnits(units: Incidence, matrix: CooccurrenceMatrix, which: 'rows' | 'columns'): Distances {
  const side = matrix[which];
  const totals = which === 'rows' ? matrix.rowTotals : matrix.columnTotals;
  const codes = positionsById(side)
    .filter((i) => totals[i] > 0)
    .map((i) => side[i]);
  const together = countUnits(units, codes, codes);
  return { codes, distances: jaccard(together).values.map((similarity) => 1 - similarity) };
}

function orderSide(side: readonly Code[], { codes, distances }: Distances, linkage: Linkage) {
  const found = new Set(codes);
  const withoutEvidence = positionsById(side)
    .map((i) => side[i])
    .filter((code) => !found.has(code))
    .map((code) => code.id);
  if (codes.length === 0) return { order: withoutEvidence, heights: [], withoutEvidence };
  const tree = hierarchicalClustering(distances, codes.length, linkage);
  const leaves = optimalLeafOrder(tree, distances);
  // The codes stand by id: the lower number is the id that comes first.
  if (leaves[0] > leaves[leaves.length - 1]) leaves.reverse();
  return {
    order: [...leaves.map((leaf) => codes[leaf].id), ...withoutEvidence],
    heights: neighbourHeights(tree, leaves),
    withoutEvidence,
  };
}

/** The height of the merge that brings each two neighbours together. */
function neighbourHeights(tree: ClusterTree, leaves: readonly number[]): number[] {
  const position = new Int32Array(leaves.length);
  leaves.forEach((leaf, i) => {
    position[leaf] = i;
  });
  const heights = new Array<number>(leaves.length - 1).fill(0);
  /** First and last position of a subtree; the two parts of a merge meet where one ends and the other begins. */
  const visit = (node: ClusterTree): [number, number] => {
    if (node.kind === 'leaf') return [position[node.item], position[node.item]];
    const [a, b] = [visit(node.left), visit(node.right)].sort((one, other) => one[0] - other[0]);
    heights[a[1]] = node.height;
    return [a[0], b[1]];
  };
  visit(tree);
  return heights;
}

/** Positions in the order of the ids, so that nothing depends on the order in which codes were given. */
function positionsById(codes: readonly Code[]): number[] {
  return Array.from(codes.keys()).sort((a, b) => (codes[a].id < codes[b].id ? -1 : 1));
}
