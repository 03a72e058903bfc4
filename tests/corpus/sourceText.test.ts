import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/corpus/sourceText.js';

// 9 code points, 11 UTF-16 units: the astral characters are code points 3 and 7.
const text = new SourceText('Hei😀 du👍!');

describe('SourceText', () => {
  it('counts an astral character once', () => {
    expect(text.length).toBe(9);
    expect(text.value).toHaveLength(11);
  });

  it('slices by code point', () => {
    expect(text.slice(0, 3)).toBe('Hei');
    expect(text.slice(3, 4)).toBe('😀');
    expect(text.slice(5, 7)).toBe('du');
    expect(text.slice(7, 9)).toBe('👍!');
    expect(text.slice(4, 4)).toBe('');
  });

  it('finds the UTF-16 position of each code point', () => {
    expect(Array.from({ length: 10 }, (_, i) => text.toUtf16(i))).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 10, 11]);
  });

  it('finds the code point at a UTF-16 position, also in the middle of a pair', () => {
    expect(text.fromUtf16(3)).toBe(3);
    expect(text.fromUtf16(4)).toBe(3);
    expect(text.fromUtf16(5)).toBe(4);
    expect(text.fromUtf16(11)).toBe(9);
  });

  it('counts half of a pair as one character of its own', () => {
    const broken = new SourceText('a\uD83Db\uDE00c');
    expect(broken.length).toBe(5);
    expect(broken.slice(2, 3)).toBe('b');
  });

  it('counts a line break of two characters as two, as it stands in the file', () => {
    expect(new SourceText('a\r\nb').length).toBe(4);
  });

  const anyText = fc.string({ unit: 'binary', maxLength: 40 });

  it('slices any text as an array of its code points does', () => {
    fc.assert(
      fc.property(anyText, fc.nat(45), fc.nat(45), (value, a, b) => {
        const points = Array.from(value);
        const [start, end] = [Math.min(a, b, points.length), Math.min(Math.max(a, b), points.length)];
        const source = new SourceText(value);
        expect(source.length).toBe(points.length);
        expect(source.slice(start, end)).toBe(points.slice(start, end).join(''));
      }),
    );
  });

  it('comes back to the same code point from its UTF-16 position', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const source = new SourceText(value);
        for (let i = 0; i <= source.length; i++) expect(source.fromUtf16(source.toUtf16(i))).toBe(i);
      }),
    );
  });
});
