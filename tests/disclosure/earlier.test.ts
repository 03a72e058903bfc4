import { describe, expect, it } from 'vitest';
import { jointly } from '../../src/disclosure/earlier.js';
import { policies } from '../../src/disclosure/policy.js';
import type { ReleaseStatus } from '../../src/disclosure/release.js';

const cell = (key: string, value: number, status: ReleaseStatus = 'shown') => ({ key, value, status });

describe('jointly', () => {
  it('adds up what publications have told: values, and the range of each ×', () => {
    const told = jointly([
      { policy: policies.three, cells: [cell('a', 7), cell('b', 2, 'small'), cell('c', 5, 'beside')] },
      { policy: policies['oslomet-5'], cells: [cell('b', 2, 'small'), cell('d', 9)] },
    ]);
    expect([...told]).toEqual([
      ['a', { from: 7, to: 7 }],
      ['b', { from: 1, to: 2 }],
      ['d', { from: 9, to: 9 }],
    ]);
  });
});
