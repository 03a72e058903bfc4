import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { type CellRecord, cellRecords } from '../measures/cellRecords.js';
import type { ReportTable, TableValue } from './reportTable.js';

/** Fewer sources than this may be one person and a colleague; Statistics Norway too hides frequencies of one and two. */
export const defaultFewest = 3;

/** A table as it may be published, and how many of its rows had their numbers withheld. */
export interface PublishableTable {
  readonly table: ReportTable;
  readonly withheld: number;
}

/**
 * A table without what could show who said what: rows that rest on fewer sources than `fewest` lose their numbers.
 *
 * @returns null for a table of quotes, which is evidence and stays at home
 */
export function publishableTable(table: ReportTable, fewest: number): PublishableTable | null {
  if (table.columns.some(({ key }) => /quote/iu.test(key))) return null;
  const counts = table.columns.filter(({ countsSources }) => countsSources === true);
  let withheld = 0;
  const rows = table.rows.map((row) => {
    const few = counts.some(({ key }) => isFew(row[key], fewest));
    if (!few) return row;
    withheld++;
    return Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? null : value]),
    );
  });
  return { table: { ...table, rows }, withheld };
}

/** A matrix as records that may be published; a cell that is withheld keeps its codes and says so. */
export function publishableCells(
  matrix: CooccurrenceMatrix,
  fewest: number,
): (CellRecord & { readonly withheld: boolean })[] {
  return cellRecords(matrix, { all: true }).map((record) => {
    if (!isFew(record.sources, fewest)) return { ...record, withheld: false };
    const bare = Object.fromEntries(
      Object.entries(record).map(([key, value]) => [
        key,
        typeof value === 'number' && key !== 'rowTotal' && key !== 'columnTotal' ? null : value,
      ]),
    );
    return { ...(bare as unknown as CellRecord), withheld: true };
  });
}

function isFew(value: TableValue | undefined, fewest: number): boolean {
  return typeof value === 'number' && value > 0 && value < fewest;
}
