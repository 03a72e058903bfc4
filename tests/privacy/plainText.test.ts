import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from '../../src/privacy/plainText.js';

it('has one form of letters, digits, spaces and hyphens', () => {
  expect(plainText('A\u030ase\u00a0Nord\u00ad\u200bmann \uff11\u0662 a\u2011b O\u2019Brien').text).toBe(
    "Åse Nordmann 12 a-b O'Brien",
  );
});

it('leads back to what was written', () => {
  const written = 'x Ka\u00adri\u0301 y';
  const { text, toOriginal } = plainText(written);
  const at = text.indexOf('Kar');
  const { start, end } = toOriginal(at, at + 4);
  expect(written.slice(start, end)).toBe('Ka\u00adri\u0301');
});

it('keeps order and bounds, whatever a text holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (written) => {
      const { text, toOriginal } = plainText(written);
      let before = 0;
      for (let i = 0; i < text.length; i++) {
        const { start, end } = toOriginal(i, i + 1);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(written.length);
        expect(start).toBeGreaterThanOrEqual(before === 0 ? 0 : Math.min(before, start));
        before = start;
      }
    }),
  );
});
