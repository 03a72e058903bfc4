import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import { type Input, type InputFile, memoryFile } from '../../src/readers/input.js';

/** A SQLite database in memory, made by statements. */
export async function sqliteFile(statements: readonly string[], name = 'test.db'): Promise<InputFile> {
  return memoryFile(name, await sqliteBytes(statements));
}

export async function sqliteBytes(statements: readonly string[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database(new Uint8Array(0));
  for (const statement of statements) database.run(statement);
  const bytes = (database as unknown as { export(): Uint8Array }).export();
  database.close();
  return bytes;
}

/** Files as material that a person points at. */
export function inputOf(...files: readonly InputFile[]): Input {
  return { name: files[0].path, isFolder: files.length > 1, files };
}
