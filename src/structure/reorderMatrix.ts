import { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { Code } from '../corpus/code.js';

/**
 * The same matrix with its rows and columns in another order, such as a stored one. Ids that the matrix does not
 * have are passed over, and codes that the order does not name come last as they stood, so one order serves the
 * matrices of several groups of sources.
 *
 * @throws RangeError if an order names an id twice
 * @example reorderMatrix(matrix, orderMatrix(matrix))
 */
export function reorderMatrix(
  matrix: CooccurrenceMatrix,
  order: { readonly rowOrder: readonly string[]; readonly columnOrder: readonly string[] },
): CooccurrenceMatrix {
  const rows = positions(matrix.rows, order.rowOrder, 'rowOrder');
  const columns = positions(matrix.columns, order.columnOrder, 'columnOrder');
  const width = matrix.columns.length;
  const cells = rows.flatMap((r) => columns.map((c) => r * width + c));
  const nested = rows.flatMap((r) => columns.map((c) => Number(matrix.cell(r, c).nested)));
  return new CooccurrenceMatrix({
    corpus: matrix.corpus,
    unit: matrix.unit,
    counting: matrix.counting,
    examined: matrix.examined,
    leftOut: matrix.leftOut,
    spanningCodings: matrix.spanningCodings,
    impossible: Uint8Array.from(cells, (i) => matrix.impossible[i]),
    coders: matrix.coders,
    rollUp: matrix.rollUp,
    unitCount: matrix.unitCount,
    stratum: matrix.stratum,
    rows: rows.map((r) => matrix.rows[r]),
    columns: columns.map((c) => matrix.columns[c]),
    counts: Int32Array.from(cells, (i) => matrix.counts[i]),
    rowTotals: Int32Array.from(rows, (r) => matrix.rowTotals[r]),
    columnTotals: Int32Array.from(columns, (c) => matrix.columnTotals[c]),
    known: matrix.known && {
      units: Int32Array.from(cells, (i) => matrix.known!.units[i]),
      rowTotals: Int32Array.from(cells, (i) => matrix.known!.rowTotals[i]),
      columnTotals: Int32Array.from(cells, (i) => matrix.known!.columnTotals[i]),
    },
    unknownJudgements: matrix.unknownJudgements,
    sourceCounts: Int32Array.from(cells, (i) => matrix.sourceCounts[i]),
    largestShares: Float64Array.from(cells, (i) => matrix.largestShares[i]),
    nested: Uint8Array.from(nested),
    findEvidence: (row, column) => matrix.evidence(row, column),
  });
}

/** Where the codes stand now, in the order in which they are to stand. */
function positions(codes: readonly Code[], ids: readonly string[], name: string): number[] {
  const positionOf = new Map(codes.map((code, i) => [code.id, i]));
  const named = new Set<string>();
  for (const id of ids) {
    if (named.has(id)) throw new RangeError(`${name} names every code once; found "${id}" twice`);
    named.add(id);
  }
  const known = ids.map((id) => positionOf.get(id)).filter((position) => position !== undefined);
  return [...known, ...Array.from(codes.keys()).filter((i) => !named.has(codes[i].id))];
}
