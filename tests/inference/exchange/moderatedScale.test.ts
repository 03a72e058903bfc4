import { describe, expect, it } from 'vitest';
import { moderatedScale, moderatedVariance } from '../../../src/inference/exchange/moderatedScale.js';

const cells = (ratios: readonly number[], clusters = 12) =>
  ratios.map((ratio) => ({ spread: 2 * ratio, expected: 2, clusters }));

describe('moderatedScale', () => {
  it('pools where the cells differ no more than chance would have it', () => {
    // 200 clusters are the most.
    expect(moderatedScale(cells([0.5, 0.5, 0.5, 0.5]))).toEqual({ scale: 0.5, priorDegrees: 200 });
  });

  it('finds the degrees of freedom from how much they differ beyond chance', () => {
    // Over their mean of 3 the ratios lie 2/3 and 1/3 below 1, on it, and 1 above: 14/36 on average when squared, of
    // which chance gives 2/12; 4 + 2 / (2/9) is 13.
    const { scale, priorDegrees } = moderatedScale(cells([1, 2, 3, 6]));
    expect(scale).toBeCloseTo(3, 14);
    expect(priorDegrees).toBeCloseTo(13, 12);
  });

  it('pools nothing of fewer than four cells that tell something, or where nothing varies', () => {
    const some = [...cells([0.5, 0.5, 0.5]), ...cells([0.5], 1)];
    expect(moderatedScale(some)).toEqual({ scale: null, priorDegrees: 0 });
    expect(moderatedScale([...some, ...cells([0])]).scale).toBeCloseTo(0.375, 14);
    expect(moderatedScale(cells([0, 0, 0, 0]))).toEqual({ scale: null, priorDegrees: 0 });
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
