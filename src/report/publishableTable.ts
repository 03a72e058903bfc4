import { isFew, withheldMark, withheldParts } from '../shared/fewSources.js';
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
  const few = fewRows(table, fewest);
  const rows = table.rows.map((row, r) => {
    const hidden = hiddenIn(row, table, few[r], fewest);
    return Object.fromEntries(
      columns.map((column): [string, TableValue] => {
        const value = row[column.key] ?? null;
        const nothing = value === null || value === '';
        return [column.key, !nothing && hidden(value, column) ? withheldMark : rounded(value, column)];
      }),
    );
  });
  const withheld = rows.filter((row) => Object.values(row).includes(withheldMark)).length;
  return { table: { ...table, columns, rows, caption: captionOf(table, withheld, fewest) }, withheld };
}

function captionOf({ caption, withheldCaption }: ReportTable, withheld: number, fewest: number): string {
  return withheld === 0 || withheldCaption === undefined ? caption : `${caption} ${withheldCaption(fewest)}`;
}

/** Which rows rest on too few sources, or would give such a row away as a part of the same whole. */
function fewRows({ rows, columns, restsOn, partsOf }: ReportTable, fewest: number): boolean[] {
  const bases = columns.filter(({ countsSources }) => countsSources === true).map(({ key }) => key);
  if (restsOn !== undefined) bases.push(restsOn);
  const counts = rows.map((row) =>
    Math.min(
      ...bases.flatMap((key) => {
        const value = row[key];
        return typeof value === 'number' && value > 0 ? [value] : [];
      }),
    ),
  );
  if (partsOf === undefined) return counts.map((count) => isFew(count, fewest));
  const few = rows.map(() => false);
  for (const whole of new Set(rows.map((row) => row[partsOf]))) {
    const own = [...rows.keys()].filter((r) => rows[r][partsOf] === whole && Number.isFinite(counts[r]));
    const withheld = withheldParts(
      own.map((r) => counts[r]),
      fewest,
    );
    own.forEach((r, i) => {
      few[r] = withheld[i];
    });
  }
  return few;
}

/** Which values of a row are withheld. */
function hiddenIn(
  row: Readonly<Record<string, TableValue>>,
  { columns }: ReportTable,
  few: boolean,
  fewest: number,
): (value: TableValue, column: TableColumn) => boolean {
  const parts = new Set(
    columns.flatMap(({ key, partOfSources: whole }) =>
      whole !== undefined && fewIn(row[key], fewest) ? [whole] : [],
    ),
  );
  const own = fewValues(row, columns, fewest);
  return (value, { key, partOfSources, givesAway }) =>
    own.has(key) ||
    (few
      ? typeof value === 'number' || partOfSources !== undefined || givesAway !== undefined
      : parts.has(partOfSources ?? '') || parts.has(givesAway ?? ''));
}

/** Keys of the values of a row that rest on too few sources of their own, or would give such a value away. */
function fewValues(
  row: Readonly<Record<string, TableValue>>,
  columns: readonly TableColumn[],
  fewest: number,
): Set<string> {
  const based = columns.flatMap(({ key, restsOn = [], sharesWhole }) => {
    const counts = restsOn.map((each) => row[each]).filter((count) => typeof count === 'number' && count > 0);
    return counts.length === 0
      ? []
      : [{ key, count: Math.min(...(counts as number[])), whole: sharesWhole ?? `only ${key}` }];
  });
  return new Set(
    [...new Set(based.map(({ whole }) => whole))].flatMap((name) => {
      const parts = based.filter(({ whole }) => whole === name);
      const withheld = withheldParts(
        parts.map(({ count }) => count),
        fewest,
      );
      return parts.flatMap(({ key }, i) => (withheld[i] ? [key] : []));
    }),
  );
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
