import { describe, expect, it } from 'vitest';
import { moderatedScale, moderatedVariance } from '../../../src/inference/exchange/moderatedScale.js';
import { digamma, trigamma } from '../../../src/statistics/polygamma.js';

const cells = (ratios: readonly number[], clusters = 12) =>
  ratios.map((ratio) => ({ spread: 2 * ratio, expected: 2, clusters }));

describe('moderatedScale', () => {
  it('pools where the cells differ no more than chance would have it', () => {
    // log(v / expected) is log(1/2) in all; digamma(6) - log(6) is what its mean lies below log(scale); 200 clusters are the most.
    const { scale, priorDegrees } = moderatedScale(cells([0.5, 0.5, 0.5, 0.5]));
    expect(priorDegrees).toBe(200);
    expect(scale).toBeCloseTo(0.5 * Math.exp(Math.log(6) - digamma(6) + digamma(100) - Math.log(100)), 12);
  });

  it('finds the degrees of freedom from how much they differ beyond chance', () => {
    const logs = [-2, -1, 0, 1, 2];
    const { priorDegrees } = moderatedScale(cells(logs.map(Math.exp)));
    // The variance of the logs is 10 / 4; chance gives trigamma(6).
    expect(trigamma(priorDegrees / 2)).toBeCloseTo(2.5 - trigamma(6), 12);
  });

  it('pools nothing of fewer than four cells that tell something', () => {
    const some = [...cells([0.5, 0.5, 0.5]), ...cells([0.5], 2.9), ...cells([0])];
    expect(moderatedScale(some)).toEqual({ scale: null, priorDegrees: 0 });
    expect(moderatedVariance({ scale: null, priorDegrees: 0 }, some[0])).toBeCloseTo(1, 15);
  });

  it('weighs the pooled variance and the own one by what is known of each', () => {
    const own = { spread: 3, expected: 2, clusters: 10 };
    expect(moderatedVariance({ scale: 0.5, priorDegrees: 30 }, own)).toBeCloseTo(
      (30 * 0.5 * 2 + 10 * 3) / 40,
      14,
    );
  });
});
