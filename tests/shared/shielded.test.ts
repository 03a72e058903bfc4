import { expect, it } from 'vitest';
import { plainText, shielded } from '../../src/shared/shielded.js';
import { hostile } from '../support/hostileNames.js';

it('to shield twice is to shield once', () => {
  for (const name of hostile) expect(shielded(shielded(name))).toBe(shielded(name));
});

it('a name comes back as it was, on one line and without what nobody sees', () => {
  expect(plainText(shielded('<b>A*B & C</b>'))).toBe('<b>A*B & C</b>');
  expect(plainText(shielded(' to\r\nlinjer\u0000 '))).toBe('to linjer\u{FFFD}');
  expect(plainText(shielded('مكتب 12'))).toBe('مكتب 12');
});

it('names that differ stay different', () => {
  const visible = hostile.filter((name) => plainText(shielded(name)) === name);
  expect(new Set(visible.map(shielded)).size).toBe(visible.length);
});
