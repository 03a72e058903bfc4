import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productInterval } from '../../src/statistics/productInterval.js';
import { wilsonInterval } from '../../src/statistics/wilsonInterval.js';

const estimate = (count: number, total: number) => ({
  mean: count / total,
  interval: wilsonInterval(count, total)!,
});

describe('the interval of a product of two shares', () => {
  it('is that of the one share where the other is known', () => {
    const known = { mean: 0.5, interval: { lower: 0.5, upper: 0.5 } };
    const { lower, upper } = productInterval({ mean: 0.4, interval: { lower: 0.2, upper: 0.8 } }, known);
    expect(lower).toBeCloseTo(0.1, 12);
    expect(upper).toBeCloseTo(0.4, 12);
  });

  it('is as computed by hand: both bounds a factor 2 away give a factor 2 to the root of 2', () => {
    const share = { mean: 0.4, interval: { lower: 0.2, upper: 0.8 } };
    const { lower, upper } = productInterval(share, share);
    expect(lower).toBeCloseTo(0.16 / 2 ** Math.SQRT2, 12);
    expect(upper).toBeCloseTo(0.16 * 2 ** Math.SQRT2, 12);
  });

  it('says something of nothing, as what it tends to', () => {
    const none = estimate(0, 20);
    expect(productInterval(none, estimate(10, 20))).toEqual({ lower: 0, upper: none.interval.upper * 0.5 });
    expect(productInterval(none, none)).toEqual({ lower: 0, upper: none.interval.upper ** 2 });
  });

  it('holds the product, lies in 0 to 1 and does not mind the order', () => {
    const share = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 30 }))
      .map(([count, more]) => estimate(count, count + more));
    fc.assert(
      fc.property(share, share, (one, other) => {
        const { lower, upper } = productInterval(one, other);
        const product = one.mean * other.mean;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(product);
        expect(upper).toBeGreaterThanOrEqual(product);
        expect(upper).toBeLessThanOrEqual(1);
        expect(productInterval(other, one).lower).toBeCloseTo(lower, 12);
      }),
    );
  });
});
