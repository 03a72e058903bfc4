import { type CountModel, countKey } from './countModel.js';
import { setsOf, trueCount } from './counts.js';
import { hiddenRange, type Policy } from './policy.js';
import type { ReleaseStatus } from './release.js';
import type { CountRange } from './told.js';

/** A publication as a ledger remembers it: what stood for each count. */
export interface EarlierRelease {
  readonly policy: Policy;
  readonly cells: Iterable<{
    readonly key: string;
    readonly status: ReleaseStatus;
    /** Read only where the count was shown. */
    readonly value: number;
  }>;
}

/** What publications have told of counts, by key: a shown count is one value, a small one the range that its sign tells. */
export type EarlierCounts = ReadonlyMap<string, CountRange>;

/** What several publications of the same material have told together. */
export function jointly(releases: Iterable<EarlierRelease>): EarlierCounts {
  const told = new Map<string, CountRange>();
  for (const { policy, cells } of releases) {
    const hidden = hiddenRange(policy);
    for (const { key, status, value } of cells) {
      if (status === 'beside') continue;
      const own = status === 'shown' ? { from: value, to: value } : hidden;
      const before = told.get(key);
      told.set(
        key,
        before ? { from: Math.max(before.from, own.from), to: Math.min(before.to, own.to) } : own,
      );
    }
  }
  return told;
}

/** A count that two publications show with unlike values, so near that what lies between is a few sources. */
export interface CountDifference {
  readonly key: string;
  readonly earlier: number;
  readonly now: number;
}

/**
 * Counts that were shown before, and would now be shown with a value that differs by few sources: the material has changed by
 * these, and what they say is the difference.
 *
 * @returns those that differ by no more than the policy hides, in the order of their keys
 */
export function differences(earlier: EarlierCounts, now: EarlierRelease): CountDifference[] {
  const { to } = hiddenRange(now.policy);
  const found: CountDifference[] = [];
  for (const { key, status, value } of now.cells) {
    const before = earlier.get(key);
    if (status !== 'shown' || !before || before.from !== before.to) continue;
    const apart = Math.abs(before.from - value);
    if (apart >= 1 && apart <= to) found.push({ key, earlier: before.from, now: value });
  }
  return found.sort((one, other) => (one.key < other.key ? -1 : 1));
}

/**
 * What publications before have told that is still true. The rest was told of other material, and says nothing of this one but
 * by the difference (`differences`).
 */
export function stillTrue(earlier: EarlierCounts, model: CountModel): EarlierCounts {
  if (earlier.size === 0) return earlier;
  const held = new Map<string, CountRange>();
  for (const subject of model.subjects) {
    for (const group of model.groups) {
      for (const set of setsOf(subject)) {
        const key = countKey(subject.key, set, group.key);
        const told = earlier.get(key);
        if (!told) continue;
        const value = trueCount(subject, set, group);
        if (value >= told.from && value <= told.to) held.set(key, told);
      }
    }
  }
  return held;
}
