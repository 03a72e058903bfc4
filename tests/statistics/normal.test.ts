import { cumulativeStdNormalProbability, probit } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { normalProbability, normalQuantile } from '../../src/statistics/normal.js';
import { expectClose, stratified } from '../inference/support.js';
import { golden, largestGap } from './support.js';

const { z, probability, p, quantile } = golden.normal;

// R 4.2.2 pnorm and qnorm; tests/golden/inference/stratified.R and tests/golden/statistics/summaries.R
describe('normalQuantile', () => {
  it('agrees with R, and undoes normalProbability', () => {
    for (const [chance, wanted] of stratified.normal) {
      if (wanted !== 0) expectClose(normalQuantile(chance), wanted, `${chance}`, 1e-10);
      expectClose(normalProbability(normalQuantile(chance)), chance, `${chance}`, 1e-10);
    }
    expect(normalQuantile(0.5)).toBe(0);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });

  it('is ours, since that of simple-statistics is right to three digits', () => {
    expect(largestGap(p.map(normalQuantile), quantile)).toBeLessThan(1e-12);
    expect(largestGap(p.map(probit), quantile)).toBeGreaterThan(1e-4);
  });
});

describe('normalProbability', () => {
  it('is ours, since that of simple-statistics is right to seven digits', () => {
    expect(largestGap(z.map(normalProbability), probability)).toBeLessThan(1e-12);
    expect(largestGap(z.map(cumulativeStdNormalProbability), probability)).toBeGreaterThan(1e-7);
  });
});
