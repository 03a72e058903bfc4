import { describe, expect, it } from 'vitest';
import { clusteredMeanInterval } from '../../src/statistics/clusteredMeanInterval.js';
import { predictionInterval } from '../../src/statistics/predictionInterval.js';
import { studentQuantile } from '../../src/statistics/studentT.js';

describe('where a new source would lie', () => {
  it('is the mean with t, the spread and the root of 1 + 1/n', () => {
    // 0, 1, 2: mean 1, variance 1, t with 2 degrees 4.3027.
    const { lower, upper } = predictionInterval([0, 1, Number.NaN, 2])!;
    expect(upper).toBeCloseTo(1 + 4.302652729911275 * Math.sqrt(4 / 3), 9);
    expect(lower).toBeCloseTo(1 - 4.302652729911275 * Math.sqrt(4 / 3), 9);
  });

  it('stays within what a value can be', () => {
    expect(predictionInterval([-1, 1, 1], undefined, { lowest: -1, highest: 1 })).toEqual({
      lower: -1,
      upper: 1,
    });
  });

  it('takes what clusters make of the mean, and their degrees', () => {
    const values = [1, 1, 0, 0, -1, -1];
    const clusters = [1, 1, 2, 2, 3, 3];
    const { standardError, degreesOfFreedom } = clusteredMeanInterval(values, clusters);
    const { upper } = predictionInterval(values, clusters)!;
    expect(upper).toBeCloseTo(
      studentQuantile(0.975, degreesOfFreedom!) * Math.sqrt(4 / 5 + standardError! ** 2),
      12,
    );
  });

  it('is not there with one source or one cluster', () => {
    expect(predictionInterval([1])).toBeNull();
    expect(predictionInterval([1, 0], [1, 1])).toBeNull();
    expect(predictionInterval([])).toBeNull();
  });
});
