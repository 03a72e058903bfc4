import { expect, it } from 'vitest';
import { isKeyOf, keysOf, recordOf } from '../../src/shared/records.js';

it('gives the names of a record in the order in which they are written', () => {
  expect(keysOf({ shift: 1, exact: 2 })).toEqual(['shift', 'exact']);
});

it('makes a record from names', () => {
  expect(recordOf(['b', 'a'], (name) => `${name}!`)).toEqual({ b: 'b!', a: 'a!' });
});

it('knows its own names only, and none of an object’s inherited ones', () => {
  expect(isKeyOf({ exact: 1 }, 'exact')).toBe(true);
  expect(isKeyOf({ exact: 1 }, 'toString')).toBe(false);
});
