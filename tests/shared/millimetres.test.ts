import { expect, it } from 'vitest';
import { millimetres, millimetresOf, pixelsOf, pointsOf, scaleOf } from '../../src/shared/millimetres.js';

it('reads widths as people write them', () => {
  expect(['84mm', ' 84 mm ', '8.4cm', '8,4 cm'].map(millimetres)).toEqual([84, 84, 84, 84]);
  expect(millimetres('3.3in')).toBeCloseTo(83.82, 10);
});

it('refuses what is no width, and what nothing is printed at', () => {
  for (const text of ['84', 'mm', '84px', '-84mm', '1mm', '9999cm', '', '84mmm'])
    expect(() => millimetres(text)).toThrow('a width is a number with mm, cm or in');
});

it('turns lengths into one another', () => {
  expect(pixelsOf(25.4)).toBe(96);
  expect(millimetresOf(96)).toBe(25.4);
  // 6 pt are 8 px of CSS.
  expect(pointsOf(8)).toBe(6);
  expect(scaleOf(288)).toBe(3);
});
