import { foldHeader } from './columns.js';
import { type Mapping, sourceColumns } from './mapping.js';
import type { TableCandidate } from './openTables.js';
import type { Table } from './parseTable.js';
import { wholeNumber } from './values.js';

/** Sheets of one workbook that are one table: they have the same columns. */
export interface JoinedSheets {
  readonly sheets: readonly TableCandidate[];
  /** The rows of all of them. */
  readonly table: Table;
  /** The same with the name of the sheet as the source; undefined where a column says the source. */
  readonly bySheet: Table | undefined;
}

/** What the column is called that names the sheet of each row. */
const sheetColumn = 'source';

/** A name of a column is short. */
const longestName = 100;

interface HeadedSheet {
  readonly candidate: TableCandidate;
  readonly table: Table;
  readonly name: string;
}

/**
 * The sheets of each workbook that have equal columns, in whichever order, put together: one sheet for each interview. Hidden sheets
 * are left out; a mapping may name the sheets.
 */
export function joinedSheets(candidates: readonly TableCandidate[], mapping: Mapping): JoinedSheets[] {
  const readings = new Map<string, HeadedSheet[]>();
  for (const candidate of candidates) {
    const { sheet, hidden, place } = candidate;
    if (sheet === undefined || (mapping.sheets === undefined ? hidden : !mapping.sheets.includes(sheet)))
      continue;
    const file = place.slice(0, place.length - sheet.length);
    const seen = new Set<string>();
    for (const table of candidate.readings) {
      const key = headerKey(table.columns);
      if (key === undefined || seen.has(key)) continue;
      seen.add(key);
      const same = `${file}\n${key}`;
      readings.set(same, [...(readings.get(same) ?? []), { candidate, table, name: sheet }]);
    }
  }
  const fewest = mapping.sheets === undefined ? 2 : 1;
  const used = new Set<TableCandidate>();
  return [...readings.values()]
    .filter((group) => group.length >= fewest)
    .sort((one, other) => other.length - one.length || one[0].table.headerLine - other[0].table.headerLine)
    .flatMap((group) => {
      const free = group.filter(({ candidate }) => !used.has(candidate));
      if (free.length < fewest) return [];
      for (const { candidate } of free) used.add(candidate);
      return [joined(free, mapping)];
    });
}

function joined(group: readonly HeadedSheet[], mapping: Mapping): JoinedSheets {
  const [{ table: first, candidate }] = group;
  const names = group.map(({ name }) => name);
  const file = `${candidate.place.slice(0, candidate.place.length - names[0].length)}${names.join(', ')}`;
  const folded = first.columns.map(foldHeader);
  let rows: Table['rows'] | undefined;
  const table: Table = {
    ...first,
    file,
    // Sheets are put together only where a kind of table is looked for in them.
    get rows() {
      rows ??= group.flatMap(({ table: { columns, file, rows: own } }) => {
        const positions = folded.map((name) =>
          name === '' ? -1 : columns.findIndex((each) => foldHeader(each) === name),
        );
        return own.map((row) => ({
          ...row,
          file,
          values: positions.map((position) => (position < 0 ? '' : row.values[position])),
        }));
      });
      return rows;
    },
  };
  const sheets = group.map(({ candidate: each }) => each);
  if (sourceColumns(first.columns, mapping).length > 0) return { sheets, table, bySheet: undefined };
  let named: Table['rows'] | undefined;
  const sheetOf = new Map(group.map(({ table: { file: place }, name }) => [place, name]));
  const bySheet: Table = {
    ...first,
    file,
    columns: [...first.columns, sheetColumn],
    addedSource: first.columns.length,
    get rows() {
      named ??= table.rows.map((row) => ({
        ...row,
        values: [
          ...row.values,
          row.values.some((value) => value.trim() !== '') ? sheetOf.get(row.file!)! : '',
        ],
      }));
      return named;
    },
  };
  return { sheets, table, bySheet };
}

/** What tells whether rows that may be headers are the same; undefined for a row that is none. */
function headerKey(columns: readonly string[]): string | undefined {
  const names = columns.map(foldHeader).filter((name) => name !== '');
  const isHeader =
    names.length > 1 &&
    new Set(names).size === names.length &&
    names.every((name) => name.length <= longestName && wholeNumber(name) === undefined);
  return isHeader ? [...names].sort().join('\n') : undefined;
}
