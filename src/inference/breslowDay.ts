import { chiSquaredUpperTail } from '../statistics/chiSquared.js';
import { cells, mantelHaenszel } from './mantelHaenszel.js';
import { isInformative, type StratifiedTables } from './stratifiedTables.js';

export interface Homogeneity {
  /** Null where there is nothing to compare: fewer than two strata, or a common odds ratio of 0 or infinity. */
  readonly statistic: number | null;
  readonly degreesOfFreedom: number;
  readonly pValue: number | null;
  /** More than a fifth of the fitted cells are below 5: the p is a rough guide only. */
  readonly sparse: boolean;
  readonly method: 'Breslow-Day with the correction of Tarone';
}

/**
 * Do the strata share one odds ratio? Breslow and Day's chi-squared with Tarone's correction, which makes it right
 * for the Mantel-Haenszel estimate. Strata in which a code is in no unit or in all say nothing and are left out.
 *
 * With `groups` the question is whether the groups of strata (levels, say) share it; each group is then judged by
 * its sum, which also holds where the single strata are small.
 *
 * Caveat: a large-sample test. With many small sources (`sparse`) compare groups of sources instead.
 *
 * @param groups group of each stratum; without it every stratum is a group of its own
 * @see Breslow & Day (1980), Statistical Methods in Cancer Research I, 142-146; Tarone (1985), Biometrika 72(1):91-95
 * @example breslowDay(tables).pValue
 */
export function breslowDay(tables: StratifiedTables, groups?: ArrayLike<number>): Homogeneity {
  const method = 'Breslow-Day with the correction of Tarone';
  const strata = Array.from(tables.units.keys()).filter((s) => isInformative(tables, s));
  const groupOf = (s: number) => groups?.[s] ?? s;
  const degreesOfFreedom = Math.max(0, new Set(strata.map(groupOf)).size - 1);
  const odds = mantelHaenszel(tables).estimate;
  if (degreesOfFreedom === 0 || odds === null || odds === 0 || odds === Number.POSITIVE_INFINITY) {
    return { statistic: null, degreesOfFreedom, pValue: null, sparse: false, method };
  }
  const gaps = new Map<number, { gap: number; variance: number }>();
  let small = 0;
  for (const s of strata) {
    const fitted = fittedBoth(tables, s, odds);
    const [n1, n2, n] = [tables.row[s], tables.column[s], tables.units[s]];
    const four = [fitted, n1 - fitted, n2 - fitted, n - n1 - n2 + fitted];
    small += four.filter((cell) => cell < 5).length;
    const sum = gaps.get(groupOf(s)) ?? { gap: 0, variance: 0 };
    sum.gap += cells(tables, s)[0] - fitted;
    sum.variance += 1 / four.reduce((total, cell) => total + 1 / cell, 0);
    gaps.set(groupOf(s), sum);
  }
  let [statistic, totalGap, totalVariance] = [0, 0, 0];
  for (const { gap, variance } of gaps.values()) {
    statistic += gap ** 2 / variance;
    totalGap += gap;
    totalVariance += variance;
  }
  statistic = Math.max(0, statistic - totalGap ** 2 / totalVariance);
  return {
    statistic,
    degreesOfFreedom,
    pValue: chiSquaredUpperTail(statistic, degreesOfFreedom),
    sparse: small > 0.2 * 4 * strata.length,
    method,
  };
}

/** The count that gives a stratum with its margins exactly the odds ratio: the root of a quadratic. */
function fittedBoth({ row, column, units }: StratifiedTables, s: number, odds: number): number {
  const [n1, n2, n] = [row[s], column[s], units[s]];
  // (odds - 1) x^2 - [odds (n1 + n2) + n - n1 - n2] x + odds n1 n2 = 0; this form of the root is stable at odds 1.
  const b = odds * (n1 + n2) + (n - n1 - n2);
  const c = odds * n1 * n2;
  return (2 * c) / (b + Math.sqrt(b * b - 4 * (odds - 1) * c));
}
