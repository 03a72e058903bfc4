import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestToTurn } from '../../src/statistics/fewestToTurn.js';

/** The smallest number whose removal turns it, by trying every set; null where none does. */
function bruteForce(count: number, holds: (kept: readonly number[]) => boolean): number | null {
  let fewest: number | null = null;
  for (let set = 0; set < 2 ** count - 1; set++) {
    const kept = Array.from({ length: count }, (_, i) => i).filter((i) => (set & (1 << i)) === 0);
    if (!holds(kept) && (fewest === null || count - kept.length < fewest)) fewest = count - kept.length;
  }
  return fewest;
}

describe('the fewest that turn it', () => {
  // Weights 5, 1, 4, 2 with a sum of 12: to fall below 4, the 5 and the 4 have to go.
  const weights = [5, 1, 4, 2];
  const sumOf = (kept: readonly number[]) => kept.reduce((sum, i) => sum + weights[i], 0);

  it('is found exactly where every smaller set was tried', () => {
    const found = fewestToTurn(4, (kept) => sumOf(kept) >= 4, { order: [0, 2, 3, 1] });
    expect(found).toEqual({ least: 2, most: 2, exact: true, removed: [0, 2] });
  });

  it('is found whatever the order, and puts back what need not go', () => {
    expect(fewestToTurn(4, (kept) => sumOf(kept) >= 4, { order: [1, 3, 2, 0] })).toMatchObject({
      most: 2,
      exact: true,
    });
    // Without tries left for smaller sets: the beginning 1, 3, 2, 0 turns it at 0, of which 3 and 1 are not needed.
    const [three] = [fewestToTurn(4, (kept) => kept.includes(0), { order: [1, 3, 2, 0], atMost: 4 })];
    expect(three).toMatchObject({ least: 1, most: 1, removed: [0] });
  });

  it('is bounded where it may be asked only a few times', () => {
    let asked = 0;
    const found = fewestToTurn(
      100,
      (kept) => {
        asked++;
        return kept.length > 90;
      },
      { evaluations: 9 },
    );
    expect(asked).toBeLessThanOrEqual(9);
    expect(found).toMatchObject({ least: 1, exact: false });
    expect(found.most).toBeGreaterThanOrEqual(10);
  });

  it('begins with the guess', () => {
    const sizes: number[] = [];
    const found = fewestToTurn(
      100,
      (kept) => {
        sizes.push(100 - kept.length);
        return kept.length > 92;
      },
      { guess: 8, evaluations: 6 },
    );
    expect(sizes.slice(0, 2)).toEqual([0, 8]);
    expect(found.most).toBe(8);
  });

  it('is none where it does not hold, and not known where nothing turns it', () => {
    expect(fewestToTurn(3, () => false)).toEqual({ least: 0, most: 0, exact: true, removed: [] });
    expect(fewestToTurn(3, () => true)).toMatchObject({ most: null, exact: false });
    expect(fewestToTurn(0, () => true)).toMatchObject({ most: null });
  });

  it('is what brute force finds, of sums and of anything else', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 7 }).chain((count) =>
          fc.record({
            count: fc.constant(count),
            fails: fc.uniqueArray(fc.integer({ min: 0, max: 2 ** count - 2 }), { maxLength: 20 }),
            order: fc.shuffledSubarray(
              Array.from({ length: count }, (_, i) => i),
              { minLength: count },
            ),
            evaluations: fc.constantFrom(5, 12, 500),
          }),
        ),
        ({ count, fails, order, evaluations }) => {
          const failing = new Set(fails);
          const holds = (kept: readonly number[]) =>
            !failing.has(kept.reduce((set, i) => set - (1 << i), 2 ** count - 1));
          const wanted = bruteForce(count, holds);
          const found = fewestToTurn(count, holds, { order, evaluations });
          if (wanted !== null) expect(found.least).toBeLessThanOrEqual(wanted);
          if (found.most !== null) expect(found.most).toBeGreaterThanOrEqual(wanted ?? count + 1);
          if (found.exact) expect(found.most).toBe(wanted);
          if (found.removed !== null) {
            const gone = new Set(found.removed);
            expect(holds(order.map((_, i) => i).filter((i) => !gone.has(i)))).toBe(false);
          }
          if (evaluations === 500 && found.most !== null) expect(found.exact).toBe(true);
        },
      ),
    );
  });
});
