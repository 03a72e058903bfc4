import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentFile, readResults, withMeasured } from '../../benchmarks/clusters/report.mjs';
import { alikeInClusters } from '../../src/inference/alikeInClusters.js';
import { clusteredLabels } from '../../src/inference/clusteredLabels.js';
import { labelTest } from '../../src/inference/labelTest.js';
import { meanContrast } from '../../src/inference/meanContrast.js';
import { clusteredMeanInterval } from '../../src/statistics/clusteredMeanInterval.js';
import { sourceClusters } from '../../src/statistics/sourceClusters.js';
import golden from '../golden/clusters/tests.json' with { type: 'json' };

const draws = { permutations: 9999, seed: 1 };

describe('labels of sources in clusters', () => {
  it.each(golden.labels)('have the p of every way listed (whole: $whole)', (material) => {
    const { values, labels, whole } = material;
    const together = sourceClusters(values.length, material.clusters);
    const columns = [1, 2].map((l) => labels.map((own) => (own === l ? 1 : 0)));
    const between = clusteredLabels(values, labels, undefined, together, draws);
    const trend = clusteredLabels(values, labels, [0, 1, 2], together, draws);
    expect(between.method).toBe(`enumeration of ${whole ? 'labels' : 'signs'} of clusters`);
    expect(between.pValue).toBeCloseTo(
      Math.max(material.between, alikeInClusters(values, columns, together)),
      10,
    );
    expect(trend.pValue).toBeCloseTo(
      Math.max(material.trend, alikeInClusters(values, [labels], together)),
      10,
    );
  });

  it('are dealt among whole clusters, also by chance where there are many', () => {
    const of = Array.from({ length: 24 }, (_, s) => s >> 1);
    const values = of.map((c, s) => (c % 2 === 0 ? 1 : 0) + (s % 3) / 10);
    const labels = of.map((c) => (c % 2 === 0 ? 1 : 0));
    const exact = labelTest(values, labels, { clusters: of });
    const drawn = labelTest(values, labels, { clusters: of, permutations: 500 });
    expect([exact.method, exact.permutations]).toEqual(['enumeration of labels of clusters', 924]);
    expect(drawn.method).toBe('Monte Carlo over labels of clusters');
    expect(Math.abs(drawn.pValue! - exact.pValue!)).toBeLessThan(0.02);
    expect(exact.statistic).toBe(labelTest(values, labels).statistic);
    expect(exact.smallestP).toBeCloseTo(2 / 924, 12);
  });

  it('bear no p with fewer than eight clusters, of which some hold several', () => {
    const [values, labels] = [
      [1, 1, 0, -1, -1, 0, 1, -1],
      [0, 0, 0, 1, 1, 1, 0, 1],
    ];
    const clusters = [1, 1, 2, 3, 3, 4, 5, 6];
    const found = labelTest(values, labels, { clusters });
    expect([found.pValue, found.smallestP]).toEqual([null, null]);
    expect(found.clusters).toEqual({ count: 6, grouped: true, few: true });
    expect(found.statistic).not.toBeNull();
    const contrast = meanContrast([1, 1, 0, 1], [-1, -1, 0, -1], {
      clusters: [
        [1, 1, 2, 5],
        [3, 3, 4, 6],
      ],
    });
    expect([contrast.pValue, contrast.difference]).toEqual([null, 1.5]);
    expect(contrast.standardError).toBeGreaterThan(0);
  });

  it('are as before where every cluster holds one source', () => {
    const [values, labels] = [
      [1, 1, 0, -1, -1],
      [0, 0, 1, 1, 1],
    ];
    expect(labelTest(values, labels, { clusters: [9, 3, 4, 5, 1] })).toEqual(labelTest(values, labels));
    expect(
      meanContrast([1, Number.NaN, 0], [0, -1], {
        clusters: [
          [1, 2, 3],
          [4, 2],
        ],
      }),
    ).toEqual(meanContrast([1, Number.NaN, 0], [0, -1]));
    expect(() => meanContrast([1], [0], { clusters: [[1], []] })).toThrow('a cluster for each of 1 values');
  });

  it('of two groups are a test of two labels', () => {
    const of = Array.from({ length: 18 }, (_, s) => s % 9);
    const values = of.map((c, s) => Math.sin(7 * s) + c / 9);
    const labels = of.map((_, s) => (s < 9 ? 0 : 1));
    const contrast = meanContrast(values.slice(0, 9), values.slice(9), {
      clusters: [of.slice(0, 9), of.slice(9)],
    });
    expect(contrast.pValue).toBeCloseTo(labelTest(values, labels, { clusters: of }).pValue!, 12);
    expect(contrast.method).toBe('enumeration of signs of clusters');
  });

  it('of two groups have the standard error of their means, where no cluster has sources in both', () => {
    const [one, other] = [
      [1, 0, 1, 1, -1],
      [0, 0, 1, -1, 0.5],
    ];
    const clusters: [number[], number[]] = [
      [1, 1, 2, 3, 4],
      [5, 6, 6, 7, 8],
    ];
    const errors = [one, other].map((own, g) => clusteredMeanInterval(own, clusters[g]).standardError!);
    expect(meanContrast(one, other, { clusters }).standardError).toBeCloseTo(Math.hypot(...errors), 12);
    const single: [number[], number[]] = [[1, 1, 1, 1, 1], clusters[1]];
    expect(meanContrast(one, other, { clusters: single }).standardError).toBeNull();
  });
});

describe('what the simulation of clusters found', () => {
  const results = readResults();

  it('is told in the decision as it last was', () => {
    const text = readFileSync(documentFile, 'utf8');
    expect(withMeasured(text, results)).toBe(text);
  });

  it('is that no test errs more than it says, three standard errors apart', () => {
    const { labels, slopes, signs, items } = results;
    const most = (replicates: number) => 0.05 + 3 * Math.sqrt((0.05 * 0.95) / replicates);
    const { replicates } = labels;
    const rows = [...labels.rows, ...slopes.rows, ...signs.rows, ...items.rows];
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter(({ together }) => together > most(replicates))).toEqual([]);
    expect(
      labels.rows.filter(({ trend = 0, contrast = 0 }) => Math.max(trend, contrast) > most(replicates / 4)),
    ).toEqual([]);
  });

  it('is that intervals hold where taking sources for independent does not', () => {
    const { rows } = results.intervals;
    expect(rows.length).toBe(120);
    const alike = rows.filter(({ icc }) => icc === 0.5);
    expect(alike.every(({ together, alone }) => together > alone)).toBe(true);
    // But for shares near the ends, of very alike sources.
    expect(
      rows
        .filter(({ together }) => together < 0.92)
        .every(({ law }) => law === 'most' || law === 'nearlyAll'),
    ).toBe(true);
  });
});
