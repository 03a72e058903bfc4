import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { digamma, inverseTrigamma, trigamma } from '../../src/statistics/polygamma.js';

// mpmath 50 digits, SciPy beside it; tests/golden/exchange/distributions.py
const golden = JSON.parse(
  readFileSync(fileURLToPath(new URL('../golden/exchange/distributions.json', import.meta.url)), 'utf8'),
) as { polygamma: { x: number; digamma: number; trigamma: number }[] };
const relative = (found: number, wanted: number) =>
  Math.abs(found - wanted) / Math.max(1e-3, Math.abs(wanted));

describe('polygamma', () => {
  it.each(golden.polygamma)('has the values of mpmath at $x', ({ x, digamma: first, trigamma: second }) => {
    expect(relative(digamma(x), first)).toBeLessThan(1e-12);
    expect(relative(trigamma(x), second)).toBeLessThan(1e-13);
    expect(relative(inverseTrigamma(second), x)).toBeLessThan(1e-12);
  });

  it('follows the recursion: digamma(x + 1) = digamma(x) + 1 / x', () => {
    for (const x of [0.2, 3.3, 11.5, 40]) expect(digamma(x + 1)).toBeCloseTo(digamma(x) + 1 / x, 13);
  });
});
