import { expect, it } from 'vitest';
import { formatLevel } from '../../src/words/statistics.js';

it('writes a level with two decimals, or as many as it has', () => {
  expect([0.05, 0.1, 0.001, 0.05 / 3].map((level) => formatLevel(level, 'nb'))).toEqual([
    '0,05',
    '0,10',
    '0,001',
    '0,0166667',
  ]);
  expect([0.05, 0.05 / 5].map((level) => formatLevel(level, 'en'))).toEqual(['0.05', '0.01']);
});
