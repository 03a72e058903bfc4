/**
 * Whole numbers that somebody who attacks a publication does not know, and what is known of them: each is at least zero and at
 * most `limits[i]`, and each row, a sum of some of them, lies between two bounds.
 */
export interface IntegerProgram {
  readonly limits: readonly number[];
  readonly rows: readonly SumRow[];
}

/** A sum of unknown numbers that lies from one bound to another, both included. */
export interface SumRow {
  /** Positions of the numbers that are added. */
  readonly plus: readonly number[];
  /** Positions of those that are subtracted. */
  readonly minus?: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** What came of looking for the smallest or the largest value of a sum. */
export type Optimum =
  | {
      readonly kind: 'found';
      readonly value: number;
      /** Whole numbers that satisfy every row, and have this value. */
      readonly numbers: readonly number[];
      /** Rows that keep the sum from going further, as far as the solver can tell. */
      readonly holding: readonly number[];
    }
  | { readonly kind: 'impossible' }
  /** Time ran out or the solver failed: nothing is known, and whoever asks must take it as unsafe. */
  | { readonly kind: 'unfinished' };

/** A program that a solver holds in its memory: bounds of rows may change between questions. */
export interface OpenProgram {
  /** The smallest (`-1`) or largest (`1`) value of the sum of these numbers, each times its weight (default: 1 each). */
  readonly optimise: (sum: readonly number[], way: -1 | 1, weights?: readonly number[]) => Optimum;
  readonly bound: (row: number, from: number, to: number) => void;
  readonly close: () => void;
}

/** Finds the bounds of sums of whole numbers. */
export interface Solver {
  readonly open: (program: IntegerProgram) => OpenProgram;
}

/** Whether whole numbers satisfy every row of a program. */
export function satisfies(numbers: readonly number[], { limits, rows }: IntegerProgram): boolean {
  return (
    numbers.every((value, i) => value >= 0 && value <= limits[i]) &&
    rows.every((row) => {
      const sum = sumOf(numbers, row);
      return sum >= row.from && sum <= row.to;
    })
  );
}

/** Value of a row. */
export function sumOf(numbers: readonly number[], { plus, minus }: Pick<SumRow, 'plus' | 'minus'>): number {
  let sum = 0;
  for (const i of plus) sum += numbers[i];
  for (const i of minus ?? []) sum -= numbers[i];
  return sum;
}
