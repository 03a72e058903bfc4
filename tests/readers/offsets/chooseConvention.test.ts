import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/corpus/sourceText.js';
import { chooseConvention } from '../../../src/readers/offsets/chooseConvention.js';
import {
  codePoints,
  conventions,
  crlfAsOne,
  type OffsetConvention,
  utf8Bytes,
  utf16Units,
} from '../../../src/readers/offsets/conventions.js';
import { fitOffsets, type OffsetSpan } from '../../../src/readers/offsets/fitOffsets.js';

/** Words with letters that take two bytes, an emoji and CRLF, so that the conventions drift apart. */
const words = Array.from({ length: 400 }, (_, i) =>
  i % 9 === 4 ? '😀' : i % 7 === 3 ? 'linje\r\n' : ['møtte', 'hun', 'på', 'kontoret'][i % 4],
);
const value = words.join(' ');
const text = new SourceText(value);

/** Where a tool would say that words lie, counted without the code under test. */
const counts: ReadonlyMap<OffsetConvention, (text: string) => number> = new Map([
  [codePoints, (part: string) => [...part].length],
  [utf16Units, (part: string) => part.length],
  [crlfAsOne, (part: string) => [...part.replaceAll('\r\n', '\n')].length],
  [utf8Bytes, (part: string) => new TextEncoder().encode(part).length],
]);

function spanOfWords(convention: OffsetConvention, from: number, count: number, quoted: boolean): OffsetSpan {
  const before = words
    .slice(0, from)
    .map((word) => `${word} `)
    .join('');
  const quote = words.slice(from, from + count).join(' ');
  const lengthOf = counts.get(convention)!;
  return {
    text,
    hasBom: false,
    start: lengthOf(before),
    end: lengthOf(before + quote),
    quote: quoted ? quote : '',
  };
}

const chosen = (own: OffsetConvention, spans: readonly OffsetSpan[]) =>
  chooseConvention(own, fitOffsets(spans, own, conventions));

const places = Array.from({ length: 60 }, (_, i) => i * 6 + 5);

describe('the convention of a file', () => {
  for (const truth of counts.keys())
    for (const own of counts.keys()) {
      it(`is ${truth.name} when the tool is known for ${own.name} and quotes say so`, () => {
        const spans = places.map((from) => spanOfWords(truth, from, 3, true));
        const choice = chosen(own, spans);
        expect(choice.convention.name).toBe(truth.name);
        if (own === truth) expect(choice.reason).toBeNull();
        else expect(choice.reason?.en).toContain(`60 of 60 quotes`);
      });
    }

  it('is seen from words that are cut, where no quotes are stored', () => {
    for (const truth of counts.keys()) {
      const spans = places.map((from) => spanOfWords(truth, from, 3, false));
      for (const own of counts.keys()) expect(chosen(own, spans).convention.name).toBe(truth.name);
    }
  });

  it('is seen from spans that reach outside their texts', () => {
    const last = [words.length - 3, words.length - 2, words.length - 1];
    const spans = last.map((from) => spanOfWords(utf16Units, from, 1, false));
    const { convention, reason } = chosen(codePoints, spans);
    expect(convention).toBe(utf16Units);
    expect(reason?.en).toContain('3 would reach outside');
  });

  it('stays the one of the tool when too little speaks against it', () => {
    const two = [100, 200].map((from) => spanOfWords(utf16Units, from, 1, true));
    const { convention, reason } = chosen(codePoints, two);
    expect(convention).toBe(codePoints);
    expect(reason?.en).toBe(
      '0 of 2 quotes stand where the file says; as UTF-16 units it would be 2, too few to tell',
    );
    const unquoted = places.slice(0, 8).map((from) => spanOfWords(utf16Units, from, 1, false));
    expect(chosen(codePoints, unquoted).convention).toBe(codePoints);
  });

  it('stays the one of the tool where quotes bear it out, whatever the words say', () => {
    // Somebody marks the middle of words, and the quotes prove it.
    const inside = places.map((from): OffsetSpan => {
      const { start } = spanOfWords(codePoints, from, 1, false);
      return {
        text,
        hasBom: false,
        start: start + 1,
        end: start + 3,
        quote: text.slice(start + 1, start + 3),
      };
    });
    expect(chosen(codePoints, inside)).toEqual({ convention: codePoints, reason: null });
  });

  it('stays the one of the tool in a text that all conventions count alike', () => {
    fc.assert(
      fc.property(fc.constantFrom(...counts.keys()), fc.array(fc.nat(10)), (own, starts) => {
        const plain = new SourceText('hun fikk hjelp');
        const spans = starts.map((start) => ({
          text: plain,
          hasBom: false,
          start,
          end: start + 2,
          quote: 'annet',
        }));
        expect(chosen(own, spans).convention).toBe(own);
      }),
    );
  });

  it('has nothing to say without spans', () => {
    expect(chosen(codePoints, [])).toEqual({ convention: codePoints, reason: null });
  });
});

describe('the fit of a convention', () => {
  it('counts what a reviewer counts', () => {
    // "Æ ja": code points Æ=0, space=1, j=2, a=3; bytes Æ=0, space=2, j=3, a=4.
    const small = new SourceText('Æ ja');
    const span = { text: small, hasBom: false, start: 3, end: 5, quote: 'ja' };
    const [points, bytes] = fitOffsets([span], codePoints, [codePoints, utf8Bytes]);
    expect(points).toMatchObject({ outside: 1, quotes: 1, matched: 0, better: 0, worse: 0 });
    expect(bytes).toMatchObject({ outside: 0, quotes: 1, matched: 1, better: 0, worse: 0 });
    // Bytes 1 to 4: the start would cut the Æ and is moved before it, the end lies before the a.
    const cut = { text: small, hasBom: false, start: 3, end: 4, quote: '' };
    const [, other] = fitOffsets([cut], codePoints, [codePoints, utf8Bytes]);
    // As code points the span begins within "ja"; as bytes it ends there.
    expect(other).toMatchObject({ better: 1, worse: 1 });
  });
});
