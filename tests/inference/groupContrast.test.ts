import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupContrast } from '../../src/inference/groupContrast.js';
import { tablesOf } from '../../src/inference/stratifiedTables.js';
import { expectClose, expectShare, orders, randomTables, strataOf } from './support.js';

// Shares 3/4, 2/4, 1/2 in the first group; 0/3, 1/5 in the second; the last source has no unit with the row's code.
const tables = tablesOf([
  [3, 4, 6, 12],
  [2, 4, 5, 9],
  [1, 2, 3, 7],
  [0, 3, 4, 8],
  [1, 5, 6, 20],
  [0, 0, 4, 8],
]);
const group = [0, 0, 0, 1, 1, 1];

describe('groupContrast', () => {
  it('is as worked by hand: 3 sources against 2, ten ways to deal the labels', () => {
    const found = groupContrast(tables, group);
    expectClose(found.first, (0.75 + 0.5 + 0.5) / 3);
    expectClose(found.second, (0 + 0.2) / 2);
    expect(found.sources).toEqual([3, 2]);
    expect(found).toMatchObject({ method: 'enumeration of source labels', permutations: 10 });
    // No other way puts the two smallest shares together, and none the other way round is as far: 1 in 10.
    expectClose(found.pValue, 1 / 10);
  });

  it.each(['conditionalShare', 'logOddsRatio'] as const)(
    'agrees with all orders of the labels: %s',
    (statistic) => {
      const six = tablesOf([
        [3, 4, 6, 12],
        [2, 4, 5, 9],
        [1, 2, 3, 7],
        [1, 3, 4, 8],
        [1, 5, 6, 20],
        [2, 3, 2, 8],
      ]);
      const labels = [0, 0, 1, 1, 1, 1];
      const found = groupContrast(six, labels, { statistic });
      const all = orders(6).map(
        (order) =>
          groupContrast(
            six,
            order.map((i) => labels[i]),
            { statistic },
          ).difference!,
      );
      const reached = all.filter((other) => Math.abs(other) >= Math.abs(found.difference!) - 1e-9).length;
      expect(found.permutations).toBe(15);
      expectClose(found.pValue, reached / 720);
      const drawn = groupContrast(six, labels, { statistic, permutations: 14 });
      expect(drawn.method).toBe('Monte Carlo over source labels');
    },
  );

  it('draws as it enumerates', () => {
    const many = tablesOf(Array.from({ length: 16 }, (_, s) => [s % 4, 4, 5, 12 + s]));
    const labels = Array.from({ length: 16 }, (_, s) => (s < 5 || s === 9 ? 0 : 1));
    const exact = groupContrast(many, labels, { permutations: 8008 });
    const drawn = groupContrast(many, labels, { permutations: 8007 });
    expect([exact.method, drawn.method]).toEqual([
      'enumeration of source labels',
      'Monte Carlo over source labels',
    ]);
    expectShare(drawn.pValue!, exact.pValue!, 8007);
    expect(groupContrast(many, labels, { permutations: 8007 })).toEqual(drawn);
  });

  it('turns its sign when the groups are swapped, and keeps its p', () => {
    fc.assert(
      fc.property(
        randomTables(8, 7),
        fc.array(fc.nat(1), { minLength: 7, maxLength: 7 }),
        (random, labels) => {
          for (const statistic of ['conditionalShare', 'logOddsRatio'] as const) {
            const own = labels.slice(0, random.units.length);
            const [here, there] = [own, own.map((g) => 1 - g)].map((g) =>
              groupContrast(random, g, { statistic }),
            );
            expect(there.pValue === null).toBe(here.pValue === null);
            if (here.pValue === null) continue;
            expect(there.difference).toBeCloseTo(-here.difference!, 10);
            expectClose(there.pValue, here.pValue, 'p', 1e-12);
            expect(here.pValue).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it('has no p where a group has no source that says anything, and leaves other groups out', () => {
    const silent = groupContrast(tables, [0, 0, 0, 0, 0, 1]);
    expect(silent).toMatchObject({ second: null, difference: null, pValue: null, sources: [5, 0] });
    expect(groupContrast(tables, [0, 0, 2, 1, 1, 1]).sources).toEqual([2, 2]);
    expect(() => groupContrast(tables, [0, 1])).toThrow('a group for each of 6 sources is required; found 2');
  });

  it('adds a half to both sums of a group whose odds ratio would be 0 or infinite, and says the odds of others as they are', () => {
    const found = groupContrast(
      tablesOf([
        [3, 3, 3, 6],
        [2, 4, 5, 10],
      ]),
      [0, 1],
      { statistic: 'logOddsRatio' },
    );
    expectClose(found.first, Math.log((9 / 6 + 0.5) / 0.5));
    const [[a, n1, n2, n]] = strataOf(tablesOf([[2, 4, 5, 10]]));
    expectClose(found.second, Math.log((a * (n - n1 - n2 + a)) / ((n1 - a) * (n2 - a))));
  });

  it('deals the labels of whole clusters', () => {
    // Nine offices with one source, a tenth with two: labels are dealt among ten.
    const many = tablesOf([
      ...Array.from({ length: 5 }, (_, s): [number, number, number, number] => [3, 4 + s, 6, 20]),
      ...Array.from({ length: 6 }, (_, s): [number, number, number, number] => [1, 4 + s, 6, 20]),
    ]);
    const labels = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
    const clusters = [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    for (const statistic of ['conditionalShare', 'logOddsRatio'] as const) {
      const found = groupContrast(many, labels, { statistic, clusters });
      expect(found.clusters).toEqual({ count: 10, grouped: true, few: false });
      expect(found).toMatchObject({ method: 'enumeration of labels of clusters', permutations: 210 });
      expect(found.difference).toBe(groupContrast(many, labels, { statistic }).difference);
      expect(found.pValue).toBeGreaterThanOrEqual(1 / 210);
      expect(found.pValue).toBeLessThan(0.05);
      const few = groupContrast(many, labels, { statistic, clusters: clusters.map((c) => (c < 4 ? 0 : c)) });
      expect([few.pValue, few.clusters.count]).toEqual([null, 7]);
    }
    const across = [0, 1, 2, 3, 4, 0, 5, 6, 7, 8, 9];
    expect(groupContrast(many, labels, { clusters: across }).method).toBe('enumeration of signs of clusters');
    expect(groupContrast(many, labels, { statistic: 'logOddsRatio', clusters: across }).pValue).toBeNull();
    expect(groupContrast(tables, group, { clusters: [4, 2, 6, 1, 3, 5] })).toEqual(
      groupContrast(tables, group),
    );
  });
});
