import { neutralisedColumn } from '../../shared/formulaCells.js';

/** Columns that only the tidy table has which this software writes, and what each of its rows says. */
const ownColumns = [
  'source',
  'source_name',
  'source_kind',
  'selection',
  'selection_kind',
  'start',
  'end',
  'code',
  'code_name',
  'code_path',
  'code_family',
  'code_role',
  'coder',
  'coder_name',
  'reconciled',
] as const;

/** Columns that it has where there is something for them. */
const furtherColumns = [
  'code_parents',
  'code_parent_families',
  'selection_told',
  'coding',
  'created',
  'quote',
  'memo',
] as const;

export type OwnColumn = (typeof ownColumns)[number] | (typeof furtherColumns)[number];

/** Columns that are no attributes. */
export const otherColumns: ReadonlySet<string> = new Set([
  ...ownColumns,
  ...furtherColumns,
  neutralisedColumn,
]);

/** Whether a table of codings is a tidy table that this software wrote. */
export function isOwnTable(columns: readonly string[]): boolean {
  return ownColumns.every((name) => columns.includes(name));
}
