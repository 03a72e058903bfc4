import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
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
export function placeIn(table: Table, row: TableRow, column = -1): string {
  const name = column < 0 ? '' : `, column ${shortName(table.columns[column]) || column + 1}`;
  return `${row.file ?? table.file} line ${row.line}${name}`;
}

/**
 * Reports the columns that nothing was read from, and cells beyond the last named column. Columns without a name and
 * without a value are nothing.
 */
export function reportUnusedColumns(table: Table, used: Iterable<number>, builder: CorpusBuilder): void {
  const known = new Set(used);
  const unused = table.columns
    .map((name, i) => ({ name: shortName(name) || `column ${i + 1}`, i }))
    .filter(({ i }) => !known.has(i) && table.rows.some(({ values }) => values[i].trim() !== ''));
  if (unused.length > 0)
    builder.notUnderstood(
      'unused-column',
      `${table.file} line ${table.headerLine}`,
      `nothing is known of ${unused.length === 1 ? 'this column' : `these ${unused.length} columns`}; not read: ${listed(unused.map(({ name }) => name))}`,
    );
  const beyond = table.rows.filter((row) => (row.beyond ?? 0) > 0);
  if (beyond.length > 0) {
    const cells = beyond.reduce((sum, row) => sum + (row.beyond ?? 0), 0);
    const message = `${plural(cells, 'filled cell stands', 'filled cells stand')} to the right of the last named column; not read`;
    builder.notUnderstood(
      'outside-columns',
      `${beyond[0].file ?? table.file} line ${beyond[0].line}`,
      message,
    );
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
