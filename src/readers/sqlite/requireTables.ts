import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { listed } from '../table/columns.js';
import type { SqliteDatabase } from './openDatabase.js';

/** Says which tables and columns that a reader cannot do without are not there. */
export function requireTables(
  database: SqliteDatabase,
  needed: Readonly<Record<string, readonly string[]>>,
  builder: CorpusBuilder,
): void {
  for (const [table, columns] of Object.entries(needed)) {
    const found = database.tables.get(table);
    if (found === undefined) {
      const instead = database.notTables.get(table);
      const says = instead === undefined ? 'there is none' : `found a ${instead}`;
      builder.error('missing-table', database.file, `a table "${table}" is needed; ${says}`);
      continue;
    }
    const missing = columns.filter((column) => !found.columns.has(column));
    if (missing.length > 0)
      builder.error(
        'missing-column',
        `${database.file}, table ${found.name}`,
        `the columns ${missing.join(', ')} are needed; found ${listed([...found.columns.values()])}`,
      );
  }
}
