import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionsBetween, textKey } from '../../../src/corpus/merge/sameText.js';
import { SourceText } from '../../../src/corpus/sourceText.js';

const text = (value: string) => new SourceText(value);

it('knows a text again whose line endings and byte order mark differ', () => {
  expect(textKey(text('\ufeffa\r\nb'))).toBe(textKey(text('a\nb')));
  expect(textKey(text('a\nb\r\n\r\n'))).toBe(textKey(text('a\nb')));
  expect(positionsBetween(text('a\r\nb\r\n'), text('a\nb'))(6)).toBe(3);
  expect(textKey(text(' '))).not.toBe(textKey(text('')));
  expect(textKey(text('a b'))).not.toBe(textKey(text('a\nb')));
});

it('finds the code points of one text in the other', () => {
  const there = positionsBetween(text('😀a\r\nb\r\nc'), text('😀a\nb\nc'));
  expect([0, 1, 2, 4, 5, 7, 8].map(there)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  const back = positionsBetween(text('😀a\nb\nc'), text('😀a\r\nb\r\nc'));
  expect([0, 1, 2, 3, 4, 5, 6].map(back)).toEqual([0, 1, 2, 4, 5, 7, 8]);
});

it('gives the same words, whatever is coded', () => {
  const piece = fc.constantFrom('a', 'b', '😀', '\n', ' ');
  fc.assert(
    fc.property(fc.array(piece), fc.nat(), fc.nat(), (pieces, from, to) => {
      const [unix, windows] = [text(pieces.join('')), text(pieces.join('').replaceAll('\n', '\r\n'))];
      const [start, end] = [from, to].map((n) => n % (unix.length + 1)).sort((a, b) => a - b);
      const there = positionsBetween(unix, windows);
      const words = windows.slice(there(start), there(end)).replaceAll('\r\n', '\n');
      expect(words).toBe(unix.slice(start, end));
      const back = positionsBetween(windows, unix);
      expect([back(there(start)), back(there(end))]).toEqual([start, end]);
    }),
  );
});
