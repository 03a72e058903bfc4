import { describe, expect, it } from 'vitest';
import { sourceBootstrap } from '../../src/statistics/sourceBootstrap.js';
import { sourceBootstraps } from '../../src/statistics/sourceBootstraps.js';

const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
const mean = (sources: ArrayLike<number>) => {
  let sum = 0;
  for (let i = 0; i < sources.length; i++) sum += values[sources[i]];
  return sum / sources.length;
};

describe('several bootstraps from the same samples', () => {
  it('are each what it would be alone', () => {
    const options = { samples: 299, seed: 4, confidence: 0.9 };
    const both = sourceBootstraps(10, (sources) => [mean(sources), -2 * mean(sources), Number.NaN], options);
    expect(both[0]).toEqual(sourceBootstrap(10, mean, options));
    expect(both[1]).toEqual(sourceBootstrap(10, (sources) => -2 * mean(sources), options));
    expect(both[2]).toMatchObject({ estimate: null, percentile: null, bca: null, defined: 0 });
  });

  it('have no interval for one source, and none for no source', () => {
    expect(sourceBootstraps(1, (sources) => [mean(sources)])[0]).toMatchObject({
      estimate: 3,
      percentile: null,
    });
    expect(sourceBootstraps(0, () => [Number.NaN])[0]).toMatchObject({ estimate: null, bca: null });
  });

  it('draw whole clusters, together as alone', () => {
    const clusters = [1, 1, 2, 3, 3, 4, 5, 6, 7, 8];
    const options = { samples: 299, seed: 4, clusters };
    const [one] = sourceBootstraps(10, (sources) => [mean(sources)], options);
    expect(one).toEqual(sourceBootstrap(10, mean, options));
    expect(one).toMatchObject({
      method: 'bootstrap of clusters',
      clusters: { count: 8, grouped: true, few: false },
    });
    expect(one.student!.lower).toBeLessThan(one.estimate!);
    const few = sourceBootstraps(10, (sources) => [mean(sources)], {
      ...options,
      clusters: clusters.map((c) => c % 4),
    })[0];
    expect([few.bca, few.percentile]).toEqual([null, null]);
    expect(few.student).not.toBeNull();
    const { clusters: _, ...rest } = options;
    expect(sourceBootstrap(10, mean, { ...rest, clusters: values.map((_, s) => s) })).toEqual(
      sourceBootstrap(10, mean, rest),
    );
  });

  it('draw clusters within the group that most of their sources are of', () => {
    const clusters = [0, 0, 1, 1, 2, 2, 3, 3, 4, 4];
    const groups = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1];
    const of = (wanted: number) => (drawn: ArrayLike<number>) =>
      Array.from(drawn).filter((s) => groups[s] === wanted).length;
    // Three clusters of the first group and two of the second, in every sample: so all give the same number.
    for (const [group, count] of [
      [0, 6],
      [1, 4],
    ])
      expect(sourceBootstrap(10, of(group), { clusters, groups, samples: 99 })).toMatchObject({
        estimate: count,
        percentile: null,
      });
  });
});
