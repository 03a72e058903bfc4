import type { CellTest } from './cellTest.js';

/** Odds ratios that half of some cells would show, above 1 and below; null where more than half would show none. */
export interface HalfShown {
  readonly more: number | null;
  readonly less: number | null;
  /** With which probability. */
  readonly power: number;
}

/**
 * What half of the tested cells would have shown: the median of the smallest odds ratios above 1, and of the largest below.
 *
 * @returns null where it is known of no cell
 * @example halfShown(matrixTests(matrix))?.more // 4.2: half of the cells would show an odds ratio of 4.2 or less
 */
export function halfShown(tests: readonly CellTest[]): HalfShown | null {
  const known = tests.flatMap(({ smallestOddsRatio }) => smallestOddsRatio ?? []);
  if (known.length === 0) return null;
  const half = (values: readonly (number | null)[]) => {
    const sorted = values.map((value) => value ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
    const value = sorted[Math.ceil(sorted.length / 2) - 1];
    return Number.isFinite(value) ? value : null;
  };
  const less = half(known.map((each) => (each.less === null ? null : 1 / each.less)));
  return {
    more: half(known.map(({ more }) => more)),
    less: less === null ? null : 1 / less,
    power: known[0].power,
  };
}
