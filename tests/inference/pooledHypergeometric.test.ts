import { describe, expect, it } from 'vitest';
import { exactTest } from '../../src/inference/exactTest.js';
import { pooledHypergeometric } from '../../src/inference/pooledHypergeometric.js';
import { tablesOf } from '../../src/inference/stratifiedTables.js';
import { golden } from './support.js';

interface Finches {
  /** Islands of the first finch, of the second, of both; p_lt and p_gt as cooccur rounds them. */
  readonly pairs: [number, number, number, number, number][];
  readonly sites: number;
}

describe('pooledHypergeometric', () => {
  // R cooccur on its finches; tests/golden/inference/finches.py
  it('agrees with cooccur on all 78 pairs of finches, to the five digits that it prints', () => {
    const { pairs, sites } = golden<Finches>('finches.json');
    expect(pairs).toHaveLength(78);
    for (const [first, second, both, pLower, pUpper] of pairs) {
      const found = pooledHypergeometric(tablesOf([[both, first, second, sites]]));
      expect(Math.abs(found.pLower - pLower)).toBeLessThanOrEqual(0.50001e-5);
      expect(Math.abs(found.pUpper - pUpper)).toBeLessThanOrEqual(0.50001e-5);
    }
  });

  it('is a foil: two codes that only favour the same interviews look associated', () => {
    // Within each interview the codes meet exactly as often as chance has it.
    const tables = tablesOf([
      [16, 20, 20, 25],
      [16, 20, 20, 25],
      [0, 2, 2, 50],
      [0, 2, 2, 50],
    ]);
    expect(pooledHypergeometric(tables).pUpper).toBeLessThan(1e-10);
    expect(exactTest(tables).pUpper).toBeGreaterThan(0.4);
  });
});
