import { describe, expect, it } from 'vitest';
import { clusteredShareInterval } from '../../src/statistics/clusteredShareInterval.js';
import { differenceInterval, newcombeInterval } from '../../src/statistics/newcombeInterval.js';
import { wilsonInterval } from '../../src/statistics/wilsonInterval.js';

describe('a share of sources in clusters', () => {
  it("is Wilson's where every source stands for itself", () => {
    const values = [1, 1, 1, 0, 1];
    for (const clusters of [undefined, [3, 1, 2, 5, 4]])
      expect(clusteredShareInterval(values, clusters)).toMatchObject({
        share: 0.8,
        interval: wilsonInterval(4, 5),
        effective: 5,
      });
  });

  it('is wider where offices agree within themselves, and narrower evidence is told', () => {
    const values = [1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0];
    const of = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4];
    const { interval, effective, clusters } = clusteredShareInterval(values, of);
    const alone = wilsonInterval(6, 12)!;
    expect(interval!.lower).toBeLessThan(alone.lower);
    expect(interval!.upper).toBeGreaterThan(alone.upper);
    // Four offices at 0 or 1: CR2 is 1 / sqrt(12), as of three independent sources.
    expect(effective).toBeCloseTo(3, 12);
    expect(clusters).toEqual({ count: 4, grouped: true, few: true });
  });

  it('has no interval of one office, and none of nobody', () => {
    expect(clusteredShareInterval([1, 0], [1, 1]).interval).toBeNull();
    expect(clusteredShareInterval([])).toMatchObject({ share: null, interval: null });
    expect(() => clusteredShareInterval([2, 1])).toThrow(RangeError);
  });

  it("gives Newcombe's difference where sources stand for themselves", () => {
    const [one, other] = [
      [1, 1, 1, 0],
      [0, 1, 0, 0, 0],
    ].map((values) => {
      const { share, interval } = clusteredShareInterval(values);
      return { mean: share!, interval: interval! };
    });
    expect(differenceInterval(one, other)).toEqual(
      newcombeInterval({ mean: 0.75, sources: 4 }, { mean: 0.2, sources: 5 }),
    );
  });
});
