import { materialLimits } from '../../corpus/materialLimits.js';
import type { Bilingual } from '../../shared/language.js';
import { ProblemsError } from '../../shared/problem.js';
import type { InputFile } from '../input.js';
import { Row, type SqlValue, tablePlace } from './row.js';
import { usesWriteAheadLog, withoutWriteAheadLog } from './sqliteHeader.js';

/** A real table; views and virtual tables are never touched. */
export interface SqliteTable {
  readonly name: string;
  /** Name in lower case -> name as declared. */
  readonly columns: ReadonlyMap<string, string>;
  /** What names a row: the integer primary key, else `rowid`, else nothing. */
  readonly key: string | null;
}

/**
 * Largest database that is opened, in bytes. SQLite works on a copy in memory, so that the file stands there
 * twice until it is closed.
 */
export const largestDatabase = 200 * 1024 * 1024;
/** Most rows of one table that are read. */
const mostRows = 1_000_000;
/** Of the tables in which QualCoder, RQDA and Taguette have sources and codes. */
const mostRowsOf: Readonly<Record<string, number>> = {
  source: materialLimits.sources,
  documents: materialLimits.sources,
  code_name: materialLimits.codes,
  freecode: materialLimits.codes,
  tags: materialLimits.codes,
};

/** SQLite's own words for content that breaks a rule of a table, which is no damage of the file. */
const contentFindings = /^(?:NULL value in|non-\w+ value in|\w+ value in|CHECK constraint failed in)/u;

/** A SQLite database in memory, opened to be read only: what its file contains is data, and none of it is run. */
export class SqliteDatabase {
  /** Name of the file. */
  readonly file: string;
  /** Whether the tool keeps its newest changes in a `-wal` file beside the database. */
  readonly usesWriteAheadLog: boolean;
  /** By name in lower case. */
  readonly tables: ReadonlyMap<string, SqliteTable>;
  /** Views and virtual tables by name in lower case: what a table of that name would have been mistaken for. */
  readonly notTables: ReadonlyMap<string, string>;
  readonly #size: number;
  readonly #database: OpenDatabase;
  readonly #decode: (bytes: Uint8Array) => string;

  constructor(file: InputFile, database: OpenDatabase, writeAheadLog: boolean) {
    this.file = baseName(file.path);
    this.usesWriteAheadLog = writeAheadLog;
    this.#size = file.size;
    this.#database = database;
    const decoder = new TextDecoder(String(one(database, 'PRAGMA encoding')).toLowerCase(), {
      ignoreBOM: true,
    });
    this.#decode = (bytes) => decoder.decode(bytes);
    const tables = new Map<string, SqliteTable>();
    const notTables = new Map<string, string>();
    for (const [name, type, sql] of all(database, 'SELECT name, type, sql FROM sqlite_master')) {
      if (typeof name !== 'string' || name.startsWith('sqlite_')) continue;
      const virtual = typeof sql === 'string' && /^\s*create\s+virtual\s/iu.test(sql);
      if (type === 'table' && !virtual) tables.set(name.toLowerCase(), tableOf(database, name));
      else if (type === 'view' || virtual)
        notTables.set(name.toLowerCase(), virtual ? 'virtual table' : 'view');
    }
    this.tables = tables;
    this.notTables = notTables;
  }

  has(table: string, column?: string): boolean {
    const found = this.tables.get(table);
    return found !== undefined && (column === undefined || found.columns.has(column));
  }

  /** Number of rows; 0 for a table that is not there. */
  count(table: string): number {
    const found = this.tables.get(table);
    return found === undefined
      ? 0
      : Number(one(this.#database, `SELECT count(*) FROM ${quoted(found.name)} NOT INDEXED`));
  }

  /**
   * Every row of a table, in the order in which they are stored; none where there is no such table.
   *
   * @param columns names in lower case; those that this version of the schema lacks are null
   * @param long columns whose text may hold anything, zero characters included
   * @throws ProblemsError when the file turns out to be damaged
   */
  *rows(table: string, columns: readonly string[], long: readonly string[] = []): Generator<Row> {
    const found = this.tables.get(table);
    if (found === undefined) return;
    this.#requireRoom(table, found.name);
    const there = [...columns, ...long].filter((column) => found.columns.has(column));
    const positions = new Map(there.map((column, i) => [column, i + 1]));
    const selected = there.map((column) => {
      const name = quoted(found.columns.get(column)!);
      return long.includes(column) ? `CAST(${name} AS BLOB)` : name;
    });
    const key = found.key === null ? 'NULL' : quoted(found.key);
    const sql = `SELECT ${[key, ...selected].join(', ')} FROM ${quoted(found.name)} NOT INDEXED`;
    const statement = guarded(this.file, () => this.#database.prepare(sql));
    const place = tablePlace(this.file, found.name, `, ${found.key ?? 'row'}`);
    let count = 0;
    try {
      while (guarded(this.file, () => statement.step())) {
        count++;
        // A row takes at least a few bytes: more rows than bytes are pages that point in a circle.
        if (count > this.#size) throw damaged(this.file, `${found.name}: more rows than bytes`);
        const values = guarded(this.file, () => statement.get());
        yield new Row(place, found.key === null ? count : values[0], positions, values, this.#decode);
      }
    } finally {
      statement.free();
    }
  }

  /** Rows are counted before they are read, no further than it takes: pages that point in a circle have no end. */
  #requireRoom(table: string, name: string): void {
    const most = mostRowsOf[table] ?? mostRows;
    const counted = `SELECT count(*) FROM (SELECT 1 FROM ${quoted(name)} NOT INDEXED LIMIT ${most + 1})`;
    const count = Number(guarded(this.file, () => one(this.#database, counted)));
    if (count > most) throw tooManyRows(this.file, name, most);
  }

  close(): void {
    this.#database.close();
  }
}

interface OpenDatabase {
  exec(sql: string): { readonly columns: string[]; readonly values: SqlValue[][] }[];
  run(sql: string): unknown;
  prepare(sql: string): { step(): boolean; get(): SqlValue[]; free(): boolean };
  close(): void;
}

/**
 * Opens a SQLite file from memory; the file itself is never written. Close the database when done.
 *
 * @param use `read` searches the whole file for damage first; `look` does not, and is only for the names of tables
 * @throws ProblemsError when it is too large, damaged or encrypted
 */
export async function openDatabase(file: InputFile, use: 'read' | 'look' = 'read'): Promise<SqliteDatabase> {
  if (file.size > largestDatabase) {
    const [most, found] = [megabytes(largestDatabase), megabytes(file.size)];
    const message = {
      nb: `en database leses inn i minnet, opp til ${most} MB; fant ${found} MB`,
      en: `a database is read into memory, up to ${most} MB; found ${found} MB`,
    };
    throw new ProblemsError(notRead(file.path), [{ kind: 'too-large', where: file.path, message }]);
  }
  const { default: initSqlJs } = await import('sql.js/dist/sql-wasm-inline.js');
  const { Database } = await initSqlJs();
  const bytes = await file.read();
  const writeAheadLog = usesWriteAheadLog(bytes);
  const database: OpenDatabase = new Database(writeAheadLog ? withoutWriteAheadLog(bytes) : bytes);
  try {
    return guarded(baseName(file.path), () => {
      for (const [name, value] of [
        ['trusted_schema', 'OFF'],
        ['query_only', 'ON'],
        ['cell_size_check', 'ON'],
        ['ignore_check_constraints', 'ON'],
      ])
        database.run(`PRAGMA ${name} = ${value}`);
      refuseGeneratedColumns(database, file.path);
      if (use === 'read') refuseDamage(database, baseName(file.path));
      return new SqliteDatabase(file, database, writeAheadLog);
    });
  } catch (error) {
    database.close();
    throw error;
  }
}

/** @throws ProblemsError with what SQLite finds */
function refuseDamage(database: OpenDatabase, file: string): void {
  const findings = all(database, 'PRAGMA quick_check(20)').flat().map(String);
  const damage = findings.filter((finding) => finding !== 'ok' && !contentFindings.test(finding));
  if (damage.length > 0) throw damaged(file, damage.join('; ').replace(/\s+/gu, ' '));
}

/**
 * A generated column is an expression of the file, which even looking for damage would compute, for hours if it was
 * made so. No tool for qualitative analysis has any.
 *
 * @throws ProblemsError naming the columns
 */
function refuseGeneratedColumns(database: OpenDatabase, where: string): void {
  const found = all(database, "SELECT name FROM sqlite_master WHERE type = 'table'").flatMap(([table]) =>
    all(database, `PRAGMA table_xinfo(${quoted(String(table))})`)
      .filter((column) => Number(column[6]) > 1)
      .map((column) => `${table}.${column[1]}`),
  );
  if (found.length === 0) return;
  const names = found.slice(0, 12).join(', ');
  const message = {
    nb: `en kolonne i et prosjekt har verdier; fant kolonner som måtte regnes ut: ${names}`,
    en: `a column of a project holds values; found columns that would be computed: ${names}`,
  };
  throw new ProblemsError(notRead(where), [{ kind: 'generated-column', where, message }]);
}

function tableOf(database: OpenDatabase, name: string): SqliteTable {
  const columns = new Map<string, string>();
  const keys: string[] = [];
  for (const [, column, type, , , position] of all(database, `PRAGMA table_info(${quoted(name)})`)) {
    columns.set(String(column).toLowerCase(), String(column));
    if (Number(position) > 0) keys.push(String(type).toLowerCase() === 'integer' ? String(column) : '');
  }
  const [about] = all(database, `PRAGMA table_list(${quoted(name)})`);
  const withoutRowid = about !== undefined && Number(about[4]) === 1;
  const own = keys.length === 1 && keys[0] !== '' ? keys[0] : null;
  const key = own ?? (withoutRowid || columns.has('rowid') ? null : 'rowid');
  return { name, columns, key };
}

function all(database: OpenDatabase, sql: string): SqlValue[][] {
  return database.exec(sql).flatMap((result) => result.values);
}

function one(database: OpenDatabase, sql: string): SqlValue {
  return all(database, sql)[0]?.[0] ?? null;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** What SQLite says, as a problem of the file. */
function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ProblemsError) throw error;
    throw damaged(file, error instanceof Error ? error.message : String(error));
  }
}

function damaged(file: string, says: string): ProblemsError {
  const message = {
    nb: `en hel SQLite-database uten kryptering trengs; SQLite sier: ${says}. Åpne den i verktøyet sitt, eller hent fram en sikkerhetskopi`,
    en: `a whole, unencrypted SQLite database is needed; SQLite says: ${says}. Open it in its own tool, or restore a backup`,
  };
  return new ProblemsError(notRead(file), [{ kind: 'damaged-database', where: file, message }]);
}

function tooManyRows(file: string, table: string, most: number): ProblemsError {
  const message = {
    nb: `en tabell i en database leses med opptil ${most} rader; ${table} har flere`,
    en: `a table of a database is read with up to ${most} rows; ${table} has more`,
  };
  return new ProblemsError(notRead(file), [{ kind: 'too-large', where: file, message }]);
}

/** Title of an error about a file. */
export function notRead(file: string): Bilingual {
  return { nb: `${file} ble ikke lest`, en: `${file} was not read` };
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
