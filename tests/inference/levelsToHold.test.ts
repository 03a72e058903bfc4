import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsToHold } from '../../src/inference/levelsToHold.js';
import { beyondChance } from '../../src/statistics/beyondChance.js';
import { benjaminiHochberg, holm } from '../../src/statistics/multiplicity.js';

describe('levelsToHold', () => {
  it('is the level for one cell alone', () => {
    for (const adjust of ['bh', 'holm', 'maxT'] as const)
      expect(levelsToHold([0.3], [0.3], adjust)).toEqual([0.05]);
  });

  it('is the level over the cells where none holds', () => {
    const p = [0.5, 0.6, 0.7, 0.8, 0.9];
    for (const adjusted of [benjaminiHochberg(p), holm(p)])
      for (const adjust of ['bh', 'holm', 'maxT'] as const)
        expect(levelsToHold(p, adjusted, adjust)).toEqual([0.01, 0.01, 0.01, 0.01, 0.01]);
  });

  it('is larger beside cells that hold, as a person counts it', () => {
    // Two hold: a third has rank 3 of 5. Each of the two has the other before it.
    const p = [0.001, 0.002, 0.7, 0.8, 0.9];
    const byRank = levelsToHold(p, benjaminiHochberg(p), 'bh').map((level) => Number(level.toPrecision(12)));
    expect(byRank).toEqual([0.02, 0.02, 0.03, 0.03, 0.03]);
    expect(levelsToHold(p, holm(p), 'holm')).toEqual([0.05 / 4, 0.05 / 4, 0.05 / 3, 0.05 / 3, 0.05 / 3]);
  });

  it('takes for maxT the largest p that holds, where that is more than Holm leaves', () => {
    expect(levelsToHold([0.02, 0.5], [0.04, 0.7], 'maxT')).toEqual([0.025, 0.05]);
    expect(levelsToHold([0.03, 0.5], [0.04, 0.7], 'maxT')).toEqual([0.03, 0.03]);
  });

  it('is where a cell begins to hold: at it the cell does, above it not', () => {
    const pValue = fc.integer({ min: 0, max: 2000 }).map((k) => (k / 2000) ** 2);
    fc.assert(
      fc.property(fc.array(pValue, { minLength: 1, maxLength: 12 }), fc.nat(), (p, at) => {
        const i = at % p.length;
        for (const [adjust, adjusted] of [
          ['bh', benjaminiHochberg],
          ['holm', holm],
        ] as const) {
          const level = levelsToHold(p, adjusted(p), adjust)[i];
          const holdsAt = (value: number) =>
            beyondChance(adjusted(p.map((own, k) => (k === i ? value : own)))[i] * (1 - 1e-12));
          expect([adjust, holdsAt(level)]).toEqual([adjust, true]);
          expect([adjust, holdsAt(level * (1 + 1e-9))]).toEqual([adjust, false]);
        }
      }),
    );
  });
});
