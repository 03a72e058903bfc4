import { describe, expect, it } from 'vitest';
import { clusteredMeanInterval } from '../../src/statistics/clusteredMeanInterval.js';
import { sourceBootstrap } from '../../src/statistics/sourceBootstrap.js';
import { studentQuantile } from '../../src/statistics/studentT.js';
import { wilsonInterval } from '../../src/statistics/wilsonInterval.js';
import golden from '../golden/clusters/clusters.json' with { type: 'json' };

const range = { lower: -1, upper: 1 };

describe('the mean of sources in clusters', () => {
  it.each(golden.materials)('is what R finds ($mean)', (material) => {
    const found = clusteredMeanInterval(material.values, material.clusters);
    expect(found.mean).toBeCloseTo(material.mean, 12);
    expect(found.standardError).toBeCloseTo(material.standardError, 12);
    expect(found.degreesOfFreedom).toBeCloseTo(material.degreesOfFreedom, 9);
    const half = studentQuantile(0.975, material.degreesOfFreedom) * material.standardError;
    expect(found.interval!.upper).toBeCloseTo(material.mean + half, 10);
    expect(found.interval!.lower).toBeCloseTo(material.mean - half, 10);
    // The jackknife of the bootstrap's record.
    const { values } = material;
    const meanOf = (drawn: ArrayLike<number>) =>
      Array.from(drawn).reduce((sum, s) => sum + values[s], 0) / drawn.length;
    const { student } = sourceBootstrap(values.length, meanOf, { clusters: material.clusters, samples: 99 });
    expect(student!.lower).toBeCloseTo(material.jackknife[0], 10);
    expect(student!.upper).toBeCloseTo(material.jackknife[1], 10);
  });

  it('has clusters - 1 degrees of freedom where all are as large', () => {
    const { degreesOfFreedom } = clusteredMeanInterval([1, 0, 1, 1, 0, 0], [1, 1, 2, 2, 3, 3]);
    expect(degreesOfFreedom).toBeCloseTo(2, 12);
  });

  it('is the usual t interval where every source stands for itself', () => {
    // 1, 2, 3, 4: mean 2.5, variance 5 / 3.
    const { standardError, degreesOfFreedom, interval, clusters } = clusteredMeanInterval([1, 2, 3, 4]);
    expect(standardError).toBeCloseTo(Math.sqrt(5 / 12), 12);
    expect(degreesOfFreedom).toBeCloseTo(3, 12);
    expect(interval!.upper).toBeCloseTo(2.5 + 3.182446305284263 * Math.sqrt(5 / 12), 10);
    expect(clusters).toEqual({ count: 4, grouped: false, few: false });
  });

  it('says no more of two sources of one cluster that say the same than of one', () => {
    const one = clusteredMeanInterval([1, 0, 0.5], [1, 2, 3], { range });
    const twice = clusteredMeanInterval([1, 1, 0, 0, 0.5, 0.5], [1, 1, 2, 2, 3, 3], { range });
    expect(twice.interval!.lower).toBeCloseTo(one.interval!.lower, 12);
    expect(twice.effective).toBeCloseTo(one.effective!, 12);
  });

  it('lies within its range, and takes clusters for pieces of evidence where all say the same', () => {
    const all = clusteredMeanInterval([1, 1, 1, 1, 1, 1], [1, 1, 2, 2, 3, 3], { range });
    expect(all.interval!.upper).toBe(1);
    expect(all.effective).toBeCloseTo(3, 12);
    const t = studentQuantile(0.975, 2);
    const counted = 3 * (1.959963984540054 / t) ** 2;
    expect(all.interval!.lower).toBeCloseTo(2 * wilsonInterval(counted, counted)!.lower - 1, 9);
  });

  it('leaves out what is missing, and is silent of one cluster', () => {
    const found = clusteredMeanInterval([1, Number.NaN, 0], [1, 2, 3]);
    expect([found.mean, found.sources, found.clusters.count]).toEqual([0.5, 2, 2]);
    expect(clusteredMeanInterval([1, 0], [4, 4]).interval).toBeNull();
    expect(clusteredMeanInterval([]).mean).toBeNull();
    expect(() => clusteredMeanInterval([2], undefined, { range })).toThrow('values from -1 to 1');
  });
});
