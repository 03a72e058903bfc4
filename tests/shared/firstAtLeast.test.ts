import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAtLeast } from '../../src/shared/firstAtLeast.js';

describe('firstAtLeast', () => {
  it('is the position of the first value that is not smaller, or the length', () => {
    expect([0, 1, 2, 9].map((value) => firstAtLeast([1, 1, 3], value))).toEqual([0, 0, 2, 3]);
    expect(firstAtLeast([], 1)).toBe(0);
  });

  it('agrees with looking at every value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 5 })),
        fc.integer({ min: -6, max: 6 }),
        (values, wanted) => {
          const sorted = Int32Array.from(values).sort();
          const found = sorted.findIndex((value) => value >= wanted);
          expect(firstAtLeast(sorted, wanted)).toBe(found < 0 ? sorted.length : found);
        },
      ),
    );
  });
});
