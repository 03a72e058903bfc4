import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemDeviations } from '../../src/inference/itemDeviations.js';
import { meanContrast } from '../../src/inference/meanContrast.js';
import { signFlipTest } from '../../src/inference/signFlipTest.js';
import { newcombeInterval } from '../../src/statistics/newcombeInterval.js';
import { sourceBootstrap } from '../../src/statistics/sourceBootstrap.js';
import { wilsonInterval } from '../../src/statistics/wilsonInterval.js';
import golden from '../golden/questions/sources.json' with { type: 'json' };

// Python 3.11, scipy, statsmodels, numpy; tests/golden/questions/sources.py

const told = (rows: readonly (readonly (number | null)[])[]) =>
  rows.map((row) => row.map((value) => value ?? Number.NaN));

describe('Wilson’s interval', () => {
  it.each(golden.wilson)(
    'is that of statsmodels for $count of $total',
    ({ count, total, confidence, interval }) => {
      const { lower, upper } = wilsonInterval(count, total, confidence)!;
      expect(lower).toBeCloseTo(interval[0], 12);
      expect(upper).toBeCloseTo(interval[1], 12);
    },
  );

  it('says nothing where nobody was asked, and refuses more than all', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(() => wilsonInterval(4, 3)).toThrow('0 to 3 are required; found 4');
  });
});

describe('Newcombe’s interval', () => {
  it.each(golden.newcombe)('is that of statsmodels for $first and $second', ({ first, second, interval }) => {
    const mean = ([count, sources]: readonly number[]) => ({ mean: count / sources, sources });
    const { lower, upper } = newcombeInterval(mean(first), mean(second))!;
    expect(lower).toBeCloseTo(interval[0], 12);
    expect(upper).toBeCloseTo(interval[1], 12);
  });

  it('turns with its groups', () => {
    const [one, other] = [
      { mean: 0.8, sources: 10 },
      { mean: 0.25, sources: 4 },
    ];
    const [here, there] = [newcombeInterval(one, other)!, newcombeInterval(other, one)!];
    expect(here.lower).toBeCloseTo(-there.upper, 12);
    expect(newcombeInterval(one, { mean: 0, sources: 0 })).toBeNull();
  });
});

describe('the sign-flip test', () => {
  it('counts all ways to turn the signs of five sources', () => {
    // Of 32 ways, those with a sum of at least 3 in size: 2 with all alike, 10 with one turned.
    expect(signFlipTest([1, 1, 1, 1, -1]).pValue).toBe(12 / 32);
  });

  it.each(golden.flips)('is that of scipy for $values', ({ values, mean, p }) => {
    const found = signFlipTest(values);
    expect(found.method).toBe('enumeration of signs');
    expect(found.mean).toBeCloseTo(mean, 12);
    expect(found.pValue).toBeCloseTo(p, 12);
  });

  it('draws where there are many ways, near what all of them give', () => {
    const values = golden.flips[2].values;
    const drawn = signFlipTest(values, { permutations: 999, seed: 4 });
    expect(drawn.method).toBe('Monte Carlo over signs');
    const error = Math.sqrt((golden.flips[2].p * (1 - golden.flips[2].p)) / 999);
    expect(Math.abs(drawn.pValue! - golden.flips[2].p)).toBeLessThan(4 * error + 0.001);
  });

  it('leaves out sources that say nothing, and has no p without any', () => {
    expect(signFlipTest([Number.NaN, 1, 1]).sources).toBe(2);
    expect(signFlipTest([Number.NaN]).pValue).toBeNull();
    expect(signFlipTest([0, 0]).pValue).toBe(1);
  });
});

describe('the contrast of two groups of sources', () => {
  it.each(golden.contrasts)('is that of scipy for $first', ({ first, second, difference, p }) => {
    const found = meanContrast(first, second);
    expect(found.method).toBe('enumeration of source labels, studentised');
    expect(found.difference).toBeCloseTo(difference, 12);
    expect(found.pValue).toBeCloseTo(p, 12);
  });

  it('has its smallest p where groups without spread lie apart', () => {
    expect(meanContrast([1, 1, 1], [-1, -1, -1]).pValue).toBe(2 / 20);
    expect(meanContrast([1], [-1, -1]).pValue).toBeNull();
  });

  it('turns its sign, and nothing else, when groups change places', () => {
    const values = fc.array(
      fc.integer({ min: -4, max: 4 }).map((value) => value / 4),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(values, values, (first, second) => {
        const [here, there] = [meanContrast(first, second), meanContrast(second, first)];
        expect(here.difference).toBeCloseTo(-there.difference!, 12);
        expect(here.pValue).toBeCloseTo(there.pValue!, 12);
      }),
      { numRuns: 60 },
    );
  });
});

describe('deviations of items from the average item', () => {
  const { needs, value, deviation, error, p } = golden.items;
  const parts = [
    { values: needs, sign: 1 },
    { values: told(golden.items.told), sign: -1 },
  ] as const;

  it('have the value, deviation and error that numpy gives, and near the p of all ways', () => {
    const found = itemDeviations(3, parts);
    found.items.forEach((item, i) => {
      expect(item.value).toBeCloseTo(value[i], 12);
      expect(item.deviation).toBeCloseTo(deviation[i], 12);
      expect(item.standardError).toBeCloseTo(error[i], 12);
      const spread = Math.sqrt((p[i] * (1 - p[i])) / found.permutations);
      expect(Math.abs(item.pValue! - p[i])).toBeLessThan(4 * spread + 2e-4);
    });
  });

  it('do not depend on sources that say nothing', () => {
    const silent = [...parts[1].values, [Number.NaN, Number.NaN, Number.NaN]];
    const options = { permutations: 199, seed: 3 };
    const without = itemDeviations(3, parts, options);
    expect(itemDeviations(3, [parts[0], { values: silent, sign: -1 }], options).items).toEqual(without.items);
  });

  it('follow the items when these change places', () => {
    const turned = parts.map(({ values, sign }) => ({
      values: values.map((row) => [...row].reverse()),
      sign,
    }));
    const [here, there] = [itemDeviations(3, parts), itemDeviations(3, turned)];
    here.items.forEach((item, i) => {
      const other = there.items[2 - i];
      expect(other.deviation).toBeCloseTo(item.deviation!, 12);
      expect(Math.abs(other.pValue! - item.pValue!)).toBeLessThan(0.03);
    });
  });

  it('are not tested where a part has fewer than two sources that say something', () => {
    const { items, mean } = itemDeviations(2, [
      {
        values: [
          [1, Number.NaN],
          [0, 1],
        ],
        sign: 1,
      },
    ]);
    expect(items.map(({ pValue }) => pValue)).toEqual([null, null]);
    expect(items[0].value).toBe(0.5);
    expect(mean).toBeNull();
    expect(itemDeviations(2, []).items).toHaveLength(2);
  });

  it('ask every source of the same items', () => {
    expect(() => itemDeviations(2, [{ values: [[1, 0], [1]], sign: 1 }])).toThrow('each of 2 items');
  });
});

describe('a bootstrap within groups', () => {
  it('draws each source among its own', () => {
    const seen = new Set<string>();
    const statistic = (sources: ArrayLike<number>) => {
      const groups = Array.from(sources, (source) => (source < 3 ? 'a' : 'b')).join('');
      seen.add(groups);
      return sources[0] + sources[4];
    };
    const options = { samples: 200, groups: [0, 0, 0, 1, 1] };
    expect(sourceBootstrap(5, statistic, options).defined).toBe(200);
    // Leaving out a source for the acceleration shortens the list.
    expect([...seen].filter((groups) => groups.length === 5)).toEqual(['aaabb']);
    expect(() => sourceBootstrap(4, statistic, options)).toThrow('a group for each of 4 sources');
  });
});

describe('the signs of sources in clusters', () => {
  it('are turned cluster by cluster, which is the same as one source with their sum', () => {
    const values = [1, 0.5, -0.5, 1, 1, 0, 1, 1, 1, 1, Number.NaN];
    const clusters = [0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8];
    const found = signFlipTest(values, { clusters });
    const joined = signFlipTest([1.5, 0.5, 1, 0, 1, 1, 1, 1]);
    expect([found.pValue, found.permutations]).toEqual([joined.pValue, joined.permutations]);
    expect(found.mean).toBeCloseTo(7 / 10, 12);
    expect(found.clusters).toEqual({ count: 8, grouped: true, few: false });
  });

  it('bear no p where clusters are few, and are as before where each holds one source', () => {
    expect(signFlipTest([1, 1, 1], { clusters: [1, 1, 2] })).toMatchObject({ mean: 1, pValue: null });
    expect(signFlipTest([1, 1, -1], { clusters: [3, 1, 2] })).toEqual(signFlipTest([1, 1, -1]));
  });
});
