import { expect, it } from 'vitest';
import { jointQuotes } from '../../src/cooccurrence/joint.quotes.js';
import { jointOccurrence } from '../../src/cooccurrence/jointOccurrence.js';
import { quotesText } from '../../src/report/markedQuotesMarkup.js';
import { corpusOf } from '../support/corpusOf.js';

// One, two and three of the codes on a place; offsets are code points.
const text = 'En.\n\nTo tre.\n\nFire.';
const corpus = corpusOf('s1 0-3 A\ns1 5-7 A B C\ns1 8-11 B C\ns1 14-19 A B', {
  texts: { s1: text },
}).inLanguage('en');

it('are those of the units that have all codes, in their context', () => {
  const found = jointQuotes(jointOccurrence(corpus, { all: ['A', 'B', 'C'] }), { context: 0 });
  expect(found.quotes).toHaveLength(1);
  expect(quotesText(found)).toContain('[*To*](A; B; C) [tre](B; C).');
  expect(found.caption).toContain('A, B and C occur together in 1 of 4 coded selections.');
  expect(found.name).toBe('quotes-A-B-C');
});

it('are those that lack a code, where none is wanted', () => {
  const found = jointQuotes(jointOccurrence(corpus, { all: ['A'], none: ['C'] }), { context: 0 });
  expect(found.quotes.map(({ passages }) => passages[0].map((piece) => piece.text).join(''))).toEqual([
    'En.',
    'Fire.',
  ]);
  expect(found.name).toBe('quotes-A-not-C');
});

it('are told in Norwegian, and end without a stray space', () => {
  const { caption } = jointQuotes(jointOccurrence(corpus.inLanguage('nb'), { all: ['A', 'B'] }), { most: 1 });
  expect(caption).toContain('A og B står sammen i 2 av 4 kodede tekstutdrag.');
  expect(caption).toMatch(/Vist er de første 1 av 2\.$/u);
});

it('refuse a context that is no number of paragraphs', () => {
  expect(() => jointQuotes(jointOccurrence(corpus, { all: ['A', 'B'] }), { context: -1 })).toThrow(
    /at least 0; found -1/u,
  );
});
