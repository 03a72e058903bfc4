import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/corpus/sourceText.js';
import { HtmlOffsets } from '../../../src/readers/taguette/htmlOffsets.js';
import { htmlText } from '../../../src/readers/taguette/htmlText.js';

interface GoldenText {
  readonly html: string;
  readonly plain: string;
  /** Start and end in bytes, what stands there, and the snippet and the quote of the CSV that Taguette makes of it. */
  readonly spans: readonly (readonly [
    start: number,
    end: number,
    plain: string,
    snippet: string,
    csv: string,
  ])[];
}

// Taguette 1.5.2; tests/golden/sqlite/taguetteSpans.py
const golden: readonly GoldenText[] = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../golden/sqlite/taguetteSpans.json', import.meta.url)), 'utf8'),
);

/** The text between two offsets, by the n-th convention. */
function sliceOf(html: string, start: number, end: number, n = 0) {
  const { text, inserted } = htmlText(html);
  const source = new SourceText(text);
  const offsets = new HtmlOffsets();
  offsets.register(source, inserted);
  const convention = offsets.conventions[n];
  const points = [convention.toCodePoint(source, start, 'start'), convention.toCodePoint(source, end, 'end')];
  return { slice: source.slice(points[0], points[1]), points, length: convention.length(source) };
}

const withoutSpace = (text: string) => text.replace(/\s/gu, '');

describe('offsets of Taguette', () => {
  it.each(golden)('cut $html as Taguette does', ({ html, plain, spans }) => {
    const { text, inserted } = htmlText(html);
    const places = new Set(inserted);
    expect([...text].length).toBe([...plain].length + inserted.length);
    expect(
      text
        .split('')
        .filter((_, i) => !places.has(i))
        .join(''),
    ).toBe(plain);
    for (const [start, end, cut, snippet, csv] of spans) {
      const { slice } = sliceOf(html, start, end);
      expect(slice).toBe(htmlText(snippet, 'cut').text);
      expect(withoutSpace(slice)).toBe(withoutSpace(cut));
      expect(withoutSpace(slice)).toBe(withoutSpace(csv));
    }
  });

  it('count bytes, code points or UTF-16 units of what the HTML has', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'å', '€', '😀', ' ') }), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.nat(),
        fc.nat(),
        (paragraphs, from, to) => {
          const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
          const characters = [...paragraphs.join('')];
          const [start, end] = [from % (characters.length + 1), to % (characters.length + 1)].sort(
            (a, b) => a - b,
          );
          const before = characters.slice(0, start).join('');
          const until = characters.slice(0, end).join('');
          const lengths = [
            (text: string) => new TextEncoder().encode(text).length,
            (text: string) => [...text].length,
            (text: string) => text.length,
          ];
          for (const [n, length] of lengths.entries()) {
            if (start === end) continue;
            const { slice, length: total } = sliceOf(html, length(before), length(until), n);
            expect(slice.replaceAll('\n', '')).toBe(characters.slice(start, end).join(''));
            expect(slice).not.toMatch(/^\n|\n$/u);
            expect(total).toBe(length(characters.join('')));
          }
        },
      ),
    );
  });

  it('within a character mean its end', () => {
    expect(sliceOf('<p>aåb</p>', 2, 4).slice).toBe('b');
    expect(sliceOf('<p>a😀b</p>', 0, 3).slice).toBe('a😀');
  });
});
