import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { normalProbability } from '../../src/statistics/normal.js';
import { studentProbability, studentQuantile, studentTwoSided } from '../../src/statistics/studentT.js';

// mpmath 50 digits for p, SciPy 1.17.1 for quantiles; tests/golden/exchange/distributions.py
const golden = JSON.parse(
  readFileSync(fileURLToPath(new URL('../golden/exchange/distributions.json', import.meta.url)), 'utf8'),
) as {
  student: { t: number; df: number; twoSided: number }[];
  quantiles: { p: number; df: number; t: number }[];
};
const relative = (found: number, wanted: number) => Math.abs(found / wanted - 1);

describe("Student's t", () => {
  it('has the two-sided p of mpmath, also where it is very small', () => {
    for (const { t, df, twoSided } of golden.student) {
      expect(relative(studentTwoSided(t, df), twoSided), `t ${t}, df ${df}`).toBeLessThan(1e-12);
      expect(studentTwoSided(-t, df)).toBe(studentTwoSided(t, df));
    }
  });

  it('has the quantiles of SciPy', () => {
    for (const { p, df, t } of golden.quantiles)
      expect(relative(studentQuantile(p, df), t), `p ${p}, df ${df}`).toBeLessThan(1e-11);
  });

  it('is the arc tangent with one degree of freedom, and nearly normal with many', () => {
    for (const t of [-30, -1, -0.2, 0, 0.7, 4]) {
      expect(studentProbability(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 14);
      expect(studentProbability(t, 1e6)).toBeCloseTo(normalProbability(t), 5);
    }
  });

  it('says what lies at the ends', () => {
    expect(studentQuantile(0, 5)).toBe(Number.NEGATIVE_INFINITY);
    expect(studentQuantile(0.5, 5)).toBe(0);
    expect(studentQuantile(1, 5)).toBe(Number.POSITIVE_INFINITY);
    expect(studentTwoSided(0, 5)).toBe(1);
    expect(studentTwoSided(Number.POSITIVE_INFINITY, 5)).toBeLessThan(1e-300);
  });
});
