import { describe, expect, it } from 'vitest';
import { policies } from '../../src/disclosure/policy.js';
import {
  emptyLedger,
  type LedgerEntry,
  ledgerText,
  littleChanged,
  parseLedger,
  stillTold,
  withPublication,
} from '../../src/publication/ledger.js';

const entry: LedgerEntry = {
  when: '2026-11-30T08:00:00.000Z',
  kind: 'public',
  policy: 'three',
  cross: 'mark',
  digest: 'd1',
  counts: { 'code:A|mentions|': 10, 'code:B|mentions|': 7 },
  small: ['code:C|mentions|'],
  sizes: { '': 20 },
  analysis: { unit: 'selection' },
  despiteEarlier: false,
};
const now = (counts: Record<string, number>, sizes: Record<string, number> = { '': 20 }) => ({
  count: (key: string) => counts[key],
  sizes,
});

describe('the list of publications', () => {
  it('is read as it was written, and has the same publication once', () => {
    const ledger = withPublication(emptyLedger, entry);
    expect(parseLedger(ledgerText(ledger), 'x')).toEqual(ledger);
    expect(withPublication(ledger, { ...entry, when: '2027-01-01T00:00:00.000Z' })).toBe(ledger);
  });

  it('is refused where it is broken, for then nobody knows what was shown', () => {
    expect(() => parseLedger('{ "format": ', 'p.publications.json')).toThrow('p.publications.json');
    const less = JSON.stringify({ ...emptyLedger, publications: [{ ...entry, counts: { a: -1 } }] });
    expect(() => parseLedger(less, 'x')).toThrow('counts');
  });

  it('tells what is still true, and leaves what the material no longer says', () => {
    const [told] = stillTold(
      [entry],
      now({ 'code:A|mentions|': 10, 'code:B|mentions|': 8, 'code:C|mentions|': 2 }),
    );
    expect([...told.cells].map(({ key, status }) => [key, status])).toEqual([
      ['code:A|mentions|', 'shown'],
      ['code:C|mentions|', 'small'],
    ]);
  });

  it('finds numbers that differ by few sources, and a material that a few came to', () => {
    const differs = (counts: Record<string, number>, sizes?: Record<string, number>) =>
      littleChanged([entry], now(counts, sizes), policies.three, (key) => key !== 'code:B|mentions|').map(
        ({ key }) => key,
      );
    expect(differs({ 'code:A|mentions|': 10, 'code:B|mentions|': 7 })).toEqual([]);
    expect(differs({ 'code:A|mentions|': 12, 'code:B|mentions|': 8 })).toEqual(['code:A|mentions|']);
    expect(differs({ 'code:A|mentions|': 16, 'code:B|mentions|': 7 })).toEqual([]);
    expect(differs({ 'code:A|mentions|': 10 }, { '': 21 })).toEqual(['']);
  });

  it('names counts that differ by as few sources as the policy hides, and no others', () => {
    const before: LedgerEntry = { ...entry, counts: { a: 7, b: 7, c: 7 }, small: ['d'] };
    const after = now({ c: 8, a: 9, b: 10, d: 4, e: 4 });
    const found = littleChanged([before], after, policies.three, () => true);
    expect(found.map(({ key, before: earlier, now: own }) => ({ key, earlier, now: own }))).toEqual([
      { key: 'a', earlier: 7, now: 9 },
      { key: 'c', earlier: 7, now: 8 },
    ]);
  });
});
