import { meanOrNull } from '../../statistics/mean.js';
import { type DirectedUnits, sourceDirections } from '../directedUnits.js';
import { balance, type DirectionCounts, directed, type Verdict, verdict } from '../direction.js';
import type { GroupVerdicts } from './contradiction.js';

/** How one source speaks of a cell. */
export interface SourceBalance {
  /** Position in `corpus.sources`. */
  readonly source: number;
  readonly counts: DirectionCounts;
  /** -1 to 1. */
  readonly balance: number;
  readonly verdict: Verdict;
}

/** How a group of sources speaks of a cell; every source counts once. */
export interface GroupDirection extends GroupVerdicts {
  readonly group: string;
  /** Sources that speak of it with a direction. */
  readonly sources: number;
  /** Mean of their balances, -1 to 1; null without sources. */
  readonly balance: number | null;
}

/** The sources that speak of some units with a direction, in their order. */
export function speakingSources(directedOnes: DirectedUnits, units: readonly number[]): SourceBalance[] {
  return sourceDirections(directedOnes, units).flatMap((counts, source) =>
    directed(counts) === 0 ? [] : [{ source, counts, balance: balance(counts), verdict: verdict(counts) }],
  );
}

/** The direction of a group, from its sources. */
export function groupDirection(group: string, members: readonly SourceBalance[]): GroupDirection {
  const count = (wanted: Verdict) => members.filter((each) => each.verdict === wanted).length;
  return {
    group,
    sources: members.length,
    promotes: count('promotes'),
    hinders: count('hinders'),
    ambivalent: count('ambivalent'),
    balance: meanOrNull(members.map((each) => each.balance)),
  };
}
