import { describe, expect, it } from 'vitest';
import { smallestDifference } from '../../src/statistics/smallestDifference.js';

describe('smallestDifference', () => {
  it('is 2.80 standard errors for one test, as textbooks have it', () => {
    expect(smallestDifference([0.1])).toBeCloseTo(0.28016, 5);
  });

  it('is the one that half of several tests would show, at the level over their number', () => {
    // 0.05 / 3: 2.394 + 0.842 standard errors.
    expect(smallestDifference([0.3, 0.1, 0.2])).toBeCloseTo(0.2 * (2.39398 + 0.84162), 5);
  });

  it('leaves out what has no standard error, and is null without any', () => {
    expect(smallestDifference([null, 0.1, 0])).toBe(smallestDifference([0.1]));
    expect(smallestDifference([null])).toBeNull();
  });
});
