import { countKey } from '../../disclosure/countModel.js';
import { interestSubject, orderSubject, tradeoffSubject } from '../countKeys.js';
import type { Priorities } from './priorities.js';

/** How a source can put two interests, or one against the others. */
const sides = ['before', 'after', 'both'] as const;

/**
 * Keys of all trade-offs, of all sources and in some groups: an order, a strength and a rank are computed from every one of them.
 */
export function tradeoffKeys(
  { tradeoffs: { interests } }: Pick<Priorities, 'tradeoffs'>,
  groups: readonly string[] = [''],
): string[] {
  return interests.flatMap((first, i) =>
    interests
      .slice(i + 1)
      .flatMap((second) =>
        groups.flatMap((group) => sides.map((set) => countKey(tradeoffSubject(first, second), set, group))),
      ),
  );
}

/** Keys of how many sources weigh interests at all, and of how many go against the order. */
export function orderKeys(found: Pick<Priorities, 'tradeoffs'>): string[] {
  return [
    ...tradeoffKeys(found),
    countKey(orderSubject, 'weighing'),
    countKey(orderSubject, 'along'),
    countKey(orderSubject, 'against'),
  ];
}

/** Keys of how many sources put one interest first, or after, or each as often. */
export function interestKeys(
  interest: Parameters<typeof interestSubject>[0],
  groups: readonly string[] = [''],
): string[] {
  return groups.flatMap((group) => sides.map((set) => countKey(interestSubject(interest), set, group)));
}

/**
 * What the sentence on the chosen interest rests on: how many put it first, and, as it counts trade-offs besides sources, and its
 * verdict follows that on the order, all of them. Undefined where no interest is chosen.
 */
export function focusKeys(found: Priorities): string[] | undefined {
  if (found.focus === null) return undefined;
  const { interest } = found.focus;
  return [...orderKeys(found), ...interestKeys(interest), countKey(interestSubject(interest), 'weighed')];
}

/** All trade-offs, and those of the groups of one division; undefined where some are of studies, or have no key. */
export function divisionKeys(found: Priorities, by: string): string[] | undefined {
  const division = found.groups.find((each) => each.by === by);
  if (division === undefined || (by !== 'kind' && by !== 'level')) return undefined;
  const groups = division.groups
    .filter(({ group }) => group !== 'study')
    .map(({ group }) => `${by}=${group}`);
  return [...orderKeys(found), ...tradeoffKeys(found, groups)];
}
