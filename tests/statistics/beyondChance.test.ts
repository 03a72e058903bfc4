import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/shared/defaults.js';
import { beyondChance } from '../../src/statistics/beyondChance.js';

describe('beyondChance', () => {
  it('holds up to the level, which itself counts', () => {
    expect(beyondChance(defaults.alpha)).toBe(true);
    expect(beyondChance(defaults.alpha + 1e-12)).toBe(false);
    expect(beyondChance(0.02, 0.01)).toBe(false);
  });

  it('never holds without p', () => {
    expect(beyondChance(null)).toBe(false);
  });
});
