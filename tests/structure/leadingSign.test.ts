import { describe, expect, it } from 'vitest';
import { leadingSign } from '../../src/structure/leadingSign.js';

describe('the sign of an axis', () => {
  it('is that of the largest value', () => {
    expect(leadingSign([1, -3, 2])).toBe(-1);
    expect(leadingSign([1, 3, -2])).toBe(1);
  });

  it('is that of the first of two equally large values, even where rounding parts them', () => {
    expect(leadingSign([2, -2 - 1e-15])).toBe(1);
    expect(leadingSign([-2, 2 + 1e-15])).toBe(-1);
  });

  it('is positive where there is nothing to turn', () => {
    expect(leadingSign([])).toBe(1);
    expect(leadingSign([0, 0])).toBe(1);
  });
});
