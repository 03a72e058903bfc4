import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellVerdict, cellVerdicts, verdictOf } from '../../src/inference/verdict.js';
import { defaults } from '../../src/shared/defaults.js';

const { lower, upper } = defaults.alike;
const [justAbove, justBelow] = [1 + 1e-9, 1 - 1e-9];

/** Adjusted p, z, ends of the 90 % interval of the odds ratio: the verdict. */
const cases: readonly (readonly [
  adjusted: number | null,
  z: number | null,
  interval: readonly [number, number] | null,
  CellVerdict,
])[] = [
  // Beyond chance, and how much it is.
  [0.001, 4, [2, 6], 'more often'],
  [0.001, 4, [1.2, 2], 'more often'],
  [0.001, 4, [1.1, 1.4], 'more often, but little'],
  [0.001, -4, [0.2, 0.5], 'less often'],
  [0.001, -4, [0.5, 0.8], 'less often'],
  [0.001, -4, [0.7, 0.9], 'less often, but little'],
  // Not beyond chance.
  [0.6, 0.5, [0.9, 1.3], 'alike'],
  [0.6, -0.5, [0.8, 1.1], 'alike'],
  [0.6, 0.5, [0.5, 3], 'cannot be told'],
  [0.6, 0.5, [0.8, 3], 'cannot be told'],
  [0.6, -0.5, [0.3, 1.2], 'cannot be told'],
  [0.6, 0, [0.9, 1.1], 'alike'],
  // p exactly at the level counts, and just above it does not.
  [0.05, 2.5, [1.6, 3], 'more often'],
  [0.05 * justAbove, 2.5, [1.6, 3], 'cannot be told'],
  [0.05, -2.5, [0.2, 0.6], 'less often'],
  [0.05, 2.5, [1.05, 1.5], 'more often, but little'],
  // The ends of the region belong to it.
  [0.5, 0.5, [lower, upper], 'alike'],
  [0.5, 0.5, [lower * justBelow, upper], 'cannot be told'],
  [0.5, 0.5, [lower, upper * justAbove], 'cannot be told'],
  // An interval without an end, or none at all, never lies in the region.
  [0.5, 0.5, [0.9, Number.POSITIVE_INFINITY], 'cannot be told'],
  [0.5, -0.5, [0, 1.2], 'cannot be told'],
  [0.5, 0.5, null, 'cannot be told'],
  [0.01, 3, [1.2, Number.POSITIVE_INFINITY], 'more often'],
  [0.01, -3, [0, 0.6], 'less often'],
  [0.01, 3, null, 'more often'],
  // No p.
  [null, null, null, 'not tested'],
  [null, 2, [0.9, 1.1], 'not tested'],
  [0.01, null, [0.9, 1.1], 'not tested'],
];

describe('verdictOf', () => {
  it.each(cases)('p %s, z %s, interval %s: %s', (adjusted, z, interval, verdict) => {
    const narrowInterval = interval && { lower: interval[0], upper: interval[1] };
    expect(verdictOf({ adjusted, z, narrowInterval })).toBe(verdict);
  });

  it('knows every verdict that it gives, and gives every verdict that it knows', () => {
    expect(new Set(cases.map(([, , , verdict]) => verdict))).toEqual(new Set(cellVerdicts));
  });

  it('goes by the region that is stated', () => {
    const found = { adjusted: 0.5, z: 0.5, narrowInterval: { lower: 0.8, upper: 1.6 } };
    expect(verdictOf(found)).toBe('cannot be told');
    expect(verdictOf(found, { lower: 0.5, upper: 2 })).toBe('alike');
  });

  it('turns with the direction', () => {
    const turned: Partial<Record<CellVerdict, CellVerdict>> = {
      'more often': 'less often',
      'less often': 'more often',
      'more often, but little': 'less often, but little',
      'less often, but little': 'more often, but little',
    };
    const ends = fc.tuple(
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      fc.double({ min: 1, max: 10, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        ends,
        (p, z, [a, b]) => {
          const region = { lower: 0.5, upper: 2 };
          const verdict = verdictOf({ adjusted: p, z, narrowInterval: { lower: a, upper: b } }, region);
          const other = verdictOf(
            { adjusted: p, z: -z, narrowInterval: { lower: 1 / b, upper: 1 / a } },
            region,
          );
          expect(other).toBe(turned[verdict] ?? verdict);
        },
      ),
    );
  });
});
