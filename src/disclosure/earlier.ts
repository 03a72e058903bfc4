import { ownRange } from './attack.js';
import { type CountModel, countKey } from './countModel.js';
import { setsOf, trueCount } from './counts.js';
import { knownWith } from './known.js';
import type { Release } from './release.js';
import type { CountRange } from './told.js';

/**
 * What publications have told of counts, by key: a shown count is one value, a sign the range that it tells to somebody who knows why
 * it stands. A count of which nothing is told is in no range.
 */
export type EarlierCounts = ReadonlyMap<string, CountRange>;

/** What one publication tells of counts, by itself: the very ranges that it was attacked with. */
export function toldOf(model: CountModel, { policy, cells, silenced }: Release): EarlierCounts {
  const known = knownWith(model, policy, cells, new Map(), silenced);
  const told = new Map<string, CountRange>();
  for (const [key, cell] of cells) {
    const range = ownRange(cell, known);
    if (range) told.set(key, range);
  }
  return told;
}

/** What several publications of the same material have told together: of each count what all of them leave open. */
export function jointly(publications: Iterable<EarlierCounts>): EarlierCounts {
  const told = new Map<string, CountRange>();
  for (const one of publications)
    for (const [key, { from, to }] of one) {
      const before = told.get(key) ?? { from, to };
      told.set(key, { from: Math.max(before.from, from), to: Math.min(before.to, to) });
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
