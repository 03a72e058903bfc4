import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policies, policyNames } from '../../src/disclosure/policy.js';
import {
  emptyLedger,
  type LedgerEntry,
  ledgerText,
  littleChanged,
  parseLedger,
  withPublication,
} from '../../src/publication/ledger.js';
import { ledgerEntry } from '../support/ledgerEntry.js';

const entry = ledgerEntry({
  counts: { 'code:A|mentions|': 10, 'code:B|mentions|': 7 },
  small: ['code:C|mentions|'],
  beside: { more: ['code:D|mentions|'], atMost: ['code:E|mentions|'] },
  analysis: { unit: 'selection' },
});
const now = (counts: Record<string, number>, sizes: Record<string, number> = { '': 20 }) => ({
  count: (key: string) => counts[key],
  sizes,
});

describe('the list of publications', () => {
  it('is read as it was written, and has the same publication once', () => {
    const ledger = withPublication(emptyLedger, entry);
    expect(parseLedger(ledgerText(ledger), 'x')).toEqual(ledger);
    const { beside: _, ...older } = entry;
    const before = { ...emptyLedger, publications: [older] };
    expect(parseLedger(ledgerText(before), 'x')).toEqual(before);
    expect(withPublication(ledger, { ...entry, when: '2027-01-01T00:00:00.000Z' })).toBe(ledger);
  });

  it('is refused where it is broken, for then nobody knows what was shown', () => {
    expect(() => parseLedger('{ "format": ', 'p.publications.json')).toThrow('p.publications.json');
    const less = JSON.stringify({ ...emptyLedger, publications: [{ ...entry, counts: { a: -1 } }] });
    expect(() => parseLedger(less, 'x')).toThrow('counts');
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

  const changes = (
    before: Pick<LedgerEntry, 'counts' | 'sizes'>,
    counts: Record<string, number>,
    sizes: Record<string, number>,
    policy: keyof typeof policies = 'three',
  ) =>
    littleChanged([{ ...entry, small: [], ...before }], now(counts, sizes), policies[policy], () => true).map(
      ({ key, tells, before: earlier, now: own }) => [key, tells, earlier, own],
    );

  it('finds newcomers who all say the same, however many they are, and those who left likewise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 200 }),
        fc.constantFrom(...policyNames),
        fc.boolean(),
        (came, said, policy, leave) => {
          const [few, many] = [
            { counts: { 'a|m|': said }, sizes: { '': 200 } },
            { counts: { 'a|m|': said + came }, sizes: { '': 200 + came } },
          ];
          const [before, after] = leave ? [many, few] : [few, many];
          const found = changes(before, after.counts, after.sizes, policy);
          expect(found).toContainEqual(['a|m|', 'all', before.counts['a|m|'], after.counts['a|m|']]);
        },
      ),
    );
    const before = {
      counts: { 'a|m|kind=interview': 20, 'a|m|': 30 },
      sizes: { '': 60, 'kind=interview': 40 },
    };
    // Of a group alone; what all of them do not say is no warning.
    expect(
      changes(before, { 'a|m|kind=interview': 30, 'a|m|': 40 }, { '': 80, 'kind=interview': 50 }),
    ).toEqual([['a|m|kind=interview', 'all', 20, 30]]);
    // A count that falls by as much as came is of other codings.
    expect(changes(before, { 'a|m|': 20 }, { '': 70, 'kind=interview': 50 })).toEqual([]);
  });

  it('takes records for checking for no publication without sources', () => {
    const records: LedgerEntry = { ...entry, kind: 'checking', counts: {}, small: [], sizes: {} };
    expect(littleChanged([records], now({}, { '': 20, 'kind=note': 2 }), policies.three, () => true)).toEqual(
      [],
    );
  });

  it('finds newcomers of whom none says it, where zeros are withheld', () => {
    const before = { counts: { 'a|m|': 30 }, sizes: { '': 60 } };
    expect(changes(before, { 'a|m|': 30 }, { '': 80 }, 'tre-10')).toEqual([['a|m|', 'none', 30, 30]]);
    expect(changes(before, { 'a|m|': 30 }, { '': 80 }, 'oslomet-5')).toEqual([]);
    expect(changes(before, { 'a|m|': 30 }, { '': 60 }, 'tre-10')).toEqual([]);
  });

  it('finds them in the one group that is withheld, where the whole and the others tell of it', () => {
    const sizes = (interview: number, document: number) => ({
      '': interview + document,
      'kind=interview': interview,
      'kind=document': document,
    });
    const before = { counts: { 'a|m|': 50, 'a|m|kind=interview': 30 }, sizes: sizes(60, 40) };
    const withDocuments = (documents: number) =>
      changes(before, { 'a|m|': 60 + documents, 'a|m|kind=interview': 40 }, sizes(80, 50));
    expect(withDocuments(10)).toEqual([['a|m|kind=document', 'all', 20, 30]]);
    expect(withDocuments(2)).toEqual([['a|m|kind=document', 'few', 20, 22]]);
    expect(withDocuments(5)).toEqual([]);
    // Sources without the attribute are in no group of it: nothing is left over then.
    expect(changes(before, { 'a|m|': 62, 'a|m|kind=interview': 40 }, { ...sizes(80, 50), '': 150 })).toEqual(
      [],
    );
  });
});
