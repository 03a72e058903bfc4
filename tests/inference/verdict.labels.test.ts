import { describe, expect, it } from 'vitest';
import { cellVerdicts } from '../../src/inference/verdict.js';
import { regionText, smallestText, verdictLabel } from '../../src/inference/verdict.labels.js';
import { defaults } from '../../src/shared/defaults.js';

describe('the words of a verdict', () => {
  it('are there in both languages, each its own', () => {
    for (const language of ['nb', 'en'] as const) {
      const labels = cellVerdicts.map((verdict) => verdictLabel(verdict, language));
      expect(new Set(labels).size).toBe(cellVerdicts.length);
    }
    expect(verdictLabel('more often, but little', 'nb')).toBe('oftere, men lite');
    expect(verdictLabel('alike', 'nb')).toBe('like ofte');
    expect(verdictLabel('cannot be told', 'nb')).toBe('kan ikke avgjøres');
  });

  it('say which odds ratios make no difference', () => {
    expect(regionText(defaults.alike, 'nb')).toBe('praktisk likt: oddsforhold fra 0,67 til 1,5');
    expect(regionText(defaults.alike, 'en')).toBe('alike in practice: odds ratios from 0.67 to 1.5');
  });

  it('say what could have been found, and what could not', () => {
    const known = { more: 2.412, less: 0.305, level: 0.05, power: 0.8 };
    expect(smallestText(known, 'nb')).toBe('2,41 eller mer; 0,30 eller mindre');
    expect(smallestText({ ...known, less: null }, 'en')).toBe('2.41 or more; below 1 none, not even 0.1');
    expect(smallestText({ ...known, more: null }, 'en')).toBe('above 1 none, not even 10; 0.30 or less');
  });
});
