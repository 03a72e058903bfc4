import { ProblemsError } from '../../shared/problem.js';
import type { Input, InputFile } from '../input.js';
import { notRead, openDatabase, type SqliteDatabase } from './openDatabase.js';
import { isSqlite } from './sqliteHeader.js';

export type SqliteTool = 'qualcoder' | 'taguette' | 'rqda';

/** Tables that only this tool has. */
const marks: readonly (readonly [SqliteTool, readonly string[]])[] = [
  ['qualcoder', ['code_name', 'source']],
  ['taguette', ['highlights', 'documents']],
  ['rqda', ['freecode', 'source']],
];

/** What was found per file, so that asking for each tool opens a file once. */
const known = new WeakMap<InputFile, Promise<SqliteTool | null>>();

/** The database of some material: the file itself, or `data.qda` in the folder of a QualCoder project. */
export function databaseFile(input: Input): InputFile | undefined {
  if (!input.isFolder) return input.files.length === 1 ? input.files[0] : undefined;
  return input.files.find((file) => file.path === 'data.qda');
}

/**
 * The tool whose tables a SQLite database has, null for a file that is none.
 *
 * @throws ProblemsError for a damaged database, and for one of another tool
 */
export async function sqliteTool(input: Input): Promise<SqliteTool | null> {
  const file = databaseFile(input);
  if (file === undefined) return null;
  const told = known.get(file) ?? look(file);
  known.set(file, told);
  return told;
}

async function look(file: InputFile): Promise<SqliteTool | null> {
  if (!(await isSqlite(file))) return null;
  const database = await openDatabase(file, 'look');
  try {
    const name = (table: string) => database.has(table) || database.notTables.has(table);
    const tool = marks.find(([, tables]) => tables.every(name))?.[0];
    if (tool !== undefined) return tool;
    throw unknownTool(database, file.path);
  } finally {
    database.close();
  }
}

function unknownTool(database: SqliteDatabase, where: string): ProblemsError {
  const names = [...database.tables.values()].map(({ name }) => name);
  const shown = names.length > 12 ? `${names.slice(0, 12).join(', ')} …` : names.join(', ');
  const needs = (and: string, or: string) =>
    marks.map(([tool, tables]) => `${tables.join(and)} (${tool})`).join(or);
  const message = {
    nb: `et SQLite-prosjekt har tabellene ${needs(' og ', ', eller ')}; fant ${names.length === 0 ? 'ingen tabell' : shown}`,
    en: `a SQLite project has the tables ${needs(' and ', ', or ')}; found ${names.length === 0 ? 'no table' : shown}`,
  };
  return new ProblemsError(notRead(where), [{ kind: 'unknown-database', where, message }]);
}
