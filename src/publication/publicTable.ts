import { besideMark, crossMark, type Release } from '../disclosure/release.js';
import type { ReportTable, TableColumn, TableValue } from '../report/reportTable.js';
import type { SectionId } from '../report/section.js';

/** A number that is computed from counts: it stands only where all of them are shown, and nothing else does. */
export interface DerivedNumber {
  readonly value: number | string | null;
  /** Keys of counts (`countKey`), at least one. */
  readonly from: readonly string[];
  /** Whether one or a few sources give most of it: it is then withheld whatever the counts are. */
  readonly dominated?: boolean;
}

/** A count of sources by its key: what stands in the table is what the release shows. */
export interface PublicCount {
  readonly count: string;
}

/**
 * What a cell of a public table holds: words that rest on no source (names, groups), a count, or a number computed from counts.
 * There is no other way for a number to get into a publication; numbers of published literature are `literature`.
 */
export type PublicValue = string | null | PublicCount | DerivedNumber | { readonly literature: TableValue };

/** A table for publication, before it is known what may be shown. */
export interface PublicTable {
  /** File name without ending: `pairs`. */
  readonly name: string;
  readonly section: SectionId;
  readonly columns: readonly PublicColumn[];
  readonly rows: readonly Readonly<Record<string, PublicValue>>[];
  readonly caption: string;
  /** Where it is given, rows of which no number is shown are left out, and this says in the caption how many. */
  readonly leftOut?: (rows: number) => string;
}

/** A column of a public table. */
export type PublicColumn = TableColumn;

/** A table as it is published. */
export interface ReleasedTable extends ReportTable {
  readonly section: SectionId;
  /** Rows with something withheld, also those that are left out. */
  readonly withheld: number;
}

/** The table with what is released of it; `×` (or `·`) stands for the rest. */
export function releasedTable(
  table: PublicTable,
  release: Release,
  language: ReportTable['language'],
): ReleasedTable {
  let [withheld, leftOut] = [0, 0];
  const rows = table.rows.flatMap((row) => {
    const shown = table.columns.map((column): [string, TableValue] => [
      column.key,
      releasedValue(row[column.key] ?? null, release, column, `${table.name}, ${column.key}`),
    ]);
    const values = shown.map(([, value]) => value);
    if (!values.some(isWithheld)) return [Object.fromEntries(shown)];
    withheld++;
    if (table.leftOut === undefined || values.some((value) => typeof value === 'number'))
      return [Object.fromEntries(shown)];
    leftOut++;
    return [];
  });
  return {
    kind: 'table',
    name: table.name,
    section: table.section,
    language,
    columns: table.columns,
    rows,
    caption:
      table.leftOut === undefined || leftOut === 0
        ? table.caption
        : `${table.caption} ${table.leftOut(leftOut)}`,
    withheld,
  };
}

function releasedValue(
  value: PublicValue,
  release: Release,
  column: PublicColumn,
  where: string,
): TableValue {
  if (value === null || typeof value === 'string') return value;
  if ('literature' in value) return rounded(value.literature, column);
  if ('count' in value) return release.shown(value.count);
  if (value.from.length === 0)
    throw new Error(`a number of a public table must say from which counts it is (${where})`);
  if (value.dominated === true || !release.shows(value.from)) return withheldSign(value, release);
  return rounded(value.value, column);
}

/** A derived number is no count: what stands for it says only that it is withheld, and nothing where there is none. */
function withheldSign({ value }: DerivedNumber, { policy }: Release): TableValue {
  if (value === null || value === '') return value;
  return policy.cross === 'mark' ? besideMark : crossMark;
}

/** A p that would be rounded to 0 keeps one digit. */
function rounded(value: TableValue, { shown, decimals = shown === 'p' ? 4 : 3 }: PublicColumn): TableValue {
  if (typeof value !== 'number') return value;
  const found = Number(value.toFixed(decimals));
  return shown === 'p' && found === 0 ? Number(value.toPrecision(1)) : found;
}

/** Whether a value of a released table is a sign of what is withheld. */
export function isWithheld(value: TableValue): boolean {
  return value === crossMark || value === besideMark;
}
