import { describe, expect, it } from 'vitest';
import { forEachDeal } from '../../src/inference/forEachDeal.js';

describe('every way to deal labels', () => {
  it('is visited once, and the labels are as they were afterwards', () => {
    const labels = Int32Array.of(1, 0, 0, 2);
    const found: string[] = [];
    expect(forEachDeal(labels, 12, () => found.push(labels.join('')))).toBe(12);
    expect(new Set(found).size).toBe(12);
    expect(found.every((each) => [...each].sort().join('') === '0012')).toBe(true);
    expect([...labels]).toEqual([1, 0, 0, 2]);
  });

  it('is not visited where there are too many', () => {
    const visit = () => expect.fail('visited');
    expect(forEachDeal(Int32Array.of(0, 1, 2), 5, visit)).toBe(0);
  });
});
