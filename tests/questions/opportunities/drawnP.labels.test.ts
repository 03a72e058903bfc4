import { describe, expect, it } from 'vitest';
import { adjustedDrawnP, drawnP } from '../../../src/questions/opportunities/drawnP.labels.js';

describe('a p that was drawn', () => {
  it('has as many decimals as its draws bear, and its error', () => {
    expect(drawnP({ p: 0.00423, error: 0.00029 }, 'en')).toBe('0.004 ± 0.0003');
    expect(drawnP({ p: 0.0481, error: 0.00214 }, 'nb')).toBe('0,05 ± 0,002');
    expect(drawnP({ p: 0.52, error: 0.016 }, 'en')).toBe('0.5 ± 0.02');
  });

  it('is bounded where it is below its last decimal, and never 0', () => {
    expect(drawnP({ p: 0.00002, error: 0.00002 }, 'en')).toBe('< 0.001');
    expect(drawnP({ p: 0.003, error: 0.0017 }, 'en')).toBe('< 0.01');
    expect(adjustedDrawnP({ p: 0.00002, error: 0.00002 }, 'nb')).toBe('justert p < 0,001');
  });

  it('has two decimals at most where it is large, and is bounded near 1', () => {
    expect(drawnP({ p: 0.9951, error: 0.0003 }, 'en')).toBe('> 0.99');
    expect(adjustedDrawnP({ p: 1, error: 0 }, 'en')).toBe('adjusted p > 0.99');
    expect(drawnP({ p: 0.253, error: 0.0004 }, 'en')).toBe('0.25 ± 0.0004');
  });

  it('is as any p where every way was taken', () => {
    expect(adjustedDrawnP({ p: 5 / 16, error: 0 }, 'en')).toBe('adjusted p = 0.313');
  });
});
