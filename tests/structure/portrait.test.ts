import { expect, it } from 'vitest';
import { portrait } from '../../src/structure/portrait.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf('s1 8-11 B\ns1 0-5 A B\ns1 whole A\ns2 0-3 C', {
  codes: 'A B C',
  texts: { s1: 'Ordene i en tekst', s2: 'Andre' },
});
const strokes = (found: ReturnType<typeof portrait>) =>
  found.stretches.map(({ code, start, end }) => [code.id, start, end]);

it('has a stretch for each code of each selection, by code and place', () => {
  const found = portrait(corpus, 's1');
  expect(strokes(found)).toEqual([
    ['A', 0, 5],
    ['B', 0, 5],
    ['B', 8, 11],
  ]);
  expect([found.scale, found.length, found.codes.map(({ id }) => id)]).toEqual(['character', 17, ['A', 'B']]);
});

it('counts codings that have no place, and draws them nowhere', () => {
  expect(portrait(corpus, 's1').withoutPlace).toBe(1);
  expect(portrait(corpus, 's2').withoutPlace).toBe(0);
});

it('takes a source by its record too, and the codings of one coder', () => {
  const two = corpusOf('s1 0-5 A @anna\ns1 0-5 B @bo', { texts: { s1: 'Ordene' } });
  expect(strokes(portrait(two, two.sources[0], { coders: 'coder:bo' }))).toEqual([['B', 0, 5]]);
});

it('goes by lines where the material is a table of lines, coded or not', () => {
  const found = portrait(corpusOf('s0 L1 A\ns1 L1 A\ns1 L2 -\ns1 L3 A B'), 's1');
  expect([found.scale, found.length]).toEqual(['line', 3]);
  expect(strokes(found)).toEqual([
    ['A', 0, 1],
    ['A', 2, 3],
    ['B', 2, 3],
  ]);
});

it('names the sources that there are where it is given another name', () => {
  expect(() => portrait(corpus.inLanguage('en'), 's3')).toThrow(
    /no source is called "s3"\. Sources: s1, s2/u,
  );
});
