import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, holm, maxT } from '../../src/statistics/multiplicity.js';
import { expectClose, stratified } from '../inference/support.js';

const pValues = fc.array(fc.double({ min: 1e-12, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('benjaminiHochberg and holm', () => {
  // R 4.2.2 p.adjust; tests/golden/inference/stratified.R
  it('agree with R', () => {
    const { p, BH, holm: wanted } = stratified.adjusted;
    benjaminiHochberg(p).forEach((value, i) => {
      expectClose(value, BH[i], `BH ${i}`);
    });
    holm(p).forEach((value, i) => {
      expectClose(value, wanted[i], `Holm ${i}`);
    });
  });

  it('keep the order, never go below p or above 1, and Holm is never below Benjamini-Hochberg', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const [bh, strict] = [benjaminiHochberg(p), holm(p)];
        p.forEach((value, i) => {
          expect(bh[i]).toBeGreaterThanOrEqual(value);
          expect(strict[i]).toBeGreaterThanOrEqual(bh[i]);
          expect(strict[i]).toBeLessThanOrEqual(1);
          p.forEach((other, j) => {
            if (value < other) expect(bh[i] <= bh[j] && strict[i] <= strict[j]).toBe(true);
          });
        });
      }),
    );
  });

  it('have nothing to do with one test, or none', () => {
    expect([benjaminiHochberg([0.03]), holm([0.03]), benjaminiHochberg([]), holm([])]).toEqual([
      [0.03],
      [0.03],
      [],
      [],
    ]);
  });
});

describe('maxT', () => {
  it('is as counted by hand', () => {
    expect(maxT([3.1, 0.4, 1.2], Float64Array.of(1.2, 0.9, 3.3))).toEqual([0.5, 1, 0.75]);
    expect(maxT([3.1, 1.2], Float64Array.of(1.2, 0.9, 3.3), true)).toEqual([1 / 3, 2 / 3]);
  });

  it('is never 0, and smaller for larger statistics', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 2 }),
        fc.array(fc.double({ min: 0, max: 9, noNaN: true })),
        (statistics, maxima) => {
          const adjusted = maxT(statistics, Float64Array.from(maxima));
          for (const p of adjusted) expect(p).toBeGreaterThan(0);
          statistics.forEach((a, i) => {
            statistics.forEach((b, j) => {
              if (a > b) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]);
            });
          });
        },
      ),
    );
  });
});
