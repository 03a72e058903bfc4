import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { isFew } from '../shared/fewSources.js';

/**
 * Which cells of a matrix are withheld in publication: those of fewer sources than `fewest`, and a second one wherever the
 * cells of a row or column add up to its total and a single one is missing, which could be had by subtraction.
 *
 * Totals of rows and columns are otherwise no sums of cells: a unit counts once in each cell whose codes it has.
 */
export function withheldCells(
  matrix: CooccurrenceMatrix,
  fewest: number,
): (cell: Pick<Cell, 'row' | 'column'>) => boolean {
  const withheld = new Set<string>();
  const key = ({ row, column }: Pick<Cell, 'row' | 'column'>) => `${row.index} ${column.index}`;
  // A symmetric matrix holds each pair twice.
  const withhold = (cell: Cell) => {
    withheld.add(key(cell));
    withheld.add(key({ row: cell.column, column: cell.row }));
  };
  if (fewest <= 1) return () => false;
  const rows = matrix.rows.map((_, r) => matrix.columns.map((__, c) => matrix.cell(r, c)));
  const columns = matrix.columns.map((_, c) => rows.map((line) => line[c]));
  for (const cell of rows.flat()) if (cell.count > 0 && isFew(cell.sources, fewest)) withhold(cell);
  const lines = [
    ...rows.map((cells, r) => ({ cells, total: matrix.rowTotals[r] })),
    ...columns.map((cells, c) => ({ cells, total: matrix.columnTotals[c] })),
  ];
  for (let changed = true; changed; ) {
    changed = false;
    for (const { cells, total } of lines) {
      const counted = cells.filter(
        ({ row, column, possible, count }) => row.index !== column.index && possible && count > 0,
      );
      const hidden = counted.filter((cell) => withheld.has(key(cell)));
      const sum = counted.reduce((all, { count }) => all + count, 0);
      if (hidden.length !== 1 || counted.length < 2 || sum !== total) continue;
      const others = counted.filter((cell) => !withheld.has(key(cell)));
      withhold(others.reduce((least, cell) => (cell.count < least.count ? cell : least)));
      changed = true;
    }
  }
  return (cell) => withheld.has(key(cell));
}
