import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFew, withheldParts } from '../../src/shared/fewSources.js';

describe('numbers of few sources', () => {
  it('are those from one to less than the threshold: nobody is nobody', () => {
    expect([0, 1, 2, 3].map((count) => isFew(count, 3))).toEqual([false, true, true, false]);
  });

  it('take the next smallest part with them, and no empty one', () => {
    expect(withheldParts([9, 2, 5, 0], 3)).toEqual([false, true, true, false]);
    expect(withheldParts([9, 2, 1], 3)).toEqual([false, true, true]);
    expect(withheldParts([9, 3], 3)).toEqual([false, false]);
  });

  it('cannot be had by subtraction from a total', () => {
    const parts = fc.array(fc.nat(12), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 2, max: 6 }), (counts, fewest) => {
        const withheld = withheldParts(counts, fewest);
        const shown = counts.filter((_, i) => !withheld[i]);
        const rest =
          counts.reduce((sum, count) => sum + count, 0) - shown.reduce((sum, count) => sum + count, 0);
        expect(shown.some((count) => isFew(count, fewest))).toBe(false);
        // A rest that is small is then all that there is.
        if (isFew(rest, fewest)) expect(shown.every((count) => count === 0)).toBe(true);
      }),
    );
  });
});
