import { describe, expect, it } from 'vitest';
import { labelTest } from '../../../src/inference/labelTest.js';
import { omnibus } from '../../../src/questions/consistency/omnibus.js';
import { SeededRandom } from '../../../src/shared/seededRandom.js';

const options = { permutations: 1999, seed: 4 };
const label = [0, 0, 1, 1, 2, 2, 2];
const cell = { sources: [0, 1, 2, 3, 4, 5, 6], values: [1, 1, 1, -1, -1, -1, 0] };

describe('the test of all cells together', () => {
  it('is as worked by hand with one cell of two groups', () => {
    // Values 1, 1, -1, -1 apart by group: all of the variance, Q = 3, and (3 - 1) / sqrt 2.
    const found = omnibus(
      [{ sources: [0, 1, 2, 3], values: [1, 1, -1, -1] }],
      [0, 0, 1, 1],
      undefined,
      options,
    )!;
    expect(found.statistic).toBeCloseTo(2 / Math.SQRT2, 12);
    expect(found).toMatchObject({ cells: 1, sources: 4, permutations: 1999, seed: 4 });
    expect(Math.abs(found.pValue! - 1 / 3)).toBeLessThan(0.05);
  });

  it('gives the p of the only cell, with and without an order', () => {
    for (const scores of [undefined, [2, 4, 5]]) {
      const one = labelTest(cell.values, label, scores === undefined ? {} : { scores });
      const all = omnibus([cell], label, scores, options)!;
      expect(Math.abs(all.pValue! - one.pValue!)).toBeLessThan(0.04);
    }
  });

  it('deals every source once, so that the same cell twice is no more evidence', () => {
    const [once, twice] = [[cell], [cell, cell]].map((cells) => omnibus(cells, label, [2, 4, 5], options)!);
    expect(twice.statistic).toBeCloseTo(2 * once.statistic, 9);
    expect(twice.pValue).toBe(once.pValue);
    expect(twice.sources).toBe(once.sources);
  });

  it('has nothing to say without cells, or with one label', () => {
    expect(omnibus([], label, undefined, options)).toBeNull();
    expect(omnibus([cell], [1, 1, 1, 1, 1, 1, 1], undefined, options)).toBeNull();
  });

  it('keeps its level where some groups speak of more cells than others', () => {
    const random = new SeededRandom(8, 'omnibus test');
    const groups = Array.from({ length: 30 }, (_, s) => s % 3);
    const [worlds, cells] = [120, 6];
    let rejected = 0;
    for (let world = 0; world < worlds; world++) {
      const drawn = Array.from({ length: cells }, (_, c) => {
        // The first group speaks of every cell, the last of few; directions are tossed.
        const sources = groups.flatMap((group, s) =>
          random.uniform() < 0.9 - 0.3 * group + 0.02 * c ? [s] : [],
        );
        return { sources, values: sources.map(() => (random.uniform() < 0.5 ? 1 : -1)) };
      });
      const scores = world % 2 === 0 ? [0, 1, 2] : undefined;
      if (omnibus(drawn, groups, scores, { permutations: 99, seed: world })!.pValue! <= 0.05) rejected++;
    }
    expect(rejected).toBeLessThanOrEqual(0.05 * worlds + 3 * Math.sqrt(0.05 * 0.95 * worlds));
  });
});
