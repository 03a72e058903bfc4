import { describe, expect, it } from 'vitest';
import { policies } from '../../src/disclosure/policy.js';
import type { LedgerEntry } from '../../src/publication/ledger.js';
import { narrowedByGrowth } from '../../src/publication/narrowedByGrowth.js';
import { ledgerEntry } from '../support/ledgerEntry.js';

const entry = ledgerEntry({
  policy: 'oslomet-5',
  cross: 'band',
  counts: { 'code:A|mentions|': 9 },
  small: ['code:B|mentions|'],
  beside: { more: ['code:C|mentions|'], atMost: ['code:D|mentions|'] },
});
const before = { keyOf: (_entry: LedgerEntry, key: string) => key, wantedBy: () => [] };

/** What a second publication of `size` sources narrows, which tells these ranges. */
const narrowed = (size: number, told: Readonly<Record<string, readonly [number, number]>>, of = entry) =>
  narrowedByGrowth(
    [of],
    new Map(Object.entries(told).map(([code, [from, to]]) => [`code:${code}|mentions|`, { from, to }])),
    { sizes: { '': size }, before },
    policies['oslomet-5'],
  ).map(({ key, before: then, now, tells }) => [key.split('|')[0], then, now, tells]);

describe('counts that are narrowed by how many sources came', () => {
  it('are those of which too few can be new', () => {
    // Of 11 at most 6 are new: 5 at least were there. With 7 that came it can have been 4 as well, with 10 any.
    expect(narrowed(26, { B: [11, 11] })).toEqual([['code:B', null, 11, 'withheld']]);
    expect(narrowed(27, { B: [11, 11] })).toEqual([['code:B', null, 11, 'withheld']]);
    expect(narrowed(30, { B: [11, 11] })).toEqual([]);
    expect(narrowed(26, { D: [8, 8] })).toEqual([['code:D', null, 8, 'withheld']]);
  });

  it('are none where a sign says no more than that the count has grown', () => {
    expect(narrowed(26, { A: [12, 12], B: [1, 5], C: [6, 26], D: [0, 5] })).toEqual([]);
    expect(narrowed(26, { B: [6, 26] })).toEqual([]);
    // Nobody came: what was coded anew tells nothing of what was.
    expect(narrowed(20, { B: [11, 11] })).toEqual([]);
  });

  it('are those of the later one, where sources have left', () => {
    expect(narrowed(16, { A: [1, 5] })).toEqual([['code:A', 9, null, 'withheld']]);
    expect(narrowed(12, { A: [1, 5] })).toEqual([]);
  });

  it('are none of records for checking', () => {
    expect(narrowed(26, { B: [11, 11] }, { ...entry, kind: 'checking' })).toEqual([]);
  });
});
