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
  /** So many values must be possible, of a small count of which nothing says that it is small. */
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

/**
 * What must stay possible of a subject, whether its counts are published or not: of every set and category in every group.
 *
 * - A count that stands as small: every value of the hidden range (cut at the size of its group), each with a witness.
 * - A small count without that sign: as many values as a × would leave; nobody knows then that it is small at all.
 * - A count of all of a group: one value less.
 *
 * No more is asked for than publications before have left open.
 */
export function demandsOf(subject: CountSubject, { model, cells, policy, earlier, sizes }: Known): Demand[] {
  const { from, to } = hiddenRange(policy);
  return model.groups.flatMap((group) =>
    setsOf(subject).flatMap((set): Demand[] => {
      const size = sizes.get(group.key)!;
      const key = countKey(subject.key, set, group.key);
      const value = trueCount(subject, set, group);
      const status = cells.get(key)?.status;
      const before = earlier.get(key) ?? { from: 0, to: size };
      if (status === 'shown' || before.from === before.to || size === 0) return [];
      const small = isSmall(value, policy);
      const hidden = { from: Math.max(from, before.from), to: Math.min(to, size, before.to) };
      const notAll = isUnanimous(value, size);
      if (!small && !notAll) return [];
      const marked = small && status === 'small';
      return [
        {
          key,
          subject: subject.key,
          set,
          group: group.key,
          value,
          size,
          all: marked ? hidden : null,
          many: small && !marked ? hidden.to - hidden.from + 1 : 1,
          notAll,
        },
      ];
    }),
  );
}
