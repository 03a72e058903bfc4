import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { plural } from '../refi/findings.js';
import type { Mapping } from './mapping.js';
import type { Table, TableRow } from './parseTable.js';

/** What a tool calls its columns, in the languages that it has: by role, names in lower case. */
export type ColumnNames<Role extends string> = Readonly<Record<Role, readonly string[]>>;

/** Position of the column of each role, -1 where the table has none. */
export type ColumnPositions<Role extends string> = Readonly<Record<Role, number>>;

/**
 * The columns of a table by what a tool calls them. A mapping that names the column of a role overrules the names.
 */
export function columnsOf<Role extends string>(
  columns: readonly string[],
  names: ColumnNames<Role>,
  mapping: Mapping = {},
): ColumnPositions<Role> {
  const folded = columns.map(foldHeader);
  const declared = mapping as Readonly<Record<string, unknown>>;
  const roles = Object.keys(names) as Role[];
  return Object.fromEntries(
    roles.map((role) => {
      const name = declared[role];
      if (typeof name === 'string') return [role, columns.indexOf(name)];
      const found = names[role].map((candidate) => folded.indexOf(candidate)).find((i) => i >= 0);
      return [role, found ?? -1];
    }),
  ) as Record<Role, number>;
}

/** A header as names are compared: every kind of space is a space, and case does not count. */
export function foldHeader(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A cell, without spaces around it; empty where the table has no such column. */
export function cellOf(row: TableRow, column: number): string {
  return column < 0 ? '' : row.values[column].trim();
}

/** `segments.csv line 41, column code`. */
export function placeIn(
  table: Pick<Table, 'file' | 'columns'>,
  row: Pick<TableRow, 'line' | 'file'>,
  column = -1,
): Bilingual {
  const { line, file = table.file } = row;
  if (column < 0) return placeOf(file, { line });
  return placeOf(file, { line, column: shortName(table.columns[column]) || column + 1 });
}

/** The place of the header, or of a column in it. */
export function headerIn(table: Table, column = -1): Bilingual {
  return placeIn(table, { line: table.headerLine }, column);
}

/**
 * Reports the columns that nothing was read from, and cells beyond the last named column. Columns without a name and
 * without a value are nothing.
 */
export function reportUnusedColumns(table: Table, used: Iterable<number>, builder: CorpusBuilder): void {
  const known = new Set(used);
  const unused = table.columns
    .map((name, i) => ({ name: shortName(name), i }))
    .filter(({ i }) => !known.has(i) && table.rows.some(({ values }) => values[i].trim() !== ''));
  if (unused.length > 0) {
    const names = (column: string) => listed(unused.map(({ name, i }) => name || `${column} ${i + 1}`));
    const count = unused.length;
    builder.notUnderstood('unused-column', headerIn(table), {
      nb: `ingenting er kjent om ${count === 1 ? 'denne kolonnen' : `disse ${count} kolonnene`}; ikke lest: ${names('kolonne')}`,
      en: `nothing is known of ${count === 1 ? 'this column' : `these ${count} columns`}; not read: ${names('column')}`,
    });
  }
  const beyond = table.rows.filter((row) => (row.beyond ?? 0) > 0);
  if (beyond.length > 0) {
    const cells = beyond.reduce((sum, row) => sum + (row.beyond ?? 0), 0);
    builder.notUnderstood('outside-columns', placeIn(table, beyond[0]), {
      nb: `${plural(cells, 'fylt celle', 'fylte celler')} står til høyre for den siste kolonnen med navn; ikke lest`,
      en: `${plural(cells, 'filled cell stands', 'filled cells stand')} to the right of the last named column; not read`,
    });
  }
}

/** Names in an error message: enough of them to know the table again, each short enough to read. */
export function listed(names: readonly string[], most = 20): string {
  const shown = names.slice(0, most).map(shortName);
  return names.length > most ? `${shown.join(', ')} … (${names.length})` : shown.join(', ');
}

function shortName(name: string): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
