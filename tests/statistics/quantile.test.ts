import { quantileSorted } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { median, quantile } from '../../src/statistics/quantile.js';
import { gap, golden, largestGap } from './support.js';

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);

describe('quantile', () => {
  it.each(golden.cases)('is R type 6, and that of simple-statistics type 7: $name', (wanted) => {
    const sorted = ascending(wanted.values);
    const ours = golden.probabilities.map((p) => quantile(sorted, p));
    const theirs = golden.probabilities.map((p) => quantileSorted(sorted, p));
    expect(largestGap(ours, wanted.type6)).toBeLessThan(1e-12);
    expect(largestGap(theirs, wanted.type7)).toBeLessThan(1e-12);
  });

  it('rounds the rank where that is asked for', () => {
    const sorted = Float64Array.from({ length: 1999 }, (_, i) => (i + 1) ** 2);
    // (1 - 0.95) / 2 is 0.025000000000000022, and its rank a little above 50.
    expect(quantile(sorted, (1 - 0.95) / 2)).toBeGreaterThan(2500);
    expect(quantile(sorted, (1 - 0.95) / 2, 'clean')).toBe(2500);
    expect(quantile([1, 2, 4, 8], 0.25, 'clean')).toBe(1.25);
    expect(quantile([1, 2, 4, 8], 0.25, 'whole')).toBe(1);
    expect(quantile([1, 2, 4, 8], 1, 'whole')).toBe(8);
  });
});

describe('median', () => {
  it.each(golden.cases)('agrees with R: $name', ({ values, median: wanted }) => {
    expect(gap(median(values), wanted)).toBeLessThan(1e-12);
  });

  it('leaves the values as they are, and is nothing of none', () => {
    const values = [3, 1, 2];
    expect(median(values)).toBe(2);
    expect(values).toEqual([3, 1, 2]);
    expect(median([])).toBeNull();
  });
});
