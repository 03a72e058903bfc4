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

/**
 * What publications before have told that is still true. The rest was told of other material, and says nothing of this one but
 * by the difference, which the list of publications looks at.
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
