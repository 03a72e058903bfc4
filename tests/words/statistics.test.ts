import { expect, it } from 'vitest';
import { formatLevel, formatP } from '../../src/words/statistics.js';

it('writes a level with two decimals, or as many as it has', () => {
  expect([0.05, 0.1, 0.001, 0.05 / 3].map((level) => formatLevel(level, 'nb'))).toEqual([
    '0,05',
    '0,10',
    '0,001',
    '0,0166667',
  ]);
  expect([0.05, 0.05 / 5].map((level) => formatLevel(level, 'en'))).toEqual(['0.05', '0.01']);
});

it('tells a p with as many decimals as it takes to see that it is above a level', () => {
  expect([0.0052, 0.005, 0.0502, 0.042, 0.0004].map((p) => formatP(p, 'en'))).toEqual([
    '0.0052',
    '0.005',
    '0.0502',
    '0.042',
    '< 0.001',
  ]);
});
