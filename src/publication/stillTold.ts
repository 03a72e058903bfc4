import { type CountModel, countOfKey } from '../disclosure/countModel.js';
import { type EarlierCounts, toldOf } from '../disclosure/earlier.js';
import { hiddenRange, type Policy, policies } from '../disclosure/policy.js';
import { Release, type ReleaseStatus } from '../disclosure/release.js';
import type { CountRange } from '../disclosure/told.js';
import type { CountedBefore } from './countedBefore.js';
import type { CountsNow, LedgerEntry } from './ledger.js';

/** The material as it is now, for what was told of it before. */
export interface MaterialNow extends CountsNow {
  /** All that is counted now, also for earlier publications. */
  readonly model: CountModel;
  readonly before: Pick<CountedBefore, 'keyOf' | 'wantedBy'>;
}

/**
 * What each earlier publication told, as far as it is still true: a new one is audited together with it. Of one whose withheld counts are
 * not known, since an older version of the program remembered it, all that it would have liked to show and did not is taken to have
 * been withheld, and no subject to have been silenced: that tells the most.
 */
export function stillTold(earlier: readonly LedgerEntry[], now: MaterialNow): EarlierCounts[] {
  return earlier.map((entry) => {
    if (entry.kind !== 'public') return new Map();
    const told = entry.beside === undefined ? toldByOlder(entry, now) : toldUnderKeysNow(entry, now);
    return new Map(
      [...told].filter(([key, { from, to }]) => {
        const value = now.count(key);
        return value !== undefined && value >= from && value <= to;
      }),
    );
  });
}

/** What an entry says that was told, under the keys of then. */
export function toldByEntry({ counts, small, beside, sizes, ...entry }: LedgerEntry): EarlierCounts {
  const { from, to } = hiddenRange(policyOf(entry));
  const sizeOf = (key: string) => sizes[countOfKey(key).group] ?? 0;
  const told = new Map<string, CountRange>();
  for (const [key, value] of Object.entries(counts)) told.set(key, { from: value, to: value });
  for (const key of small) told.set(key, { from, to: Math.min(to, sizeOf(key)) });
  for (const key of beside?.more ?? []) told.set(key, { from: to + 1, to: sizeOf(key) });
  for (const key of beside?.atMost ?? []) told.set(key, { from: 0, to });
  return told;
}

function toldUnderKeysNow(entry: LedgerEntry, { before }: MaterialNow): EarlierCounts {
  return new Map([...toldByEntry(entry)].map(([key, range]) => [before.keyOf(entry, key), range]));
}

function toldByOlder(entry: LedgerEntry, now: MaterialNow): EarlierCounts {
  const { before, model, count } = now;
  const status = new Map<string, ReleaseStatus>([
    ...Object.keys(entry.counts).map((key) => [before.keyOf(entry, key), 'shown'] as const),
    ...entry.small.map((key) => [before.keyOf(entry, key), 'small'] as const),
  ]);
  const cells = before.wantedBy(entry).map((cell) => ({
    ...cell,
    value: count(cell.key) ?? 0,
    status: status.get(cell.key) ?? ('beside' as const),
  }));
  const signs = toldOf(model, new Release(policyOf(entry), cells));
  return new Map([...signs, ...toldUnderKeysNow(entry, now)]);
}

function policyOf({ policy, cross }: Pick<LedgerEntry, 'policy' | 'cross'>): Policy {
  return { ...policies[policy], cross };
}
