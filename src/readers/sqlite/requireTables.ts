import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { listed } from '../table/columns.js';
import type { SqliteDatabase } from './openDatabase.js';
import { tablePlace } from './row.js';

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
      builder.error('missing-table', database.file, {
        nb: `en tabell «${table}» trengs; ${instead === undefined ? 'det er ingen' : `fant ${instead === 'view' ? 'et utsnitt (view)' : 'en virtuell tabell'}`}`,
        en: `a table "${table}" is needed; ${instead === undefined ? 'there is none' : `found a ${instead}`}`,
      });
      continue;
    }
    const missing = columns.filter((column) => !found.columns.has(column));
    if (missing.length === 0) continue;
    const names = listed([...found.columns.values()]);
    builder.error('missing-column', tablePlace(database.file, found.name, ''), {
      nb: `kolonnene ${missing.join(', ')} trengs; fant ${names}`,
      en: `the columns ${missing.join(', ')} are needed; found ${names}`,
    });
  }
}
