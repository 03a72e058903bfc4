import { expect, it } from 'vitest';
import { formatDigits } from '../../src/words/powers.js';

it('tells three digits that count, however small a number is', () => {
  expect([0.0312, 0.5, 12.34, 0.000000312, -0.00001, 0].map((value) => formatDigits(value, 'en'))).toEqual([
    '0.0312',
    '0.500',
    '12.3',
    '3.12 × 10⁻⁷',
    '−1.00 × 10⁻⁵',
    '0',
  ]);
  expect(formatDigits(0.000000312, 'nb')).toBe('3,12 × 10⁻⁷');
  expect(formatDigits(Number.NaN, 'nb')).toBe('–');
});
