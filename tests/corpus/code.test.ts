import { expect, it } from 'vitest';
import { nameIn } from '../../src/corpus/code.js';

it('names a code in the language', () => {
  const code = { name: 'Tillit', nameEnglish: 'Trust' };
  expect([nameIn(code, 'nb'), nameIn(code, 'en')]).toEqual(['Tillit', 'Trust']);
});
