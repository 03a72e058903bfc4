import { expect, it } from 'vitest';
import { labelPositions } from '../../src/figures/labelPositions.js';

const mark = (id: string, x: number, y: number, label = 'fem og tjue') => ({ id, x, y, radius: 8, label });
const asIs = (point: { readonly x: number; readonly y: number }) => point;
const sides = (...marks: ReturnType<typeof mark>[]) => Object.fromEntries(labelPositions(marks, asIs));

it('is above a mark that stands alone', () => {
  expect(sides(mark('a', 100, 100))).toEqual({ a: 'top center' });
});

it('is below a mark that has another right above it, which keeps its own', () => {
  expect(sides(mark('a', 100, 100), mark('b', 100, 82))).toEqual({ a: 'bottom center', b: 'top center' });
});

it('is beside a mark between two others', () => {
  const found = sides(mark('over', 100, 80), mark('a', 100, 100), mark('under', 100, 120));
  expect(found.a).toBe('middle right');
  expect(
    sides(mark('over', 100, 80), mark('a', 100, 100), mark('under', 100, 120), mark('right', 122, 100)).a,
  ).toBe('middle left');
});
