import { describe, expect, it } from 'vitest';
import { jointly, toldOf } from '../../src/disclosure/earlier.js';
import { policies } from '../../src/disclosure/policy.js';
import { Release, type ReleaseStatus } from '../../src/disclosure/release.js';
import { tableModel } from '../support/tableModel.js';

describe('jointly', () => {
  it('leaves of each count what every publication leaves open', () => {
    const told = jointly([
      new Map([
        ['a', { from: 7, to: 7 }],
        ['b', { from: 1, to: 4 }],
        ['c', { from: 3, to: 20 }],
      ]),
      new Map([
        ['b', { from: 0, to: 2 }],
        ['c', { from: 1, to: 5 }],
        ['d', { from: 9, to: 9 }],
      ]),
    ]);
    expect([...told]).toEqual([
      ['a', { from: 7, to: 7 }],
      ['b', { from: 1, to: 2 }],
      ['c', { from: 3, to: 5 }],
      ['d', { from: 9, to: 9 }],
    ]);
  });
});

describe('what a publication tells', () => {
  const { model, candidates } = tableModel([[6, 1, 5, 0]], [30]);
  const told = (status: Readonly<Record<string, ReleaseStatus>>, silenced: readonly string[] = []) => {
    const cells = candidates
      .filter(({ set, group }) => group === '' && set in status)
      .map((cell) => ({ ...cell, value: [6, 1, 5, 0][Number(cell.set[1])] ?? 12, status: status[cell.set] }));
    return [...toldOf(model, new Release(policies.three, cells, silenced))].map(([key, { from, to }]) => [
      key.split('|')[1],
      from,
      to,
    ]);
  };

  it('is the number that stands, and the reason of each sign', () => {
    expect(told({ all: 'shown', c0: 'shown', c1: 'small', c2: 'beside', c3: 'beside' })).toEqual([
      ['all', 12, 12],
      ['c0', 6, 6],
      ['c1', 1, 2],
      ['c2', 3, 30],
      ['c3', 0, 2],
    ]);
  });

  it('is nothing of a family that is withheld as a whole, and nothing of a subject that is silenced', () => {
    expect(told({ all: 'shown', c0: 'beside', c1: 'beside', c2: 'beside', c3: 'beside' })).toEqual([
      ['all', 12, 12],
    ]);
    expect(told({ all: 'shown', c0: 'beside', c2: 'beside' })).toEqual([
      ['all', 12, 12],
      ['c0', 3, 30],
      ['c2', 3, 30],
    ]);
    expect(told({ all: 'beside', c0: 'beside', c2: 'beside' }, ['table'])).toEqual([]);
  });
});
