import { sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { mean, meanOrNull, variance } from '../../src/statistics/mean.js';
import { gap, golden } from './support.js';

describe('mean and variance', () => {
  it.each(golden.cases)('agree with R to twelve digits: $name', (wanted) => {
    expect(gap(mean(wanted.values), wanted.mean)).toBeLessThan(1e-12);
    expect(gap(variance(wanted.values), wanted.variance)).toBeLessThan(1e-12);
    expect(gap(sampleStandardDeviation(wanted.values), wanted.deviation)).toBeLessThan(1e-12);
  });

  it('are the same in whatever order the values stand', () => {
    const tenths = [0.1, 0.7, 0.2, 0.6, 0.3, 1e9, -1e9];
    expect(mean([...tenths].reverse())).toBe(mean(tenths));
  });

  it('are no number where there are too few values', () => {
    expect([mean([]), variance([]), variance([3])]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});

describe('meanOrNull', () => {
  it('is of the values that are there', () => {
    expect(meanOrNull([1, Number.NaN, 2])).toBe(1.5);
    expect([meanOrNull([]), meanOrNull([Number.NaN])]).toEqual([null, null]);
  });
});
