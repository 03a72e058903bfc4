/**
 * The cells of a table of codes, numbered: row by row; where rows and columns are the same codes, each pair of codes
 * once, without the diagonal.
 */
export interface CellGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly square: boolean;
  readonly cells: number;
  /** rows x columns: number of the cell; -1 on the diagonal of a square. */
  readonly cellOf: Int32Array;
  /** Row and column of each cell. */
  readonly row: Int32Array;
  readonly column: Int32Array;
}

/** @example cellGrid({ rowCount: 3, columnCount: 3, square: true }).cells // 3 */
export function cellGrid({
  rowCount,
  columnCount,
  square,
}: Pick<CellGrid, 'rowCount' | 'columnCount' | 'square'>): CellGrid {
  const cells = square ? (rowCount * (rowCount - 1)) / 2 : rowCount * columnCount;
  const cellOf = new Int32Array(rowCount * columnCount).fill(-1);
  const [row, column] = [new Int32Array(cells), new Int32Array(cells)];
  let next = 0;
  for (let r = 0; r < rowCount; r++) {
    for (let c = square ? r + 1 : 0; c < columnCount; c++) {
      cellOf[r * columnCount + c] = next;
      if (square) cellOf[c * columnCount + r] = next;
      row[next] = r;
      column[next++] = c;
    }
  }
  return { rowCount, columnCount, square, cells, cellOf, row, column };
}
