import { describe, expect, it } from 'vitest';
import { isDominated } from '../../src/publication/dominance.js';

describe('isDominated', () => {
  it('finds what the largest sources give more than their share of', () => {
    expect(isDominated([6, 2, 1], { n: 1, k: 50 })).toBe(true);
    expect(isDominated([3, 2, 1], { n: 1, k: 50 })).toBe(false);
    expect(isDominated([1, 5, 3, 1], { n: 2, k: 75 })).toBe(true);
  });

  it('lets through what is exactly at the share, and what nobody gives', () => {
    expect(isDominated([1, 1], { n: 1, k: 50 })).toBe(false);
    expect(isDominated([], { n: 1, k: 50 })).toBe(false);
  });
});
