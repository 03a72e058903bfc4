import type { SumRow } from './solver.js';

/** Rows in which each number stands, with the sign that it has there. */
export type RowsOfNumbers = readonly (readonly { readonly row: number; readonly sign: 1 | -1 }[])[];

export function rowsOfNumbers(count: number, rows: readonly SumRow[]): RowsOfNumbers {
  const found = Array.from({ length: count }, (): { row: number; sign: 1 | -1 }[] => []);
  rows.forEach(({ plus, minus = [] }, row) => {
    for (const i of plus) found[i].push({ row, sign: 1 });
    for (const i of minus) found[i].push({ row, sign: -1 });
  });
  return found;
}

/** Numbers that may change in one step, and changes that are tried for it. */
const [mostChanged, mostChanges] = [5, 150];

/**
 * Walks from one solution to others of which a sum is one more (or less) each: one number of it changes, and where that breaks a
 * row another number of the row changes back, and so on. It finds most of what a solver would, at a hundredth of the time; where it
 * ends proves nothing.
 *
 * @param visit called with each solution on the way; the walk ends when it says so
 */
export function walk(
  { limits, rows }: { readonly limits: readonly number[]; readonly rows: readonly SumRow[] },
  rowsOf: RowsOfNumbers,
  start: readonly number[],
  sum: readonly number[],
  way: -1 | 1,
  visit: (numbers: readonly number[]) => boolean,
): void {
  const numbers = [...start];
  const sums = rows.map(({ plus, minus = [] }) => total(numbers, plus) - total(numbers, minus));
  const inSum = new Set(sum);
  const touched = new Set<number>();
  const broken = new Set<number>();
  const change = (i: number, by: -1 | 1) => {
    numbers[i] += by;
    for (const { row, sign } of rowsOf[i]) {
      sums[row] += sign * by;
      if (sums[row] < rows[row].from || sums[row] > rows[row].to) broken.add(row);
      else broken.delete(row);
    }
  };
  const canChange = (i: number, by: number) =>
    !touched.has(i) && numbers[i] + by >= 0 && numbers[i] + by <= limits[i];
  let tried = 0;
  const mend = (): boolean => {
    if (broken.size === 0) return true;
    if (touched.size >= mostChanged) return false;
    const [row] = broken;
    const up = sums[row] < rows[row].from ? 1 : -1;
    const { plus, minus = [] } = rows[row];
    const terms = [plus, minus] as const;
    for (const [t, own] of terms.entries()) {
      const by = (t === 0 ? up : -up) as -1 | 1;
      for (const i of own) {
        if (inSum.has(i) || !canChange(i, by)) continue;
        if (++tried > mostChanges) return false;
        if (apply(i, by)) return true;
      }
    }
    return false;
  };
  const apply = (i: number, by: -1 | 1): boolean => {
    touched.add(i);
    change(i, by);
    if (mend()) return true;
    change(i, by === 1 ? -1 : 1);
    touched.delete(i);
    return false;
  };
  const step = () => {
    touched.clear();
    for (const i of sum) {
      tried = 0;
      if (canChange(i, way) && apply(i, way)) return true;
    }
    return false;
  };
  while (step()) if (visit([...numbers])) return;
}

function total(numbers: readonly number[], positions: readonly number[]): number {
  let sum = 0;
  for (const i of positions) sum += numbers[i];
  return sum;
}
