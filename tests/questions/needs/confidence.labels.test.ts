import { expect, it } from 'vitest';
import { components } from '../../../src/corpus/judgement.js';
import { levelLabel, overallLabel } from '../../../src/questions/needs/confidence.labels.js';

it('says a level in both languages', () => {
  expect((['high', 'moderate', 'low', 'very-low'] as const).map((level) => levelLabel(level, 'nb'))).toEqual([
    'høy',
    'moderat',
    'lav',
    'svært lav',
  ]);
  expect(levelLabel('very-low', 'en')).toBe('very low');
});

it('says that a level is provisional where a component has no concern', () => {
  expect(overallLabel({ level: 'moderate', from: components }, 'nb')).toBe('moderat');
  expect(overallLabel({ level: 'moderate', from: ['adequacy'] }, 'nb')).toBe('foreløpig moderat');
  expect(overallLabel({ level: 'low', from: ['adequacy'] }, 'en')).toBe('provisionally low');
  expect(overallLabel(null, 'en')).toBe('–');
});
