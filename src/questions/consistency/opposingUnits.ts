import { directions } from '../direction.js';
import type { GroupComparison } from './compareByAttribute.js';
import type { Consistency, ConsistencyCell } from './consistency.js';
import type { GroupDirection, SourceBalance } from './groupDirection.js';

/** One side of a contradiction: a selection, the source that it stands in, and the group of the source. */
export interface Side {
  readonly group: string;
  /** Position in `corpus.sources`. */
  readonly source: number;
  /** A unit of `directed`. */
  readonly unit: number;
}

export interface OpposingUnits {
  readonly promotes: Side;
  readonly hinders: Side;
}

/**
 * Two selections that pull a cell in opposite directions, from different groups, chosen by rule and not by hand:
 *
 * 1. the group with the highest and the one with the lowest mean balance, of those in which at least two sources speak
 *    (of all, where there are not two such groups); of equals the one with more sources, then the earlier one
 * 2. in each, the source whose balance is furthest to its side; of equals the one with more selections in that
 *    direction, then the first in the order of the sources
 * 3. of that source, the first selection in that direction
 *
 * @param attribute position of the grouping that the groups are of
 * @returns null where the two sources are not opposed
 */
export function opposingUnits(
  { directed, groupings }: Consistency,
  cell: ConsistencyCell,
  attribute = 0,
): OpposingUnits | null {
  const grouping = groupings[attribute];
  const extremes = extremeGroups(cell.comparisons[attribute]);
  if (extremes === null) return null;
  const furthest = (direction: 'promotes' | 'hinders'): Side | null => {
    const sign = direction === 'promotes' ? 1 : -1;
    const { group } = direction === 'promotes' ? extremes.highest : extremes.lowest;
    const [best] = cell.sources
      .filter(({ source }) => grouping.groups[grouping.group[source]] === group)
      .sort(
        (a, b) =>
          sign * (b.balance - a.balance) || b.counts[direction] - a.counts[direction] || a.source - b.source,
      );
    if (best.verdict !== direction) return null;
    return { group, source: best.source, unit: firstUnit(directed, cell, best, direction) };
  };
  const [promotes, hinders] = [furthest('promotes'), furthest('hinders')];
  return promotes === null || hinders === null ? null : { promotes, hinders };
}

/** The groups of the highest and of the lowest mean balance, by the first step of the rule of `opposingUnits`. */
export function extremeGroups({
  groups,
}: GroupComparison): { readonly highest: GroupDirection; readonly lowest: GroupDirection } | null {
  const speaking = groups.filter(({ sources }) => sources > 0);
  const several = speaking.filter(({ sources }) => sources >= 2);
  const compared = several.length >= 2 ? several : speaking;
  if (compared.length < 2) return null;
  const furthest = (sign: number) =>
    [...compared].sort((a, b) => sign * (b.balance! - a.balance!) || b.sources - a.sources)[0];
  const [highest, lowest] = [furthest(1), furthest(-1)];
  return highest.group === lowest.group ? null : { highest, lowest };
}

function firstUnit(
  { incidence, direction }: Consistency['directed'],
  { units }: Pick<ConsistencyCell, 'units'>,
  { source }: SourceBalance,
  wanted: 'promotes' | 'hinders',
): number {
  return units.find(
    (unit) => incidence.source[unit] === source && direction[unit] === directions.indexOf(wanted),
  )!;
}
