import { sourceClusters } from './sourceClusters.js';
import type { SourceStatistic } from './sourceStatistic.js';

export interface LeaveOneSourceOut {
  /** The statistic without each source, or cluster, in turn; NaN where the others give none. */
  readonly without: Float64Array;
  /** Smallest and largest of them; null where there is no number. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The source whose absence moves the statistic most, by position, or the first of that cluster; null where nothing moves. */
  readonly mostInfluential: number | null;
}

/**
 * How a result changes when any one source is left out: whether it hangs on a single interview.
 *
 * @param sourceCount how many sources the statistic knows
 * @param clusters a cluster for each source: all of one are left out together. Default: each source its own
 * @see Quenouille (1956), Biometrika 43(3/4):353-360
 * @example leaveOneSourceOut(12, zOfSources(tables, false)).lowest
 */
export function leaveOneSourceOut(
  sourceCount: number,
  statistic: SourceStatistic,
  clusters?: ArrayLike<number>,
): LeaveOneSourceOut {
  const { of, members } = sourceClusters(sourceCount, clusters);
  const all = Array.from({ length: sourceCount }, (_, s) => s);
  const whole = statistic(all);
  const without = Float64Array.from(members, (_, left) => statistic(all.filter((s) => of[s] !== left)));
  let [lowest, highest, mostInfluential]: (number | null)[] = [null, null, null];
  let furthest = 0;
  without.forEach((value, cluster) => {
    if (Number.isNaN(value)) return;
    if (lowest === null || value < lowest) lowest = value;
    if (highest === null || value > highest) highest = value;
    // From an infinite whole to an infinite rest nothing moves.
    const distance = value === whole ? 0 : Math.abs(value - whole);
    if (distance > furthest) [furthest, mostInfluential] = [distance, members[cluster][0]];
  });
  return { without, lowest, highest, mostInfluential };
}
