import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval, jaccard, masi, nominal, ordinal, ratio } from '../../src/agreement/distances.js';
import { krippendorffAlpha } from '../../src/agreement/krippendorffAlpha.js';
import { ratings } from '../../src/agreement/ratings.js';

/** The distance of the first two categories. */
const first = (matrix: Float64Array) => matrix[1];

describe('distances', () => {
  it('count the ratings that lie between two ranks, half of those at the ends', () => {
    // 2 of a, 4 of b, 6 of c: from a to c are 1 + 4 + 3 ratings.
    expect([...ordinal(['a', 'b', 'c'], Float64Array.of(2, 4, 6))]).toEqual([0, 9, 64, 9, 0, 25, 64, 25, 0]);
  });

  it('square differences, and differences relative to sums', () => {
    expect(first(interval([2, 5]))).toBe(9);
    expect(first(ratio([1, 3]))).toBe(1 / 4);
    expect(first(ratio([0, 0]))).toBe(0);
    expect(first(nominal(['a', 'b']))).toBe(1);
  });

  it('weigh in how sets differ', () => {
    const pairs: [string[], string[], number, number][] = [
      [['A'], ['A'], 0, 0],
      [['A'], ['B'], 1, 1],
      [['A'], ['A', 'B'], 1 / 2, 1 - (1 / 2) * (2 / 3)],
      [['A', 'B'], ['B', 'C'], 2 / 3, 1 - (1 / 3) * (1 / 3)],
      [[], ['A'], 1, 1],
      [[], [], 0, 0],
    ];
    for (const [a, b, asJaccard, asMasi] of pairs) {
      expect(first(jaccard([a, b]))).toBeCloseTo(asJaccard, 12);
      expect(first(masi([a, b]))).toBeCloseTo(asMasi, 12);
    }
  });

  it('refuse what they cannot measure', () => {
    expect(() => interval([1, Number.NaN])).toThrow(RangeError);
    expect(() => ratio([-1, 1])).toThrow(
      new RangeError('the ratio metric needs numbers from 0 upwards; found -1'),
    );
    expect(() => jaccard(['A'] as unknown as string[][])).toThrow(RangeError);
  });

  it('of sets of one code are nominal', () => {
    const letter = fc.constantFrom('A', 'B', 'C');
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, letter), { minLength: 1, maxLength: 20 }), (rows) => {
        const single = krippendorffAlpha(ratings(rows)).value;
        const sets = ratings<readonly string[]>(rows.map((row) => row.map((code) => [code])));
        expect(krippendorffAlpha(sets, jaccard).value).toBe(single);
        expect(krippendorffAlpha(sets, masi).value).toBe(single);
      }),
      { numRuns: 50 },
    );
  });
});
