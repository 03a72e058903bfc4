import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/shared/defaults.js';
import { pageAlpha, pageShares } from '../../src/shared/pageAlpha.js';
import { keysOf } from '../../src/shared/records.js';

describe('the error of the whole page', () => {
  it('is shared out to the last part', () => {
    const spent = keysOf(pageShares).reduce((sum, family) => sum + pageAlpha(family), 0);
    expect(spent).toBeCloseTo(defaults.alpha, 12);
    expect(keysOf(pageShares).every((family) => pageAlpha(family) > 0)).toBe(true);
  });
});
