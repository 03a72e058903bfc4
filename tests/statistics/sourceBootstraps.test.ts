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
});
