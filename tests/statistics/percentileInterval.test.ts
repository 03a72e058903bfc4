import { describe, expect, it } from 'vitest';
import { percentileInterval } from '../../src/statistics/percentileInterval.js';

describe('the percentile interval', () => {
  it('takes the 50th and the 1950th of 1999 values', () => {
    const values = Float64Array.from({ length: 1999 }, (_, i) => (((i * 7) % 1999) + 1) / 2000);
    expect(percentileInterval(values, 0.95)).toEqual({ lower: 50 / 2000, upper: 1950 / 2000, defined: 1999 });
  });

  it('goes between values where a rank is no whole number, as R does with quantile(type = 6)', () => {
    // quantile(c(1, 2, 4, 8), c(0.25, 0.75), type = 6) is 1.25 and 7
    expect(percentileInterval(Float64Array.of(8, 1, 4, 2), 0.5)).toEqual({
      lower: 1.25,
      upper: 7,
      defined: 4,
    });
  });

  it('says how many values there were, and refuses to speak for fewer than nine in ten', () => {
    const values = Float64Array.from({ length: 20 }, (_, i) => i);
    const { NaN: none } = Number;
    expect(
      percentileInterval(
        values.map((value) => (value === 3 ? none : value)),
        0.9,
      )?.defined,
    ).toBe(19);
    expect(percentileInterval(values.fill(none, 0, 3), 0.9)).toBeNull();
    expect(percentileInterval(new Float64Array(0), 0.9)).toBeNull();
  });
});
