import { medianSorted } from 'simple-statistics';

/**
 * What is done with the rank of a quantile before the value at it is taken.
 *
 * - `exact`: nothing, for levels that are no round numbers, such as those of BCa
 * - `clean`: rounded to nine decimals, lest 49.999999 for 50 blend two values
 * - `whole`: the nearest whole rank, so that what is given is one of the values
 */
export type RankRounding = 'exact' | 'clean' | 'whole';

/**
 * The quantile of a sample that stands for a distribution, which R calls type 6: the value at rank p (n + 1), so that
 * of 1999 values the 50th and the 1950th hold 95 % between them. (simple-statistics has type 7 only, which is right
 * for describing the values themselves, and puts the ends of an interval too close.)
 *
 * @param sorted ascending, at least one
 * @see Hyndman & Fan (1996), The American Statistician 50(4):361-365
 * @example quantile([1, 2, 4, 8], 0.25) // 1.25
 */
export function quantile(sorted: ArrayLike<number>, p: number, rounding: RankRounding = 'exact'): number {
  const rank = rounded[rounding](p * (sorted.length + 1));
  const position = Math.min(Math.max(rank, 1), sorted.length) - 1;
  const [below, above] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  return below === above ? below : below + (above - below) * (position - Math.floor(position));
}

const rounded: Readonly<Record<RankRounding, (rank: number) => number>> = {
  exact: (rank) => rank,
  clean: (rank) => Number(rank.toFixed(9)),
  whole: Math.round,
};

/**
 * The middle of the values, in whatever order; null of none.
 *
 * @example median([4, 1, 8, 2]) // 3
 */
export function median(values: readonly number[]): number | null {
  return values.length === 0 ? null : medianSorted([...values].sort((a, b) => a - b));
}
