import { type CountSubject, countKey } from './countModel.js';
import { setsOf, trueCount } from './counts.js';
import type { Known } from './known.js';
import { hiddenRange, isSmall } from './policy.js';
import type { CountRange } from './told.js';

/** A protected count, and what somebody who attacks must not be able to rule out. */
export interface Demand {
  readonly key: string;
  readonly subject: string;
  readonly set: string;
  readonly group: string;
  readonly value: number;
  /** Sources of the group. */
  readonly size: number;
  /** Every one of these values must be possible: the hidden range, of a count whose sign says that it is in it. */
  readonly all: CountRange | null;
  /** So many values must be possible: as many as a × leaves, of a small count. */
  readonly many: number;
  /** That not all of the group are meant must be possible. */
  readonly notAll: boolean;
}

/**
 * Whether a count tells of every source of a group that it says one thing. Such a count needs a rule of its own, since it need
 * not be small: it is not shown, of the whole material neither, and must not follow from what is.
 */
export function isUnanimous(value: number, size: number): boolean {
  return size > 0 && value === size;
}

/** A count that is small, or of all of a group, whatever stands for it. */
export interface ProtectedCount extends Omit<Demand, 'all'> {
  readonly small: boolean;
  /** Values that it could have if only its sign were known, and what was told before. */
  readonly hidden: CountRange;
  /** How many it could have if either were known alone. */
  readonly many: number;
}

/** What is protected of a subject, whether its counts are published or not: of every set and category in every group. */
export function protectedCounts(
  subject: CountSubject,
  { model, policy, earlier, sizes }: Known,
): ProtectedCount[] {
  const { from, to } = hiddenRange(policy);
  return model.groups.flatMap((group) =>
    setsOf(subject).flatMap((set): ProtectedCount[] => {
      const size = sizes.get(group.key)!;
      const key = countKey(subject.key, set, group.key);
      const value = trueCount(subject, set, group);
      const before = earlier.get(key) ?? { from: 0, to: size };
      const [small, notAll] = [isSmall(value, policy), isUnanimous(value, size)];
      if (size === 0 || before.from === before.to || (!small && !notAll)) return [];
      const sign = { from, to: Math.min(to, size) };
      const hidden = { from: Math.max(sign.from, before.from), to: Math.min(sign.to, before.to) };
      const many = small ? Math.min(width(sign), width({ ...before, to: Math.min(before.to, size) })) : 1;
      const count = { key, subject: subject.key, set, group: group.key, value, size };
      return [{ ...count, small, notAll, hidden, many }];
    }),
  );
}

function width({ from, to }: CountRange): number {
  return to - from + 1;
}

/**
 * What must stay possible of a protected count; null of one that is shown.
 *
 * - A count that stands as small: every value of the hidden range (cut at the size of its group), each with a witness.
 * - A small count without that sign: as many values as a × would leave; nobody knows then that it is small at all.
 * - A count of all of a group: one value less.
 *
 * No more is asked for than publications before have left open. A count whose sign would tell less than a × by itself, since they have
 * told something else of it, has no such sign: so many values must be possible in any case.
 */
export function demandOf({ small, hidden, ...count }: ProtectedCount, { cells }: Known): Demand | null {
  const status = cells.get(count.key)?.status;
  if (status === 'shown') return null;
  return { ...count, all: small && status === 'small' ? hidden : null };
}

/** Whether the values that a count was seen to be able to have are all that is demanded. */
export function isMet({ all, many, notAll, size }: Demand, seen: ReadonlySet<number>): boolean {
  if (seen.size < many || (notAll && Math.min(...seen) >= size)) return false;
  if (all) for (let value = all.from; value <= all.to; value++) if (!seen.has(value)) return false;
  return true;
}

/** Whether the values seen go as far one way as a demand asks. */
export function isFarEnough(
  { all, many, notAll, size }: Demand,
  seen: ReadonlySet<number>,
  way: -1 | 1,
): boolean {
  if (seen.size < many) return false;
  if (way > 0) return !all || Math.max(...seen) >= all.to;
  const smallest = Math.min(...seen);
  return (!all || smallest <= all.from) && (!notAll || smallest < size);
}
