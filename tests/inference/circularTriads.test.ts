import { describe, expect, it } from 'vitest';
import { circularTriads } from '../../src/inference/circularTriads.js';
import golden from '../golden/priorities/paired.json' with { type: 'json' };

describe('circular triads', () => {
  it('are named in the order in which each comes before the next', () => {
    // 0 before 2, 2 before 1, 1 before 0.
    expect(circularTriads([0, 0, 3, 2, 0, 0, 1, 4, 0], 3)).toEqual({
      circular: [[0, 2, 1]],
      decided: 1,
      triples: 1,
      zeta: 0,
    });
  });

  it('need three pairs that are decided; a pair that balances is not', () => {
    expect(circularTriads([0, 1, 0, 1, 0, 1, 1, 0, 0], 3)).toMatchObject({
      circular: [],
      decided: 0,
      zeta: null,
    });
  });

  it('pass over items that meet no other', () => {
    expect(circularTriads([0, 2, 0, 0, 0, 0, 0, 0, 0], 3)).toMatchObject({ triples: 0, zeta: null });
    expect(circularTriads([], 0)).toMatchObject({ circular: [], zeta: null });
  });

  // numpy: trace of the cubed arrows, and Kendall's formula from the scores; tests/golden/priorities/paired.py
  it('are as many as two other ways of counting find', () => {
    for (const { wins, circular, decided, zeta } of golden.triads) {
      const found = circularTriads(wins.flat(), wins.length);
      expect([found.circular.length, found.decided]).toEqual([circular, decided]);
      if (zeta === null) expect(found.zeta).toBeNull();
      else expect(found.zeta).toBeCloseTo(zeta, 12);
    }
    expect(golden.triads.some(({ circular }) => circular > 10)).toBe(true);
  });
});
