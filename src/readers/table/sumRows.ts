import type { Mapping } from './mapping.js';
import { sourceColumns, sourceName } from './mapping.js';
import type { Table, TableRow } from './parseTable.js';
import { isTotal } from './totals.js';
import { wholeNumber } from './values.js';

/** A table of units without the rows that add up those above. */
export interface WithoutSums {
  readonly table: Table;
  readonly sums: readonly TableRow[];
}

const found = new WeakMap<Table, Map<string, WithoutSums>>();

/**
 * Rows that are called a sum, or nothing, where each number is the sum of those above it, or how many cells above are filled. Any
 * other row is a unit, whatever its source is called.
 */
export function withoutSums(table: Table, mapping: Mapping): WithoutSums {
  const key = JSON.stringify(mapping.source ?? '');
  const known = found.get(table)?.get(key);
  if (known !== undefined) return known;
  const sources = sourceColumns(table.columns, mapping);
  const isNamed = ({ values }: TableRow) => {
    const name = sourceName(values, sources);
    return name === '' || isTotal(name);
  };
  // Of a long table only the last rows can be sums: those in the middle would be counted in them.
  let last = table.rows.length;
  while (sources.length > 0 && last > 2 && isNamed(table.rows[last - 1])) last--;
  const above = table.rows.slice(0, last);
  const sums = table.rows.slice(last).filter((row) => addsUp(row, above, sources));
  const result =
    sums.length === 0
      ? { table, sums }
      : { table: { ...table, rows: table.rows.filter((row) => !sums.includes(row)) }, sums };
  found.set(table, (found.get(table) ?? new Map<string, WithoutSums>()).set(key, result));
  return result;
}

function addsUp(row: TableRow, above: readonly TableRow[], sources: readonly number[]): boolean {
  let [compared, large] = [0, false];
  for (const [column, cell] of row.values.entries()) {
    const number = sources.includes(column) ? undefined : wholeNumber(cell);
    if (number === undefined) continue;
    const cells = above.map(({ values }) => values[column].trim()).filter((value) => value !== '');
    const numbers = cells.map(wholeNumber);
    const sum = numbers.includes(undefined)
      ? cells.length
      : numbers.reduce<number>((total, each) => total + each!, 0);
    if (number !== sum && number !== cells.length) return false;
    compared++;
    if (number > 1) large = true;
  }
  return compared > 0 && large;
}
