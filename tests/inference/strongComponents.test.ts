import { describe, expect, it } from 'vitest';
import { strongComponents } from '../../src/inference/strongComponents.js';

describe('strong components', () => {
  it('hold the items that lead to each other', () => {
    // 0 and 1 lead to each other, and to 2; 3 stands alone.
    const arrows = [
      [0, 1, 0, 0],
      [1, 0, 1, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ].flat();
    expect(strongComponents(arrows, 4)).toEqual([[0, 1], [2], [3]]);
  });

  it('are one where a ring goes through all', () => {
    expect(strongComponents([0, 2, 0, 0, 0, 0.5, 1, 0, 0], 3)).toEqual([[0, 1, 2]]);
    expect(strongComponents([], 0)).toEqual([]);
  });
});
