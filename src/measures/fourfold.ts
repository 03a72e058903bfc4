import type { Margins } from './measure.js';

/** The 2 x 2 table of two codes over units. */
export interface Fourfold {
  /** Units with both codes. */
  readonly a: number;
  /** With the row's code only. */
  readonly b: number;
  /** With the column's code only. */
  readonly c: number;
  /** With neither. */
  readonly d: number;
}

/** The four cells as a, b, c, d, whatever the margins are. */
export function cellsOf({ both, row, column, units }: Margins): readonly number[] {
  return [both, row - both, column - both, units - row - column + both];
}

/**
 * The four cells of a pair of codes.
 *
 * @returns null where a code is in no unit or in every one: then the table says nothing of association
 */
export function fourfold({ both, row, column, units }: Margins): Fourfold | null {
  if (row === 0 || column === 0 || row === units || column === units) return null;
  return { a: both, b: row - both, c: column - both, d: units - row - column + both };
}
