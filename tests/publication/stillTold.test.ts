import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/publication/ledger.js';
import { stillTold } from '../../src/publication/stillTold.js';
import { ledgerEntry } from '../support/ledgerEntry.js';
import { everyCount } from '../support/tableModel.js';

const key = (code: string, set = 'mentions') => `code:${code}|${set}|`;
const entry = ledgerEntry({
  counts: { [key('A')]: 10, [key('B')]: 7 },
  small: [key('C')],
  beside: { more: [key('D')], atMost: [key('E')] },
});

/** What is still told where so many of 20 sources promote and hinder these codes; by code and set. */
function told(before: LedgerEntry, sides: Readonly<Record<string, readonly [number, number]>>) {
  const model = {
    strata: [20],
    groups: [{ key: '', strata: [0] }],
    subjects: Object.entries(sides).map(([code, counts]) => ({
      key: `code:${code}`,
      categories: ['promotes', 'hinders'],
      sets: { mentions: [0, 1] },
      counts: [counts],
    })),
    within: [],
  };
  const counts = new Map(
    Object.entries(sides).flatMap(([code, [promotes, hinders]]) => [
      [key(code), promotes + hinders] as const,
      [key(code, 'promotes'), promotes] as const,
      [key(code, 'hinders'), hinders] as const,
    ]),
  );
  const [ranges] = stillTold([before], {
    count: (each) => counts.get(each),
    sizes: { '': 20 },
    model,
    before: { keyOf: (_entry, each) => each, wantedBy: () => everyCount(model) },
  });
  return Object.fromEntries([...ranges].map(([each, { from, to }]) => [each, [from, to]]));
}

describe('what earlier publications told', () => {
  it('is the numbers and the reasons of signs that are still true', () => {
    expect(told(entry, { A: [8, 2], B: [8, 0], C: [0, 2], D: [3, 0], E: [0, 0], F: [4, 0] })).toEqual({
      [key('A')]: [10, 10],
      [key('C')]: [1, 2],
      [key('D')]: [3, 20],
      [key('E')]: [0, 2],
    });
    expect(told(entry, { A: [9, 0], B: [7, 0], C: [3, 0], D: [2, 0], E: [3, 0] })).toEqual({
      [key('B')]: [7, 7],
    });
  });

  it('is nothing of records for checking', () => {
    expect(told({ ...entry, kind: 'checking' }, { A: [8, 2] })).toEqual({});
  });

  it('is of an older list, which does not say what was withheld beside others, all that it would have shown and did not', () => {
    const { beside: _, ...older } = entry;
    const small = [key('C'), key('A', 'hinders')];
    expect(told({ ...older, small }, { A: [8, 2], C: [0, 2], D: [3, 9], E: [1, 4], F: [0, 0] })).toEqual({
      [key('A')]: [10, 10],
      // Beside what is small, so that it is more is what its sign tells.
      [key('A', 'promotes')]: [3, 20],
      [key('A', 'hinders')]: [1, 2],
      [key('C')]: [1, 2],
      // All that is counted of it is large: each could be withheld for its own sake.
      [key('D')]: [3, 20],
      [key('D', 'promotes')]: [3, 20],
      [key('D', 'hinders')]: [3, 20],
      // Of E and F nothing was told, as some of it is small; of C nothing but of the sum.
    });
  });
});
