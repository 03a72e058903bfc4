import { describe, expect, it } from 'vitest';
import { chiSquareDistances } from '../../src/structure/chiSquareDistances.js';

describe('chi-square distance', () => {
  it('is 0 between rows of one profile, however large they are', () => {
    expect([...chiSquareDistances([1, 2, 10, 20], 2, 2)]).toEqual([0, 0, 0, 0]);
  });

  it('weighs each column by the inverse of its share', () => {
    // Profiles (3/4, 1/4) and (1/4, 3/4); both columns have half of all counts: sqrt(2 x 0.25 / 0.5) = 1.
    expect([...chiSquareDistances([3, 1, 1, 3], 2, 2)]).toEqual([0, 1, 1, 0]);
    // Profiles (1, 0) and (1/2, 1/2); the columns have 3/4 and 1/4: sqrt(0.25 / 0.75 + 0.25 / 0.25).
    expect(chiSquareDistances([2, 0, 1, 1], 2, 2)[1]).toBeCloseTo(Math.sqrt(1 / 3 + 1), 15);
  });
});
