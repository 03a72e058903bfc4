import { describe, expect, it } from 'vitest';
import { sideBySide, stacked } from '../../src/figures/panels.js';

describe('panels', () => {
  it('stand side by side, each with its gap before it', () => {
    const { size, domains, share } = sideBySide([{ width: 60 }, { width: 20, gap: 10 }, { width: 10 }]);
    expect(size).toBe(100);
    expect(domains).toEqual([
      [0, 0.6],
      [0.7, 0.9],
      [0.9, 1],
    ]);
    expect(share(35)).toBe(0.35);
  });

  it('fill the plot to its end and not beyond, however they are rounded', () => {
    const { domains } = sideBySide([{ width: 1 }, { width: 1, gap: 1 }]);
    expect(domains).toEqual([
      [0, 0.333333],
      [0.666667, 1],
    ]);
  });

  it('stand over one another, the first on top and the last on the ground', () => {
    const { size, domains } = stacked([50, 25, 5], 10);
    expect(size).toBe(100);
    expect(domains).toEqual([
      [0.5, 1],
      [1 - 0.85, 1 - 0.6],
      [0, 0.05],
    ]);
  });

  it('keep an axis for a last panel without rows', () => {
    expect(stacked([90, 0], 10).domains[1]).toEqual([0, 0.001]);
  });
});
