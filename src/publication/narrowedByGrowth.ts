import { countOfKey } from '../disclosure/countModel.js';
import type { EarlierCounts } from '../disclosure/earlier.js';
import { hiddenRange, type Policy } from '../disclosure/policy.js';
import type { CountRange } from '../disclosure/told.js';
import type { ChangedNumber, LedgerEntry } from './ledger.js';
import { type MaterialNow, toldByEntry } from './stillTold.js';

/**
 * Counts that one publication withholds and another narrows, since sources have come to the group meanwhile, or have left it: of 11 that
 * say it now, at most the 6 that came can be new, so that the × of before was for 5 at least. Sources are taken to say what they said.
 *
 * @param tells what this publication tells, by key
 */
export function narrowedByGrowth(
  earlier: readonly LedgerEntry[],
  tells: EarlierCounts,
  now: Pick<MaterialNow, 'sizes' | 'before'>,
  policy: Policy,
): ChangedNumber[] {
  const found = earlier.flatMap((entry) => {
    if (entry.kind !== 'public') return [];
    return [...toldByEntry(entry)].flatMap(([key, before]): ChangedNumber[] => {
      const after = tells.get(key);
      const { group } = countOfKey(key);
      const came = (now.sizes[group] ?? 0) - (entry.sizes[group] ?? 0);
      if (after === undefined || came === 0 || now.before.keyOf(entry, key) !== key) return [];
      const [few, many] = came > 0 ? [before, after] : [after, before];
      const grown = Math.abs(came);
      const isNarrowed =
        narrows(few, { from: many.from - grown, to: many.to }, policy) ||
        narrows(many, { from: few.from, to: few.to + grown }, policy);
      if (!isNarrowed) return [];
      return [{ key, isSize: false, before: shownIn(before), now: shownIn(after), tells: 'withheld' }];
    });
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/** Whether a count that may be small has fewer values left than a × would leave, or than it was told to have. */
function narrows(told: CountRange, by: CountRange, policy: Policy): boolean {
  const hidden = hiddenRange(policy);
  const left = { from: Math.max(told.from, by.from), to: Math.min(told.to, by.to) };
  const isSmall = left.from <= hidden.to && left.to >= hidden.from && left.from <= left.to;
  return told.from < told.to && isSmall && width(left) < Math.min(width(told), width(hidden));
}

function width({ from, to }: CountRange): number {
  return to - from + 1;
}

function shownIn({ from, to }: CountRange): number | null {
  return from === to ? from : null;
}
