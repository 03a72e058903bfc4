import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nullDistribution } from '../../src/inference/nullDistribution.js';
import { tablesOf } from '../../src/inference/stratifiedTables.js';
import { byCounting, choose, expectClose, randomTables, strataOf } from './support.js';

describe('nullDistribution', () => {
  it('is that of the lady tasting tea: 1, 16, 36, 16, 1 in 70', () => {
    const { first, logProbability } = nullDistribution(tablesOf([[3, 4, 4, 8]]));
    expect(first).toBe(0);
    expect([...logProbability].map((log) => Math.round(Math.exp(log) * 70 * 1e9) / 1e9)).toEqual([
      1, 16, 36, 16, 1,
    ]);
  });

  it('equals plain counting over all combinations of strata', () => {
    fc.assert(
      fc.property(randomTables(), (tables) => {
        const counted = byCounting(strataOf(tables));
        const { first, logProbability, smallest, largest } = nullDistribution(tables);
        expect([smallest, largest]).toEqual([Math.min(...counted.keys()), Math.max(...counted.keys())]);
        logProbability.forEach((log, i) => {
          expectClose(Math.exp(log), counted.get(first + i)!, `P(${first + i})`, 1e-11);
        });
      }),
    );
  });

  it('sums to 1 and has the mean and variance of the formula, on thousands of strata', () => {
    const tables = tablesOf(Array.from({ length: 3000 }, (_, s) => [1, 2 + (s % 3), 3, 9 + (s % 5)]));
    const { first, logProbability } = nullDistribution(tables);
    let [total, mean, square] = [0, 0, 0];
    logProbability.forEach((log, i) => {
      total += Math.exp(log);
      mean += Math.exp(log) * (first + i);
    });
    logProbability.forEach((log, i) => {
      square += Math.exp(log) * (first + i - mean) ** 2;
    });
    let [expected, variance] = [0, 0];
    for (const [, n1, n2, n] of strataOf(tables)) {
      expected += (n1 * n2) / n;
      variance += (n1 * n2 * (n - n1) * (n - n2)) / (n * n * (n - 1));
    }
    expectClose(total, 1, 'total', 1e-11);
    expectClose(mean, expected, 'mean', 1e-11);
    expectClose(square, variance, 'variance', 1e-10);
  });

  it('reaches counts far below the smallest double, at both ends', () => {
    const strata = Array.from({ length: 400 }, (_, s) => [5, 5, 8, 20 + (s % 11)]);
    const best = nullDistribution(tablesOf(strata));
    const ofAll = strata.reduce((sum, [, n1, n2, n]) => sum + Math.log(choose(n2, n1) / choose(n, n1)), 0);
    expect(ofAll).toBeLessThan(-2000);
    expectClose(best.logProbability[best.largest - best.first], ofAll, 'largest', 1e-12);
    const worst = nullDistribution(tablesOf(strata.map(([, n1, n2, n]) => [0, n1, n2, n])));
    const ofNone = strata.reduce(
      (sum, [, n1, n2, n]) => sum + Math.log(choose(n - n2, n1) / choose(n, n1)),
      0,
    );
    expectClose(worst.logProbability[worst.smallest - worst.first], ofNone, 'smallest', 1e-12);
  });
});
