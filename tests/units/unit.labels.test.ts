import { expect, it } from 'vitest';
import { unitNoun } from '../../src/units/unit.labels.js';

it('gives the noun of a unit for one and for several', () => {
  expect(unitNoun('sentence', 1, 'nb')).toBe('setning');
  expect(unitNoun('sentence', 0, 'nb')).toBe('setninger');
  expect(unitNoun('selection', 2, 'nb')).toBe('tekstutdrag');
  expect(unitNoun('group:level', 2, 'en')).toBe('groups of sources by level');
});
