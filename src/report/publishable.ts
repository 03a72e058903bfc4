import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { type CellRecord, cellRecord } from '../measures/cellRecords.js';
import { withheldCells } from '../measures/withheldCells.js';
import { isFew, withheldMark } from '../shared/fewSources.js';
import type { ReportTable, TableColumn, TableValue } from './reportTable.js';

/** Fewer sources than this may be one person and a colleague; Statistics Norway too hides frequencies of one and two. */
export const defaultFewest = 3;

/** A table as it may be published, and how many of its rows had numbers withheld. */
export interface PublishableTable {
  readonly table: ReportTable;
  readonly withheld: number;
}

/**
 * A table without what could show who said what: a row that rests on fewer sources than `fewest` loses its numbers. Where a
 * part of its sources is that small (one that hinders, say), the row loses every part of that whole and what the parts could
 * be computed from. `×` stands instead. Numbers have the decimals that a person is shown, since a share with all its digits
 * tells the counts; columns that name sources are gone.
 *
 * @returns null for a table of quotes, which is evidence and stays at home, save where quotes are asked for
 */
export function publishableTable(
  table: ReportTable,
  fewest: number,
  options: { readonly quotes?: boolean } = {},
): PublishableTable | null {
  if (options.quotes !== true && table.columns.some(({ key }) => /quote/iu.test(key))) return null;
  const columns = table.columns.filter(({ namesSources }) => namesSources !== true);
  const rows = table.rows.map((row) => {
    const hidden = hiddenIn(row, table, fewest);
    return Object.fromEntries(
      columns.map((column): [string, TableValue] => {
        const value = row[column.key] ?? null;
        const nothing = value === null || value === '';
        return [column.key, !nothing && hidden(value, column) ? withheldMark : rounded(value, column)];
      }),
    );
  });
  const withheld = rows.filter((row) => Object.values(row).includes(withheldMark)).length;
  return { table: { ...table, columns, rows }, withheld };
}

/** Which values of a row are withheld. */
function hiddenIn(
  row: Readonly<Record<string, TableValue>>,
  { columns, restsOn }: ReportTable,
  fewest: number,
): (value: TableValue, column: TableColumn) => boolean {
  const bases = columns.filter(({ countsSources }) => countsSources === true).map(({ key }) => key);
  const few = [...bases, ...(restsOn === undefined ? [] : [restsOn])].some((key) => fewIn(row[key], fewest));
  const parts = new Set(
    columns.flatMap(({ key, partOfSources: whole }) =>
      whole !== undefined && fewIn(row[key], fewest) ? [whole] : [],
    ),
  );
  return (value, { partOfSources, givesAway }) =>
    few
      ? typeof value === 'number' || partOfSources !== undefined || givesAway !== undefined
      : parts.has(partOfSources ?? '') || parts.has(givesAway ?? '');
}

/** Whether a value is a small count, or a text of several (`4–1`) that has one. */
function fewIn(value: TableValue | undefined, fewest: number): boolean {
  if (typeof value === 'string')
    return (value.match(/\d+/gu) ?? []).some((count) => isFew(Number(count), fewest));
  return typeof value === 'number' && isFew(value, fewest);
}

function rounded(value: TableValue, { decimals }: TableColumn): TableValue {
  if (typeof value !== 'number') return value;
  return Number(value.toFixed(decimals ?? 3));
}

/**
 * The cells of a matrix that may be published, each pair once; a cell that is withheld keeps its codes and totals, which
 * are no sums of cells (see `withheldCells`), and says so.
 */
export function publishableCells(
  matrix: CooccurrenceMatrix,
  fewest: number,
): (CellRecord & { readonly withheld: boolean })[] {
  const withheld = withheldCells(matrix, fewest);
  return matrix.cells({ all: true }).map((cell) => {
    const record = cellRecord(cell);
    if (!withheld(cell)) return { ...record, withheld: false };
    const bare = Object.fromEntries(
      Object.entries(record).map(([key, value]) => [
        key,
        typeof value === 'number' && key !== 'rowTotal' && key !== 'columnTotal' ? null : value,
      ]),
    );
    return { ...(bare as unknown as CellRecord), oddsRatioCorrected: false, withheld: true };
  });
}
