import { expect, it } from 'vitest';
import { inSentenceName } from '../../src/questions/inSentenceName.js';

it('the name of a code in a sentence begins with a small letter, save where it is written in capitals', () => {
  const code = { name: 'Øvrig tillit', nameEnglish: 'NAV offices' };
  expect(inSentenceName(code, 'nb')).toBe('øvrig tillit');
  expect(inSentenceName(code, 'en')).toBe('NAV offices');
});
