import { describe, expect, it } from 'vitest';
import { chiSquaredUpperTail } from '../../src/statistics/chiSquared.js';
import { expectClose, stratified } from '../inference/support.js';

// R 4.2.2 pchisq(lower.tail = FALSE); tests/golden/inference/stratified.R
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
