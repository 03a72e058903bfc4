import { describe, expect, it } from 'vitest';
import { sourceFlips } from '../../src/inference/sourceFlips.js';

const distance = (values: readonly number[]) => (signs: Int8Array) =>
  Math.abs(values.reduce((sum, value, s) => sum + signs[s] * value, 0));

describe('a test that turns sources', () => {
  it('takes all ways where they are few', () => {
    // Of the 8 ways to turn three equal values only all one way, or all the other, reach 3.
    expect(sourceFlips(3, distance([1, 1, 1]))).toEqual({
      statistic: 3,
      clusters: { count: 3, grouped: false, few: false },
      expected: (2 * 3 + 6 * 1) / 8,
      pAtLeast: 0.25,
      pAtMost: 1,
      method: 'enumeration of turned sources',
      permutations: 8,
      seed: 2026,
    });
  });

  it('draws ways where they are many, and comes near to all of them', () => {
    const values = [0.5, 0.5, -0.2, 0.3, 0.5, 0.1, 0.4, -0.5, 0.2, 0.5, 0.3, -0.1];
    const all = sourceFlips(12, distance(values), { permutations: 5000 });
    const drawn = sourceFlips(12, distance(values), { permutations: 4000, seed: 1 });
    expect([all.permutations, drawn.permutations]).toEqual([4096, 4000]);
    expect(drawn.method).toBe('Monte Carlo over turned sources');
    const error = Math.sqrt((all.pAtLeast! * (1 - all.pAtLeast!)) / 4000);
    expect(Math.abs(drawn.pAtLeast! - all.pAtLeast!)).toBeLessThan(4 * error);
    expect(sourceFlips(12, distance(values), { permutations: 4000, seed: 1 })).toEqual(drawn);
  });

  it('never gives 0, and nothing for one source', () => {
    const values = Array.from({ length: 40 }, () => 1);
    expect(sourceFlips(40, distance(values), { permutations: 99 }).pAtLeast).toBe(1 / 100);
    expect(sourceFlips(1, distance([1]))).toMatchObject({ statistic: 1, pAtLeast: null, pAtMost: null });
    expect(sourceFlips(0, distance([]))).toMatchObject({ statistic: 0, pAtLeast: null });
  });

  it('turns whole clusters', () => {
    // Nine clusters, one of them with two sources: the same as nine sources, one of which says twice as much.
    const values = [1, 1, 1, 1, 1, 1, 1, 1, 1, -1];
    const clusters = [0, 0, 1, 2, 3, 4, 5, 6, 7, 8];
    const found = sourceFlips(10, distance(values), { clusters });
    const joined = sourceFlips(9, distance([2, ...values.slice(2)]));
    expect(found).toMatchObject({ pAtLeast: joined.pAtLeast, pAtMost: joined.pAtMost, permutations: 512 });
    expect(found.clusters).toEqual({ count: 9, grouped: true, few: false });
    const few = sourceFlips(3, distance([1, 1, 1]), { clusters: [4, 4, 2] });
    expect([few.pAtLeast, few.pAtMost, few.statistic]).toEqual([null, null, 3]);
    const alone = sourceFlips(3, distance([1, 1, 1]), { clusters: [4, 3, 2] });
    expect(alone).toEqual(sourceFlips(3, distance([1, 1, 1])));
  });
});
