import type { InputFile } from '../input.js';

const magic = 'SQLite format 3\0';

/** Whether a file begins as every SQLite database does. */
export async function isSqlite(file: InputFile): Promise<boolean> {
  const start = await file.read(0, Math.min(file.size, magic.length));
  return start.length === magic.length && magic.split('').every((c, i) => c.charCodeAt(0) === start[i]);
}

/** Whether the header says that changes are first written to a `-wal` file beside the database. */
export function usesWriteAheadLog(bytes: Uint8Array): boolean {
  return bytes[18] === 2 || bytes[19] === 2;
}

/**
 * The same database, marked as having no write-ahead log: in memory there can be none, and SQLite would refuse
 * to open it.
 */
export function withoutWriteAheadLog(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy[18] = 1;
  copy[19] = 1;
  return copy;
}
