import { expect, it } from 'vitest';
import { GrowableInts } from '../../src/shared/growableInts.js';

it('keeps every number in order however often it grows', () => {
  const numbers = new GrowableInts();
  for (let i = 0; i < 1000; i++) numbers.push(i * 7 - 3);
  expect(numbers).toHaveLength(1000);
  expect(numbers.at(0)).toBe(-3);
  expect(numbers.at(999)).toBe(6990);
  expect([...numbers.toInt32Array()]).toEqual(Array.from({ length: 1000 }, (_, i) => i * 7 - 3));
});

it('is not changed by what happens to a column that was taken from it', () => {
  const numbers = new GrowableInts();
  numbers.push(1);
  numbers.toInt32Array()[0] = 9;
  expect(numbers.at(0)).toBe(1);
});
