import type { SqliteDatabase } from '../sqlite/openDatabase.js';
import type { Row } from '../sqlite/row.js';
import { plural, type RowFindings } from '../sqlite/rowFindings.js';

/**
 * The rows of a table that are live. RQDA deletes by setting `status` to something other than 1; such rows do not
 * count, and how many there are is reported. A table without `status` (older versions) has live rows only.
 */
export function* liveRows(
  database: SqliteDatabase,
  table: string,
  columns: readonly string[],
  findings: RowFindings,
  long: readonly string[] = [],
): Generator<Row> {
  const hasStatus = database.has(table, 'status');
  for (const row of database.rows(table, [...columns, 'status'], long)) {
    if (!hasStatus || row.whole('status') === 1) yield row;
    else
      findings.tally(
        'deleted',
        row,
        (count) => ({
          nb: `${plural(count, 'rad er slettet', 'rader er slettet')} (status er ikke 1); utelatt`,
          en: `${plural(count, 'row is', 'rows are')} deleted (status other than 1); left out`,
        }),
        table,
      );
  }
}

/** Ids in a table whose rows are all deleted: what still refers to them refers to nothing live. */
export function deletedIds(database: SqliteDatabase, table: string, column: string): ReadonlySet<number> {
  const deleted = new Set<number>();
  if (!database.has(table, 'status')) return deleted;
  const live = new Set<number>();
  for (const row of database.rows(table, [column, 'status'])) {
    const id = row.whole(column);
    if (id !== undefined) (row.whole('status') === 1 ? live : deleted).add(id);
  }
  for (const id of live) deleted.delete(id);
  return deleted;
}
