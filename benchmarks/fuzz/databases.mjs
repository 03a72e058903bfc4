// Damage to a SQLite database that SQLite itself thinks sound: cells of other types, rows and columns that are gone.
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import { pieces } from './texts.mjs';

const { Database } = await initSqlJs();

const magic = 'SQLite format 3\0';

export function isDatabase(bytes) {
  return bytes.length >= 512 && [...magic].every((letter, i) => letter.charCodeAt(0) === bytes[i]);
}

/**
 * Applies some statements, each to a table and column at random; one that SQLite refuses changes nothing.
 *
 * @param {Uint8Array} bytes
 * @param {number} rounds how many statements
 * @returns {Uint8Array | null} null for a database that cannot be opened
 */
export function mutateDatabase(bytes, rounds, random) {
  let database;
  try {
    // There is no write-ahead log in memory; the file's own mark of one is put back.
    const copy = bytes.slice();
    copy[18] = copy[19] = 1;
    database = new Database(copy);
    database.run('PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF');
    const tables = column(database, "SELECT name FROM sqlite_master WHERE type = 'table'");
    if (tables.length === 0) return null;
    for (let i = 0; i < rounds; i++) mutateTable(database, tables[random.below(tables.length)], random);
    const changed = database.export();
    changed[18] = bytes[18];
    changed[19] = bytes[19];
    return changed;
  } catch {
    return null;
  } finally {
    database?.close();
  }
}

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

const statements = {
  cell: ({ table, name, row, value }) => `UPDATE ${table} SET ${name} = ${value} WHERE rowid = ${row}`,
  cells: ({ table, name, value }) => `UPDATE ${table} SET ${name} = ${value}`,
  other: ({ table, name, row, random }) =>
    `UPDATE ${table} SET ${name} = (SELECT ${name} FROM ${table} LIMIT 1 OFFSET ${random.below(3)}) WHERE rowid = ${row}`,
  deleteRow: ({ table, row }) => `DELETE FROM ${table} WHERE rowid = ${row}`,
  again: ({ table, row }) => `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table} WHERE rowid = ${row}`,
  deleteRows: ({ table }) => `DELETE FROM ${table}`,
  dropColumn: ({ table, name }) => `ALTER TABLE ${table} DROP COLUMN ${name}`,
  renameColumn: ({ table, name }) => `ALTER TABLE ${table} RENAME COLUMN ${name} TO x`,
  untyped: ({ table }) =>
    `CREATE TABLE fuzz_copy AS SELECT * FROM ${table}; INSERT INTO fuzz_copy SELECT * FROM fuzz_copy; DROP TABLE ${table}; ALTER TABLE fuzz_copy RENAME TO ${table}`,
  view: ({ table }) =>
    `ALTER TABLE ${table} RENAME TO fuzz_kept; CREATE VIEW ${table} AS SELECT * FROM fuzz_kept`,
};
/** Cells are what is wrong most often. */
const names = [...Object.keys(statements), ...Array(10).fill('cell'), ...Array(4).fill('other')];

function mutateTable(database, tableName, random) {
  try {
    const columns = column(database, `SELECT name FROM pragma_table_info(${literal(tableName)})`);
    const rows = column(database, `SELECT rowid FROM ${quoted(tableName)} LIMIT 50`);
    const sql = statements[names[random.below(names.length)]]({
      table: quoted(tableName),
      name: quoted(columns[random.below(columns.length)]),
      row: rows.length === 0 ? 1 : rows[random.below(rows.length)],
      value: anyValue(random),
      random,
    });
    database.exec(sql);
  } catch {
    // A constraint of the table, or a table that an earlier statement took away.
  }
}

const values = [
  'NULL',
  '0',
  '1',
  '-1',
  '1.5',
  '-0.0',
  '9e999',
  '-9e999',
  '9223372036854775807',
  '4294967296',
  "''",
  "' 3 '",
  "'3abc'",
  "x''",
  "x'00'",
  "x'ff00fe80'",
  "x'f09f9880'",
  'zeroblob(5000)',
  'char(0, 65)',
  "'ukjent'",
  "replace(hex(zeroblob(5000)), '00', 'Åse ')",
  'char(55357)',
  "'2024-13-45'",
];

function anyValue(random) {
  const at = random.below(values.length + 6);
  return values[at] ?? literal(pieces[random.below(pieces.length)].replaceAll('\u0000', ''));
}

function literal(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

function column(database, sql) {
  return database.exec(sql).flatMap((result) => result.values.map(([value]) => value));
}
