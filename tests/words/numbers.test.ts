import { expect, it } from 'vitest';
import { formatPercent, percentSign } from '../../src/words/numbers.js';

it('writes percentages as the language does, in sentences and on axes', () => {
  expect(formatPercent(0.255, 'nb', 1)).toBe('25,5\u00a0%');
  expect(formatPercent(0.255, 'en', 1)).toBe('25.5%');
  expect([percentSign('nb'), percentSign('en')]).toEqual(['\u00a0%', '%']);
});
