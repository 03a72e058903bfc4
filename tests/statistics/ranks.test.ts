import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { ranksFromLargest } from '../../src/statistics/ranks.js';
import { gap, golden } from './support.js';

describe('ranksFromLargest', () => {
  it.each(golden.cases)('agrees with R: $name', ({ values, ranks }) => {
    expect(ranksFromLargest(values, 0)).toEqual(ranks);
  });

  it('takes values that differ by less than the slack for equal', () => {
    expect(ranksFromLargest([0.3, 0.1 + 0.2, 1], 0)).toEqual([3, 2, 1]);
    expect(ranksFromLargest([0.3, 0.1 + 0.2, 1], 1e-12)).toEqual([2.5, 2.5, 1]);
  });

  it('ranks nothing that is no number, and infinite values too', () => {
    expect(ranksFromLargest([Number.NaN, 2, 1], 1e-9)).toEqual([Number.NaN, 1, 2]);
    const nothing = Number.NEGATIVE_INFINITY;
    expect(ranksFromLargest([nothing, 0, nothing], 1e-9)).toEqual([2.5, 1, 2.5]);
  });
});

describe('the correlations of simple-statistics', () => {
  it.each(golden.cases)('agree with R, and may be used: $name', (wanted) => {
    const { values, partner } = wanted;
    expect(gap(sampleCorrelation(values, partner), wanted.correlation)).toBeLessThan(1e-12);
    expect(gap(sampleRankCorrelation(values, partner), wanted.rankCorrelation)).toBeLessThan(1e-12);
  });
});
