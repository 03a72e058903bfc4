import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mantelHaenszel } from '../../src/inference/mantelHaenszel.js';
import { stratifiedMoments } from '../../src/inference/stratifiedMoments.js';
import { pooledTable, tablesOf } from '../../src/inference/stratifiedTables.js';
import { oddsRatioOfSources, ofSources, zOfSources } from '../../src/inference/tableStatistic.js';
import { leaveOneSourceOut } from '../../src/statistics/leaveOneSourceOut.js';
import { sourceBootstrap } from '../../src/statistics/sourceBootstrap.js';
import { ofSums } from '../../src/statistics/sourceStatistic.js';
import { golden, randomTables } from '../inference/support.js';

interface Golden {
  readonly data: number[];
  readonly weights: number[];
  readonly intervals: {
    statistic: 'mean' | 'ratio';
    method: 'percentile' | 'BCa';
    confidence: number;
    lower: number;
    upper: number;
  }[];
}

// scipy 1.17.1 stats.bootstrap; tests/golden/inference/bootstrap.py
const { data, weights, intervals } = golden<Golden>('bootstrap.json');
const statistics = {
  mean: ofSums(
    data.map((x) => [x, 1]),
    ([sum, n]) => sum / n,
  ),
  ratio: ofSums(
    data.map((x, i) => [x, weights[i]]),
    ([x, w]) => x / w,
  ),
};
const tables = tablesOf([
  [3, 5, 6, 12],
  [1, 4, 4, 9],
  [2, 2, 7, 20],
  [0, 3, 1, 6],
  [4, 6, 5, 10],
]);

describe('sourceBootstrap', () => {
  it.each(intervals)('agrees with scipy: $statistic, $method, $confidence', (wanted) => {
    const { confidence } = wanted;
    const found = sourceBootstrap(data.length, statistics[wanted.statistic], { samples: 40_000, confidence });
    const interval = wanted.method === 'BCa' ? found.bca! : found.percentile!;
    const width = wanted.upper - wanted.lower;
    expect(Math.abs(interval.lower - wanted.lower)).toBeLessThan(0.02 * width);
    expect(Math.abs(interval.upper - wanted.upper)).toBeLessThan(0.02 * width);
  });

  it('repeats itself for a seed', () => {
    const run = (seed: number) => sourceBootstrap(data.length, statistics.mean, { seed }).bca;
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  it('has no interval where all samples give the same number, nor with one source', () => {
    const same = sourceBootstrap(
      4,
      ofSums([[2], [2], [2], [2]], ([sum]) => sum),
      { samples: 99 },
    );
    expect(same).toMatchObject({ estimate: 8, defined: 99, percentile: null, bca: null });
    // Codes that never meet: 0 in every sample, which is no interval from 0 to 0.
    const apart = tablesOf([
      [0, 2, 3, 10],
      [0, 1, 4, 12],
      [0, 3, 2, 9],
    ]);
    expect(sourceBootstrap(3, oddsRatioOfSources(apart, false))).toMatchObject({
      estimate: 0,
      percentile: null,
      bca: null,
    });
    expect(sourceBootstrap(1, statistics.mean)).toMatchObject({ percentile: null, bca: null, defined: 0 });
  });

  it('has no interval where most samples have no number', () => {
    const found = sourceBootstrap(5, (sources) => ([...Array.from(sources)].includes(0) ? 1 : Number.NaN));
    expect(found.defined).toBeLessThan(0.8 * found.samples);
    expect(found).toMatchObject({ estimate: 1, percentile: null, bca: null });
  });
});

describe('statistics of sources', () => {
  it('are those of the tables, pooled or not, with sources in any number', () => {
    fc.assert(
      fc.property(randomTables(8, 6), fc.array(fc.nat(5), { minLength: 1 }), (random, draw) => {
        const sources = draw.map((s) => s % random.units.length);
        const slow = (statistic: (some: typeof random) => number | null) =>
          ofSources(random, (some) => statistic(some) ?? Number.NaN)(sources);
        const same = (found: number, wanted: number) =>
          Number.isFinite(wanted) ? expect(found).toBeCloseTo(wanted, 9) : expect(found).toBe(wanted);
        same(
          zOfSources(random, false)(sources),
          slow((some) => stratifiedMoments(some).z),
        );
        same(
          zOfSources(random, true)(sources),
          slow((some) => stratifiedMoments(pooledTable(some)).z),
        );
        same(
          oddsRatioOfSources(random, false)(sources),
          slow((some) => mantelHaenszel(some).estimate),
        );
        same(
          oddsRatioOfSources(random, true)(sources),
          slow((some) => mantelHaenszel(pooledTable(some)).estimate),
        );
      }),
    );
  });
});

describe('leaveOneSourceOut', () => {
  it('leaves out whole clusters', () => {
    const values = [1, 3, 8, 2];
    const meanOf = (drawn: ArrayLike<number>) =>
      Array.from(drawn).reduce((sum, s) => sum + values[s], 0) / drawn.length;
    const found = leaveOneSourceOut(4, meanOf, [5, 7, 7, 6]);
    expect([...found.without]).toEqual([13 / 3, 1.5, 4]);
    // The mean of all is 3.5.
    expect(found.mostInfluential).toBe(1);
  });

  it('is as worked by hand: the mean of 1, 2 and 9 without each', () => {
    const mean = ofSums(
      [
        [1, 1],
        [2, 1],
        [9, 1],
      ],
      ([sum, n]) => sum / n,
    );
    const found = leaveOneSourceOut(3, mean);
    expect([...found.without]).toEqual([5.5, 5, 1.5]);
    expect(found).toMatchObject({ lowest: 1.5, highest: 5.5, mostInfluential: 2 });
  });

  it('leaves out what the tables without the source would give', () => {
    const found = leaveOneSourceOut(5, zOfSources(tables, false));
    const rest = [0, 1, 2, 3, 4].filter((s) => s !== 1);
    const without = tablesOf(
      rest.map((s) => [tables.both[s], tables.row[s], tables.column[s], tables.units[s]]),
    );
    expect(found.without[1]).toBeCloseTo(stratifiedMoments(without).z!, 12);
  });

  it('has no range where nothing is left', () => {
    const found = leaveOneSourceOut(1, zOfSources(tablesOf([[3, 5, 6, 12]]), false));
    expect(found).toMatchObject({ lowest: null, highest: null, mostInfluential: null });
  });
});
