import { describe, expect, it } from 'vitest';
import { sufficiencyFit } from '../../../src/questions/qca/fit.js';

describe('the fit of a sufficient set', () => {
  it('is counted by hand: x (1, 0.5), y (1, 0) has consistency 1 / 1.5 and coverage 1', () => {
    const { inclusion, pri, coverage } = sufficiencyFit([1, 0.5], [1, 0]);
    expect([inclusion, pri, coverage]).toEqual([1 / 1.5, 1 / 1.5, 1]);
  });

  it('has no PRI where every case is as much in the outcome as out of it, in whatever order they stand', () => {
    const x = [0.1, 0.2, 0.3, 0.15, 0.45];
    for (const order of [x, [...x].reverse(), [...x].sort()]) {
      expect(
        sufficiencyFit(
          order,
          order.map(() => 0.5),
        ).pri,
      ).toBeNaN();
    }
  });
});
