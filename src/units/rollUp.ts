import type { Code } from '../corpus/code.js';

/** The ancestors of each code, nearest first. */
export function ancestors(codes: readonly Code[]): readonly (readonly number[])[] {
  return codes.map((code) => {
    const above: number[] = [];
    for (let i = code.parent; i >= 0; i = codes[i].parent) above.push(i);
    return above;
  });
}

/** Rows x columns: 1 where one of the two codes lies below the other. */
export function nestedCells(
  codes: readonly Code[],
  rows: readonly Code[],
  columns: readonly Code[],
): Uint8Array {
  return Uint8Array.from({ length: rows.length * columns.length }, (_, i) => {
    const [row, column] = [rows[Math.floor(i / columns.length)], columns[i % columns.length]];
    return isNested(codes, row.index, column.index) ? 1 : 0;
  });
}

/** Whether one of two codes lies below the other in the tree. */
export function isNested(codes: readonly Code[], a: number, b: number): boolean {
  const above = (low: number, high: number) => {
    for (let i = codes[low].parent; i >= 0; i = codes[i].parent) if (i === high) return true;
    return false;
  };
  return above(a, b) || above(b, a);
}
