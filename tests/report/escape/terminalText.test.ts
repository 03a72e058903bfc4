import fc from 'fast-check';
import { expect, it } from 'vitest';
import { terminalText } from '../../../src/report/escape/terminalText.js';
import { hostile } from '../../support/hostileNames.js';

/** Characters that a terminal acts on, or that show letters in another order. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const acts = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]/u;

it('no name makes a terminal act', () => {
  for (const name of hostile) expect(terminalText(`«${name}»`)).not.toMatch(acts);
  const units = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 0x2100 }), fc.integer({ min: 0, max: 0x10ffff })),
  );
  fc.assert(fc.property(units, (codes) => !acts.test(terminalText(String.fromCodePoint(...codes)))));
});

it('shows what it took away', () => {
  expect(terminalText('\u001b[31mrød\r\u202e')).toBe('␛[31mrød␍‹U+202E›');
  expect(terminalText('a\tb\r\nc\n')).toBe('a\tb\nc\n');
  expect(terminalText('Blåbær på Ås 😀')).toBe('Blåbær på Ås 😀');
});
