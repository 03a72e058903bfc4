import { describe, expect, it } from 'vitest';
import { chiSquaredUpperTail } from '../../src/inference/chiSquared.js';
import { normalProbability, normalQuantile } from '../../src/inference/normal.js';
import { expectClose, stratified } from './support.js';

// R 4.2.2 pchisq(lower.tail = FALSE) and qnorm; tests/golden/inference/stratified.R
describe('chiSquaredUpperTail', () => {
  it('agrees with R from the middle to far tails, for 1 to 200 degrees of freedom', () => {
    for (const [value, df, p] of stratified.chiSquared) {
      expectClose(chiSquaredUpperTail(value, df), p, `${value}, ${df}`, 1e-11);
    }
  });

  it('is 1 at 0 and below', () => {
    expect([chiSquaredUpperTail(0, 3), chiSquaredUpperTail(-1, 3)]).toEqual([1, 1]);
  });
});

describe('normalQuantile', () => {
  it('agrees with R, and undoes normalProbability', () => {
    for (const [p, z] of stratified.normal) {
      if (z !== 0) expectClose(normalQuantile(p), z, `${p}`, 1e-10);
      expectClose(normalProbability(normalQuantile(p)), p, `${p}`, 1e-10);
    }
    expect(normalQuantile(0.5)).toBe(0);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });
});
