import { describe, expect, it } from 'vitest';
import { itemDeviations } from '../../src/inference/itemDeviations.js';
import golden from '../golden/clusters/tests.json' with { type: 'json' };

const partsOf = (material: (typeof golden.items)[number]) =>
  material.parts.map(({ sign, clusters, values }) => ({
    sign: sign === 1 ? (1 as const) : (-1 as const),
    clusters,
    values: values.map((row) => row.map((value) => value ?? Number.NaN)),
  }));

describe('items of sources in clusters', () => {
  it.each(golden.items)('are as every way listed says', (material) => {
    const found = itemDeviations(4, partsOf(material));
    expect(found.method).toBe('signs of clusters, the deviation held at 0');
    material.items.forEach(({ deviation, standardError, pValue }, i) => {
      expect(found.items[i].deviation).toBeCloseTo(deviation, 12);
      expect(found.items[i].standardError).toBeCloseTo(standardError, 12);
      expect(found.items[i].pValue).toBeCloseTo(pValue, 9);
    });
  });

  it('bear no p with few clusters, and are as before where none holds several', () => {
    const [{ values, sign, clusters }] = partsOf(golden.items[0]);
    const few = itemDeviations(4, [{ values, sign, clusters: clusters.map((c) => c % 5) }]);
    expect(few.clusters).toEqual({ count: 5, grouped: true, few: true });
    expect(few.items.map(({ pValue }) => pValue)).toEqual([null, null, null, null]);
    expect(few.items[0].standardError).toBeGreaterThan(0);
    const options = { permutations: 99 };
    expect(itemDeviations(4, [{ values, sign, clusters: values.map((_, s) => s) }], options)).toEqual(
      itemDeviations(4, [{ values, sign }], options),
    );
    expect(() => itemDeviations(4, [{ values, sign, clusters: [1] }])).toThrow('a cluster for each of 27');
  });

  it('know a cluster that speaks in two parts as one', () => {
    const [first] = partsOf(golden.items[0]);
    const studies = {
      sign: -1 as const,
      values: first.values.slice(0, 4),
      clusters: first.clusters.slice(0, 4),
    };
    expect(itemDeviations(4, [first, studies], { permutations: 9 }).clusters.count).toBe(9);
    const alone = { ...studies, clusters: undefined };
    const { clusters: _, ...own } = alone;
    expect(itemDeviations(4, [first, own], { permutations: 9 }).clusters.count).toBe(13);
  });
});
