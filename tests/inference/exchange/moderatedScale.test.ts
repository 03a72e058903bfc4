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

  it('pools cells that each tell little only where too few others are, each by what is known of it', () => {
    const firm = cells([0.5, 0.5, 0.5]);
    expect(moderatedScale([...firm, ...cells([0.5, 8], 1)]).scale).toBeCloseTo(10 / 5, 14);
    expect(moderatedScale([...firm, ...cells([0.5, 0.5], 2), ...cells([8], 1)])).toEqual({
      scale: 0.5,
      priorDegrees: 200,
    });
    // Ratios to their mean of 1: 1.5 and 0.5 in turn, 9 cells of one effective cluster: 1/4 each, chance gives 2.
    expect(moderatedScale(cells([1.5, 0.5, 1.5, 0.5, 1.5, 0.5, 1, 1, 1], 1)).priorDegrees).toBe(200);
  });

  it('pools nothing of too few cells, of cells that tell next to nothing, or where nothing varies', () => {
    const none = { scale: null, priorDegrees: 0 };
    const [own] = cells([0.5]);
    expect(moderatedScale(cells([0.5, 0.5, 0.5]))).toEqual(none);
    expect(moderatedScale(cells([0.5, 0.5, 0.5, 0.5, 0.5], 1))).toEqual(none);
    expect(moderatedScale(cells([0, 0, 0, 0]))).toEqual(none);
    expect(moderatedVariance(none, own)).toBeCloseTo(1, 15);
  });

  it('weighs the pooled variance and the own one by what is known of each', () => {
    const own = { spread: 3, expected: 2, clusters: 10 };
    expect(moderatedVariance({ scale: 0.5, priorDegrees: 30 }, own)).toBeCloseTo(
      (30 * 0.5 * 2 + 10 * 3) / 40,
      14,
    );
  });
});
