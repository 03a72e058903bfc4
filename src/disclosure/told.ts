import type { CountModel } from './countModel.js';
import { hiddenRange, type Policy } from './policy.js';
import type { ReleasedCell } from './release.js';

/** Smallest and largest value that a count may have, both included. */
export interface CountRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether nothing at all is told of the counts of a group, zeros and crosses included, since the group is so small: one of two
 * signs would then tell of each of its members. So it is where a count that is too large to be hidden could only be all of them.
 */
export function isTiny(size: number, policy: Policy): boolean {
  return size <= hiddenRange(policy).to + 1;
}

/** Sources of a group: public. */
export function groupSizes({ strata, groups }: CountModel): ReadonlyMap<string, number> {
  return new Map(
    groups.map(({ key, strata: own }) => [key, own.reduce((sum, stratum) => sum + strata[stratum], 0)]),
  );
}

/**
 * What a count that stands as it does tells to the strongest reader whom a publication is held against: one who knows of every
 * count that is withheld why, so whether it is small, or beside something small and too large to be hidden for its own sake, or
 * part of something small. `null` where it tells nothing: in a group that is tiny.
 *
 * @param size sources of its group
 */
export function toldBy({ value, status }: ReleasedCell, size: number, policy: Policy): CountRange | null {
  if (status === 'shown') return { from: value, to: value };
  const { from, to } = hiddenRange(policy);
  if (status === 'small') return { from, to: Math.min(to, size) };
  if (isTiny(size, policy)) return null;
  return value > to ? { from: to + 1, to: size } : { from: 0, to };
}
