/** A cell: null is empty, which is missing, never 0. */
export type OutCell = string | number | boolean | null;

export interface OutColumn {
  readonly name: string;
  /** `integer` fits 32 bits. */
  readonly type: 'text' | 'integer' | 'number' | 'boolean';
  /** Words that a person may fill in: a list to choose from, in a workbook. */
  readonly choices?: readonly string[];
  /** How a workbook shows its numbers, as the format codes of Excel say it; the numbers themselves keep all digits. */
  readonly format?: string;
  /** Characters that are seen side by side in a workbook; default: what the program gives a column. */
  readonly width?: number;
}

/** A table that is made row by row while it is written, so that a million codings need not stand in memory. */
export interface OutTable {
  readonly name: string;
  readonly columns: readonly OutColumn[];
  readonly rowCount: number;
  /** The rows from the first; each call begins anew. */
  rows(): Iterable<readonly OutCell[]>;
}

/** A small table whose rows are there already. */
export function tableOf(
  name: string,
  columns: readonly OutColumn[],
  rows: readonly (readonly OutCell[])[],
): OutTable {
  return { name, columns, rowCount: rows.length, rows: () => rows };
}

export const textColumn = (name: string): OutColumn => ({ name, type: 'text' });

export const integerColumn = (name: string): OutColumn => ({ name, type: 'integer' });
