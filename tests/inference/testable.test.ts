import { expect, it } from 'vitest';
import { testable } from '../../src/inference/testable.js';

it('keeps the cells that could still show something when corrected for as many as are kept', () => {
  // Of three, two could reach 0.05 / 2; for three all would have to reach 0.05 / 3.
  expect(testable([0.001, 0.01, 0.2], 0.05)).toEqual([true, true, false]);
  // 0.03 could reach 0.05 but not 0.05 / 2, and two cells could reach 0.05.
  expect(testable([0.001, 0.03], 0.05)).toEqual([true, false]);
  expect(testable([0.2, 0.3], 0.05)).toEqual([false, false]);
  expect(testable([], 0.05)).toEqual([]);
});
