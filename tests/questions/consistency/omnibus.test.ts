import { describe, expect, it } from 'vitest';
import { labelTest } from '../../../src/inference/labelTest.js';
import { omnibus } from '../../../src/questions/consistency/omnibus.js';
import { SeededRandom } from '../../../src/shared/seededRandom.js';
import { normalQuantile } from '../../../src/statistics/normal.js';

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

  it('sums what falls and what rises apart along an order, and takes the larger', () => {
    const along = (values: readonly (readonly number[])[]) =>
      omnibus(
        values.map((each) => ({ sources: [0, 1, 2, 3], values: each })),
        [0, 0, 1, 1],
        [0, 1],
        { permutations: 99, seed: 1 },
      )!;
    const [falls, rises] = [
      [1, 1, -1, -1],
      [-1, -1, 1, 1],
    ];
    // All of the variance lies along the order: z squared is n - 1 = 3.
    expect(along([falls]).statistic).toBeCloseTo(3, 12);
    expect(along([falls, falls, rises])).toMatchObject({ direction: 'falling' });
    expect(along([falls, falls, rises]).statistic).toBeCloseTo(6, 12);
    expect(along([rises]).direction).toBe('rising');
    // Of the six ways to deal two and two, two give 3 and four give 0.
    const { expected } = omnibus([{ sources: [0, 1, 2, 3], values: falls }], [0, 0, 1, 1], [0, 1], options)!;
    expect(Math.abs(expected - 1)).toBeLessThan(0.1);
    expect(omnibus([cell], label, undefined, options)!.direction).toBeNull();
  });

  it('turns whole clusters where sources of them are alike, as worked by hand', () => {
    // Eight clusters of two, each with both labels: scores 1 and -1 less their mean, so that what a cluster adds is the
    // difference of its two values, and nothing is moved (the scores of a cluster sum to 0).
    const differences = [2, 2, 2, 2, 2, 2, 2, 0];
    const values = differences.flatMap((difference) => [difference / 2, -difference / 2]);
    const sources = values.map((_, i) => i);
    const clusters = sources.map((i) => Math.floor(i / 2));
    const labels = sources.map((i) => i % 2);
    for (const scores of [[0, 1], undefined]) {
      const found = omnibus([{ sources, values }], labels, scores, { ...options, clusters })!;
      expect(found).toMatchObject({
        method: 'signs of clusters turned',
        permutations: 256,
        clusters: { count: 8, grouped: true, few: false },
      });
      // Seven differences of one sign: 2 of 128 ways, and the eighth is 0 whichever way it is turned.
      expect(found.pValue).toBeCloseTo(2 / 128, 12);
    }
    const few = omnibus([{ sources: sources.slice(0, 14), values: values.slice(0, 14) }], labels, [0, 1], {
      ...options,
      clusters,
    })!;
    expect(few).toMatchObject({ pValue: null, clusters: { count: 7, few: true } });
    // Clusters of one source each are none: the labels are dealt.
    const own = omnibus([cell], label, [2, 4, 5], { ...options, clusters: [0, 1, 2, 3, 4, 5, 6] });
    expect(own).toEqual(omnibus([cell], label, [2, 4, 5], options));
  });

  it('gives the statistic of no turn as it is with labels that are not dealt', () => {
    const clusters = [0, 0, 1, 2, 3, 4, 5];
    for (const scores of [[2, 4, 5], undefined]) {
      const dealt = omnibus([cell], label, scores, options)!;
      const turned = omnibus([cell], label, scores, { ...options, clusters })!;
      expect(turned.statistic).toBe(dealt.statistic);
    }
  });

  it.each([
    [0.5, 6, [0, 1, 2, 3, 4]],
    [0.5, 4, undefined],
  ])('keeps its level where sources of an office are alike (ICC %s, offices of %s)', (icc, size, scores) => {
    const random = new SeededRandom(5, `omnibus of clusters ${size}`);
    const normal = () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random.uniform())));
    // Twelve documents of their own at levels 0 to 2, and ten offices with leaders and counsellors.
    const offices = Array.from({ length: 10 * size }, (_, i) => Math.floor(i / size));
    const clusters = [...Array.from({ length: 12 }, (_, i) => i), ...offices.map((office) => 12 + office)];
    const labels = [...Array.from({ length: 12 }, (_, i) => i % 3), ...offices.map((_, i) => 3 + (i % 2))];
    const worlds = 150;
    let rejected = 0;
    for (let world = 0; world < worlds; world++) {
      const cells = Array.from({ length: 5 }, () => {
        const shared = clusters.map(() => normal());
        const sources = labels.flatMap((_, s) => (random.uniform() < 0.5 ? [s] : []));
        const values = sources.map((s) =>
          Math.sqrt(icc) * shared[clusters[s]] + Math.sqrt(1 - icc) * normal() > 0 ? 1 : -1,
        );
        return { sources, values };
      });
      const p = omnibus(cells, labels, scores, { permutations: 99, seed: world, clusters })!.pValue!;
      if (p <= 0.05) rejected++;
    }
    expect(rejected).toBeLessThanOrEqual(0.05 * worlds + 3 * Math.sqrt(0.05 * 0.95 * worlds));
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
