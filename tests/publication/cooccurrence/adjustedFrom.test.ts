import { describe, expect, it } from 'vitest';
import { type AdjustedP, adjustedFrom } from '../../../src/publication/cooccurrence/adjustedFrom.js';
import { benjaminiHochberg, holm } from '../../../src/statistics/multiplicity.js';

const cells = (p: readonly number[], adjust: 'bh' | 'holm'): AdjustedP[] => {
  const adjusted = adjust === 'bh' ? benjaminiHochberg(p) : holm(p);
  return p.map((pValue, i) => ({ pValue, adjusted: adjusted[i], adjust, tests: p.length, declared: null }));
};

describe('whose p an adjusted p is made of', () => {
  it('is the neighbour’s where a step-up adjustment takes the smaller one', () => {
    // .03 x 3 / 2 = .045 is more than .04 x 3 / 3: the second has the adjusted p of the third.
    const found = cells([0.01, 0.03, 0.04], 'bh');
    expect(found.map((cell) => found.indexOf(adjustedFrom(cell, found)!))).toEqual([0, 2, 2]);
  });

  it('is the neighbour’s where a step-down adjustment takes the larger one', () => {
    // .02 x 2 = .04 and .03 x 1 = .03: the third has the adjusted p of the second.
    const found = cells([0.001, 0.02, 0.03], 'holm');
    expect(found.map((cell) => found.indexOf(adjustedFrom(cell, found)!))).toEqual([0, 1, 1]);
  });

  it('is not known where that neighbour is not among the cells', () => {
    const found = cells([0.01, 0.03, 0.04], 'bh');
    expect(adjustedFrom(found[1], found.slice(0, 2))).toBeNull();
  });

  it('tells nothing where it is 1', () => {
    const found = cells([0.9, 0.6], 'holm');
    expect(found.map((cell) => adjustedFrom(cell, found))).toEqual(found);
  });
});
