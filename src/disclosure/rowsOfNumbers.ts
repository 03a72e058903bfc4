import type { SumRow } from './solver.js';

/** Rows in which each number stands, with the sign that it has there. */
export type RowsOfNumbers = readonly (readonly { readonly row: number; readonly sign: 1 | -1 }[])[];

/** @param count numbers */
export function rowsOfNumbers(count: number, rows: readonly SumRow[]): RowsOfNumbers {
  const found = Array.from({ length: count }, (): { row: number; sign: 1 | -1 }[] => []);
  rows.forEach(({ plus, minus = [] }, row) => {
    for (const i of plus) found[i].push({ row, sign: 1 });
    for (const i of minus) found[i].push({ row, sign: -1 });
  });
  return found;
}
