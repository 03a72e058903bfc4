import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradiction } from '../../../src/questions/consistency/contradiction.js';

// tests/golden/consistency/consistency.py
const golden = JSON.parse(
  readFileSync(new URL('../../golden/consistency/consistency.json', import.meta.url), 'utf8'),
) as {
  readonly indices: readonly {
    readonly labels: number[];
    readonly verdicts: number[];
    readonly ordered: number | null;
    readonly unordered: number | null;
    readonly somers?: number;
  }[];
};

const group = (promotes: number, hinders: number, ambivalent = 0) => ({ promotes, hinders, ambivalent });

describe('the contradiction index', () => {
  it('is as worked by hand: of 16 pairs across levels 8 fall and none rises', () => {
    expect(contradiction([group(2, 0), group(1, 1), group(0, 2, 1)], true)).toEqual({
      pairs: 16,
      falling: 8,
      rising: 0,
      pairsWithin: 5,
      opposingWithin: 1,
      index: 0.5,
    });
  });

  it('is as worked by hand without an order: 3 of 6 pairs across oppose, 1 of 4 within', () => {
    // First group 1 against 1; second 2 promote and 1 hinders: 1x1 + 1x2 = 3 of 2x3; within 1 + 2 = 3 of 1 + 3.
    expect(contradiction([group(1, 1), group(2, 1)], false).index).toBe(3 / 6 - 3 / 4);
    expect(contradiction([group(2, 0), group(0, 3)], false).index).toBe(1);
  });

  it('agrees with pairs counted one by one in Python, and with Somers’ d of SciPy', () => {
    let compared = 0;
    for (const { labels, verdicts, ordered, unordered, somers } of golden.indices) {
      const groups = [0, 1, 2, 3].map((label) => {
        const count = (verdict: number) =>
          verdicts.filter((each, i) => each === verdict && labels[i] === label).length;
        return group(count(1), count(-1), count(0));
      });
      const [first, second] = [contradiction(groups, true).index, contradiction(groups, false).index];
      expect([first === null, second === null]).toEqual([ordered === null, unordered === null]);
      if (ordered !== null) expect(first).toBeCloseTo(ordered, 12);
      if (unordered !== null) expect(second).toBeCloseTo(unordered, 12);
      if (somers === undefined) continue;
      expect(first).toBeCloseTo(-somers, 12);
      compared++;
    }
    expect(compared).toBeGreaterThan(8);
  });

  const groups = fc.array(fc.record({ promotes: fc.nat(4), hinders: fc.nat(4), ambivalent: fc.nat(2) }), {
    minLength: 1,
    maxLength: 6,
  });

  it('lies between -1 and 1, is 0 where all agree, and turns its sign with the order', () => {
    fc.assert(
      fc.property(groups, fc.boolean(), (found, ordered) => {
        const { index } = contradiction(found, ordered);
        const swapped = found.map(({ promotes, hinders, ambivalent }) =>
          group(hinders, promotes, ambivalent),
        );
        const agreeing = found.map(({ promotes, hinders }) => group(promotes + hinders, 0));
        const [back, other, none] = [
          contradiction([...found].reverse(), ordered).index,
          contradiction(swapped, ordered).index,
          contradiction(agreeing, ordered).index,
        ];
        if (none !== null) expect(none + 0).toBe(0);
        if (index === null) return;
        expect(Math.abs(index)).toBeLessThanOrEqual(1);
        expect(back).toBeCloseTo(ordered ? -index : index, 12);
        expect(other).toBeCloseTo(ordered ? -index : index, 12);
      }),
    );
  });

  it('is 0 on average over all ways to deal the groups', () => {
    // Verdicts of five sources, dealt to a group of two and a group of three in all ten ways.
    const verdicts = [1, 1, -1, -1, 0];
    const sums = [0, 0];
    for (let a = 0; a < 5; a++) {
      for (let b = 0; b < a; b++) {
        const side = (chosen: boolean) => {
          const list = verdicts.filter((_, i) => (i === a || i === b) === chosen);
          return group(
            ...([1, -1, 0].map((v) => list.filter((x) => x === v).length) as [number, number, number]),
          );
        };
        sums[0] += contradiction([side(true), side(false)], true).index!;
        sums[1] += contradiction([side(true), side(false)], false).index!;
      }
    }
    expect(sums[0]).toBeCloseTo(0, 12);
    expect(sums[1]).toBeCloseTo(0, 12);
  });

  it('needs pairs of sources to count', () => {
    expect(contradiction([group(5, 5)], true).index).toBeNull();
    expect(contradiction([group(1, 0), group(0, 1)], true).index).toBe(1);
    expect(contradiction([group(1, 0), group(0, 1)], false).index).toBeNull();
  });
});
