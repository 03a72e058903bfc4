import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/readers/table/decodeText.js';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decodeText', () => {
  it('reads UTF-8, with a byte order mark or without', () => {
    const text = new TextEncoder().encode('blåbær 😀');
    expect(decodeText(text)).toEqual({ text: 'blåbær 😀', encoding: 'utf-8' });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...text))).toEqual({ text: 'blåbær 😀', encoding: 'utf-8' });
  });

  it('reads UTF-16 of either byte order', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0xe5, 0x00, 0x41, 0x00))).toEqual({
      text: 'åA',
      encoding: 'utf-16le',
    });
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0xe5, 0x00, 0x41))).toEqual({
      text: 'åA',
      encoding: 'utf-16be',
    });
  });

  it('reads what is not UTF-8 as Windows-1252: letters, curly quotes, dashes and the euro', () => {
    const found = decodeText(bytes(0xe5, 0x20, 0x93, 0x6a, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80, 0x92, 0x85));
    expect(found).toEqual({ text: 'å “ja” – €’…', encoding: 'windows-1252' });
  });

  it('reads every byte of Windows-1252 as one character', () => {
    const all = decodeText(Uint8Array.from({ length: 255 }, (_, i) => i + 1));
    expect(all.encoding).toBe('windows-1252');
    expect(all.text).toHaveLength(255);
    expect(all.text.slice(0x80 - 1, 0xa0 - 1)).toBe(
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
    );
    expect(all.text.slice(0xa0 - 1)).toBe(
      String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 0xa0 + i)),
    );
  });

  it('reads an empty file as an empty text', () => {
    expect(decodeText(bytes())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
      }),
    );
  });
});
