import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactTest } from '../../src/inference/exactTest.js';
import { nullDistribution } from '../../src/inference/nullDistribution.js';
import { pooledTable, tablesOf } from '../../src/inference/stratifiedTables.js';
import { expectClose, randomTables, strataOf, stratified } from './support.js';

describe('exactTest', () => {
  it("is Fisher's exact test for one stratum: the lady tasting tea", () => {
    const test = exactTest(tablesOf([[3, 4, 4, 8]]));
    expectClose(test.pUpper, 17 / 70);
    expectClose(test.pLower, 69 / 70);
    expectClose(test.pValue, 34 / 70);
    expectClose(test.midP, 18 / 70);
  });

  it('adds two strata as by hand: each 0 or 1 with probability 1/2', () => {
    const test = exactTest(
      tablesOf([
        [1, 1, 1, 2],
        [1, 1, 1, 2],
      ]),
    );
    expectClose(test.pUpper, 1 / 4);
    expectClose(test.pValue, 1 / 2);
    expectClose(test.midP, 1 / 4);
  });

  it('doubles the smaller one-sided p, where the two tails are not alike: 2 of 3 with a code, one that is on 2 of 8', () => {
    // P(0), P(1), P(2) = 20, 30 and 6 of 56: choose(6, 3), 2 choose(6, 2), choose(6, 1) of choose(8, 3).
    const test = exactTest(tablesOf([[2, 2, 3, 8]]));
    expectClose(test.pUpper, 6 / 56);
    expectClose(test.pLower, 1);
    expectClose(test.pValue, 12 / 56);
    expectClose(test.smallestP, 12 / 56);
    expectClose(test.midP, 6 / 56);
    // Not more often, not less often: never above 1.
    expect(exactTest(tablesOf([[1, 2, 3, 8]])).pValue).toBe(1);
  });

  // R 4.2.2 mantelhaen.test(exact = TRUE), the smaller of its one-sided p doubled; tests/golden/inference/stratified.R
  it.each(stratified.cells)('agrees with R: $dataset, $row x $column', (cell) => {
    const test = exactTest(tablesOf(cell.tables));
    expect(test.count).toBe(cell.count);
    expectClose(test.pValue, cell.pValue, 'two-sided');
    expectClose(test.pUpper, cell.pUpper, 'upper');
    expectClose(test.pLower, cell.pLower, 'lower');
    expectClose(exactTest(pooledTable(tablesOf(cell.tables))).pValue, cell.pooledFisher[0], 'one stratum');
  });

  it('keeps the level: the chance of p at or below any p is at most that p; of mid-p the mean is a half or little more', () => {
    fc.assert(
      fc.property(randomTables(6, 3), (tables) => {
        const { smallest, largest, first, logProbability } = nullDistribution(tables);
        const outcomes = [];
        for (let count = smallest; count <= largest; count++) {
          outcomes.push({ probability: Math.exp(logProbability[count - first]), test: at(tables, count) });
        }
        for (const { test } of outcomes) {
          const below = outcomes.filter((other) => other.test.pValue <= test.pValue * (1 + 1e-9));
          const chance = below.reduce((sum, { probability }) => sum + probability, 0);
          expect(chance).toBeLessThanOrEqual(test.pValue * (1 + 1e-6));
        }
        const mean = outcomes.reduce((sum, { probability, test }) => sum + probability * test.midP, 0);
        // Twice the distance to the nearer end, of the middle of each outcome's part of 0 to 1: a half, but for the
        // one part that may lie over the middle.
        const most = Math.max(...outcomes.map(({ probability }) => probability));
        expect(mean).toBeGreaterThanOrEqual(0.5 - 1e-9);
        expect(mean).toBeLessThanOrEqual(0.5 + most ** 2 / 2 + 1e-9);
      }),
    );
  });

  it('does not change with the order of strata, swapped sides, or strata in which nothing can vary', () => {
    fc.assert(
      fc.property(randomTables(), (tables) => {
        const strata = strataOf(tables);
        const { count, ...wanted } = exactTest(tables);
        const same = [
          [...strata].reverse(),
          strata.map(([a, n1, n2, n]) => [a, n2, n1, n]),
          [...strata, [0, 0, 3, 7], [0, 1, 0, 1]],
        ];
        for (const other of same) {
          const found = exactTest(tablesOf(other));
          expect(found.count).toBe(count);
          expectClose(found.pValue, wanted.pValue, 'two-sided', 1e-10);
          expectClose(found.pUpper, wanted.pUpper, 'upper', 1e-10);
        }
        // Counting where the row's code is absent turns the sides around.
        const absent = exactTest(tablesOf(strata.map(([a, n1, n2, n]) => [n2 - a, n - n1, n2, n])));
        expectClose(absent.pUpper, wanted.pLower, 'turned', 1e-10);
      }),
    );
  });

  it('gives a p of 1, not NaN, where nothing can vary', () => {
    expect(exactTest(tablesOf([[0, 0, 3, 7]]))).toMatchObject({ pValue: 1, pUpper: 1, pLower: 1, midP: 1 });
  });

  it('keeps its precision where p is far out', () => {
    const test = exactTest(tablesOf(Array.from({ length: 40 }, () => [5, 5, 5, 30])));
    expectClose(test.pValue, 2 * 142506 ** -40, 'all meet, in every source');
  });
});

/** The test of a count with these margins: the count is spread over the strata as far as each allows. */
function at(tables: Parameters<typeof exactTest>[0], count: number) {
  let left = count;
  const strata = strataOf(tables).map(([, n1, n2, n]) => [Math.max(0, n1 + n2 - n), n1, n2, n]);
  for (const stratum of strata) left -= stratum[0];
  for (const stratum of strata) {
    const more = Math.min(left, Math.min(stratum[1], stratum[2]) - stratum[0]);
    stratum[0] += more;
    left -= more;
  }
  return exactTest(tablesOf(strata));
}
