import { expect, it } from 'vitest';
import { counted, noun } from '../../src/words/plurals.js';

it('writes one, none and several, with thousands as the language separates them', () => {
  expect([0, 1, 2].map((n) => counted(n, 'source', 'nb'))).toEqual(['0 kilder', '1 kilde', '2 kilder']);
  expect(counted(3996, 'coding', 'nb')).toBe('3\u00a0996 kodinger');
  expect(counted(3996, 'coding', 'en')).toBe('3,996 codings');
});

it('calls a selection tekstutdrag, one or several', () => {
  expect([1, 2].map((n) => noun(n, 'selection', 'nb'))).toEqual(['tekstutdrag', 'tekstutdrag']);
});
