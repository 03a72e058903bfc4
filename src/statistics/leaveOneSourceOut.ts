import type { SourceStatistic } from './sourceStatistic.js';

export interface LeaveOneSourceOut {
  /** The statistic without each source in turn; NaN where the others give none. */
  readonly without: Float64Array;
  /** Smallest and largest of them; null where there is no number. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The source whose absence moves the statistic most, by position; null where nothing moves. */
  readonly mostInfluential: number | null;
}

/**
 * How a result changes when any one source is left out: whether it hangs on a single interview.
 *
 * @param sourceCount how many sources the statistic knows
 * @see Quenouille (1956), Biometrika 43(3/4):353-360
 * @example leaveOneSourceOut(12, zOfSources(tables, false)).lowest
 */
export function leaveOneSourceOut(sourceCount: number, statistic: SourceStatistic): LeaveOneSourceOut {
  const all = Array.from({ length: sourceCount }, (_, s) => s);
  const whole = statistic(all);
  const without = Float64Array.from(all, (left) => statistic(all.filter((s) => s !== left)));
  let [lowest, highest, mostInfluential]: (number | null)[] = [null, null, null];
  let furthest = 0;
  without.forEach((value, s) => {
    if (Number.isNaN(value)) return;
    if (lowest === null || value < lowest) lowest = value;
    if (highest === null || value > highest) highest = value;
    // From an infinite whole to an infinite rest nothing moves.
    const distance = value === whole ? 0 : Math.abs(value - whole);
    if (distance > furthest) [furthest, mostInfluential] = [distance, s];
  });
  return { without, lowest, highest, mostInfluential };
}
