import { expect, it } from 'vitest';
import { given } from '../../src/shared/given.js';

it('keeps what was given, also null, 0 and no text, and drops what was not', () => {
  expect(given({ seed: 0, unit: undefined, name: '', none: null, all: false })).toEqual({
    seed: 0,
    name: '',
    none: null,
    all: false,
  });
  expect(Object.keys(given({ unit: undefined }))).toEqual([]);
});
