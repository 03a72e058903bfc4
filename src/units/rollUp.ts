import type { Code } from '../corpus/code.js';

/** The ancestors of each code, nearest first. */
export function ancestors(codes: readonly Code[]): readonly (readonly number[])[] {
  return codes.map((code) => {
    const above: number[] = [];
    for (let i = code.parent; i >= 0; i = codes[i].parent) above.push(i);
    return above;
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
