/** Columns that every wide table of units has which this software writes, before those of the codes. */
const unitColumns = ['unit', 'source', 'source_name', 'source_kind', 'start', 'end'] as const;

/** Whether a table is one of units that this software wrote: it says 0 where a code is absent, whatever it holds. */
export function isUnitTable(columns: readonly string[]): boolean {
  return unitColumns.every((name) => columns.includes(name));
}
