import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/corpus/sourceText.js';
import { conventions } from '../../../src/readers/offsets/conventions.js';

const characters = fc.constantFrom('a', 'å', ' ', '€', '😀', '𝒳', '\r', '\n', '\r\n', '\u0301');
const texts = fc.array(characters, { maxLength: 40 }).map((parts) => parts.join(''));

/** How long a beginning of a text is, counted without the code under test. */
function counted(name: string, text: string): number {
  const [unit] = name.split(',');
  const lines = name.includes('CRLF as one') ? text.replaceAll('\r\n', '\n') : text;
  const bom = name.includes('BOM counted') ? '\ufeff' : '';
  if (unit === 'code points') return [...(bom + lines)].length;
  if (unit === 'UTF-16 units') return (bom + lines).length;
  return new TextEncoder().encode(bom + lines).length;
}

describe('conventions', () => {
  for (const convention of conventions) {
    const hasBom = convention.name.includes('BOM');

    it(`count the length of a text: ${convention.name}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(convention.length(new SourceText(text), hasBom)).toBe(counted(convention.name, text));
        }),
      );
    });

    it(`find the place of every character: ${convention.name}`, () => {
      fc.assert(
        fc.property(texts, (value) => {
          const text = new SourceText(value);
          const points = [...value];
          points.forEach((character, point) => {
            // Between the halves of a CRLF that counts once there is no place.
            if (convention.name.includes('CRLF as one') && character === '\n' && points[point - 1] === '\r')
              return;
            const offset = counted(convention.name, points.slice(0, point).join(''));
            for (const edge of ['start', 'end'] as const)
              expect(convention.toCodePoint(text, offset, edge, hasBom)).toBe(point);
          });
        }),
      );
    });

    it(`never cut a character, and never go backwards: ${convention.name}`, () => {
      fc.assert(
        fc.property(texts, (value) => {
          const text = new SourceText(value);
          const length = convention.length(text, hasBom);
          let last = 0;
          for (let offset = 0; offset <= length; offset++) {
            const [start, end] = (['start', 'end'] as const).map((edge) =>
              convention.toCodePoint(text, offset, edge, hasBom),
            );
            expect(start).toBeLessThanOrEqual(end);
            expect(end - start).toBeLessThanOrEqual(1);
            expect(end).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }),
      );
    });
  }

  it('do not count a byte order mark that the file does not have', () => {
    const text = new SourceText('Møte');
    for (const convention of conventions.filter(({ name }) => name.includes('BOM')))
      expect(convention.toCodePoint(text, 1, 'start', false)).toBe(1);
  });
});
