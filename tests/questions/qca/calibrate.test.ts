import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrateCrisp, calibrateFuzzy, calibrateLevels } from '../../../src/questions/qca/calibrate.js';

describe('calibration', () => {
  it('gives 0.05, 0.5 and 0.95 at the anchors, and what lies between by even log odds', () => {
    const [out, below, half, above, full] = calibrateFuzzy([10, 15, 20, 35, 50], {
      out: 10,
      crossover: 20,
      in: 50,
    });
    expect([out, half, full].map((value) => Number(value.toFixed(12)))).toEqual([0.05, 0.5, 0.95]);
    // By hand: half of the log odds ln(19) is ln(sqrt(19)), odds 4.3589, membership 4.3589 / 5.3589.
    expect(above).toBeCloseTo(Math.sqrt(19) / (1 + Math.sqrt(19)), 12);
    expect(below).toBeCloseTo(1 / (1 + Math.sqrt(19)), 12);
  });

  it('turns with falling anchors: low values are in', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (value) => {
        const [rising] = calibrateFuzzy([value], { out: -1, crossover: 0, in: 2 });
        const [falling] = calibrateFuzzy([-value], { out: 1, crossover: 0, in: -2 });
        expect(falling).toBeCloseTo(rising, 12);
      }),
    );
  });

  it('keeps the order of values and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        const [x, y] = calibrateFuzzy([Math.min(a, b), Math.max(a, b)], { out: 0, crossover: 1, in: 3 });
        expect(x).toBeLessThanOrEqual(y);
        expect(x >= 0 && y <= 1).toBe(true);
      }),
    );
  });

  it('cuts at thresholds, which belong to the higher value', () => {
    expect(calibrateCrisp([0.49, 0.5, 0.51], 0.5)).toEqual([0, 1, 1]);
    expect(calibrateLevels([1, 3, 6, 7, 20], [3, 7])).toEqual([0, 1, 1, 2, 2]);
    expect(calibrateCrisp([Number.NaN], 0.5)).toEqual([Number.NaN]);
  });

  it('refuses anchors and thresholds without an order', () => {
    expect(() => calibrateFuzzy([1], { out: 0, crossover: 2, in: 1 })).toThrow(
      /found out 0, crossover 2, in 1/u,
    );
    expect(() => calibrateLevels([1], [2, 2])).toThrow(/found 2, 2/u);
    expect(() => calibrateLevels([1], [])).toThrow(/found none/u);
  });
});
