import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointSignFlipTest } from '../../src/inference/jointSignFlipTest.js';
import { SeededRandom } from '../../src/shared/seededRandom.js';

describe('the test that turns the signs of sources', () => {
  it('counts all ways where there are few', () => {
    // 16 ways; the sum 2.3 is reached with no sign turned (2.3) and with the last one turned back (2.7).
    const test = jointSignFlipTest([[1], [1], [0.5], [-0.2]]);
    expect(test).toMatchObject({
      statistics: [2.3],
      pValues: [2 / 16],
      adjusted: [2 / 16],
      sources: 4,
      method: 'enumeration of signs of sources',
      permutations: 16,
    });
  });

  it('leaves out sources that say nothing', () => {
    expect(jointSignFlipTest([[0], [1], [0], [1]])).toMatchObject({ sources: 2, pValues: [0.25] });
    expect(jointSignFlipTest([[0, 0]])).toMatchObject({ sources: 0, pValues: [1, 1], adjusted: [1, 1] });
    expect(jointSignFlipTest([])).toMatchObject({ sources: 0, pValues: [] });
  });

  it('corrects for several questions by what their smallest p is by chance', () => {
    // Two questions of three sources each, apart: each alone 1/8; both together 1 - (7/8)^2.
    const values = [0, 1, 2].map(() => [1, 0]).concat([0, 1, 2].map(() => [0, 1]));
    const { pValues, adjusted } = jointSignFlipTest(values);
    expect(pValues).toEqual([1 / 8, 1 / 8]);
    expect(adjusted[0]).toBeCloseTo(15 / 64, 12);
  });

  it('never says 0 when it draws, and comes near the binomial tail', () => {
    const values = Array.from({ length: 20 }, (_, i) => [i < 15 ? 1 : -1]);
    const { pValues, method, permutations, seed } = jointSignFlipTest(values, { seed: 5 });
    expect([method, permutations, seed]).toEqual(['Monte Carlo over signs of sources', 9999, 5]);
    // Python: sum(math.comb(20, k) for k in range(15, 21)) / 2**20
    expect(Math.abs(pValues[0] - 0.020694732666015625)).toBeLessThan(0.005);
    expect(jointSignFlipTest(values.map(() => [1])).pValues[0]).toBe(1 / 10000);
  });

  it('takes statistics of the sums', () => {
    const statistics = (sums: Float64Array) => [Math.max(...sums)];
    const [one, both] = [
      jointSignFlipTest([[1], [1]]),
      jointSignFlipTest(
        [
          [1, -1],
          [1, -1],
        ],
        { statistics },
      ),
    ];
    expect(one.pValues).toEqual([1 / 4]);
    expect([both.statistics, both.pValues]).toEqual([[2], [2 / 4]]);
  });

  it('gives the same for sources in another order, and holds its level', () => {
    const row = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), (values) => {
        const [a, b] = [jointSignFlipTest(values), jointSignFlipTest([...values].reverse())];
        expect(b.pValues).toEqual(a.pValues);
        expect(b.adjusted).toEqual(a.adjusted);
        a.adjusted.forEach((adjusted, q) => {
          expect(adjusted).toBeGreaterThanOrEqual(a.pValues[q]);
        });
      }),
    );
    const random = new SeededRandom(1, 'null');
    const found = Array.from({ length: 300 }, () =>
      Math.min(
        ...jointSignFlipTest(
          Array.from({ length: 8 }, () => [random.below(5) - 2, random.below(3) - 1, random.below(7) - 3]),
          { permutations: 256 },
        ).adjusted,
      ),
    ).filter((p) => p <= 0.05).length;
    // 300 x 0.05 = 15, three standard errors of 3.8.
    expect(found).toBeLessThan(27);
    expect(found).toBeGreaterThan(2);
  });

  it('turns whole clusters, and gives no p where they are few', () => {
    const rows = Array.from({ length: 9 }, (_, s) => [1, s % 2]);
    const twice = [...rows, ...rows];
    const clusters = twice.map((_, s) => s % 9);
    const found = jointSignFlipTest(twice, { clusters });
    const joined = jointSignFlipTest(rows);
    expect([found.pValues, found.adjusted]).toEqual([joined.pValues, joined.adjusted]);
    expect([found.sources, found.clusters]).toEqual([18, { count: 9, grouped: true, few: false }]);
    expect(jointSignFlipTest(rows, { clusters: rows.map((_, s) => s) })).toEqual(joined);
    const few = jointSignFlipTest(rows, { clusters: rows.map((_, s) => s % 7) });
    expect([few.pValues, few.adjusted]).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(few.statistics).toEqual(joined.statistics);
  });

  it('leaves clusters out of which nobody says anything', () => {
    const { clusters } = jointSignFlipTest([[0], [1], [1]], { clusters: [1, 1, 2] });
    expect(clusters).toEqual({ count: 2, grouped: false, few: false });
  });
});
