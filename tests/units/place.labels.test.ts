import { describe, expect, it } from 'vitest';
import { overlapText, selectionPlaceText } from '../../src/units/place.labels.js';
import { countPlaces } from '../../src/units/placeCounts.js';
import { corpusOf } from '../support/corpusOf.js';

const told = (rows: string, language: 'nb' | 'en' = 'en') =>
  overlapText(countPlaces(corpusOf(rows)), language);

describe('what is said of overlaps', () => {
  it('is nothing where all selections are spans of texts', () => {
    expect(told('s1 0-5 A\ns2 0-5 A')).toBeNull();
  });

  it('is that none can be seen where there are no places, and when selections are the same', () => {
    expect(told('s1 "a" A\ns1 "b" A')).toBe(
      'The selections have no places to overlap by, so only codings of the same selection are counted: the quotes are equal (the material does not say where they stand).',
    );
    expect(told('s1 L1 A', 'nb')).toContain('bare kodinger av samme tekstutdrag er talt: de er samme linje.');
  });

  it('is what they are measured in, what is not compared, and what has no place', () => {
    const rows = 's1 0-5 A\ns1 6-9 A\ns1 t0-9 A\ns2 p1:0,0,5,5 A\ns2 "ord" A';
    expect(told(rows)).toBe(
      'Overlap is measured in characters (2), time (1) and area (1), with the number of selections in brackets. Characters, time and area are different kinds of place and are not compared with one another: a text not with the pages or the recording that it is of. 1 of 5 selections have no place to overlap by; they are the same only when the quotes are equal (the material does not say where they stand).',
    );
    expect(told(rows, 'nb')).toContain('Overlapp er målt i tegn (2), tid (1) og areal (1)');
  });
});

it('tells where a selection lies that is no span of a text', () => {
  const corpus = corpusOf('s1 t2274-65000 A\ns1 p3:0,0,9,9 A\ns1 0,0,9,9 A\ns1 "ord" A\ns1 0-9 A').inLanguage(
    'en',
  );
  expect([0, 1, 2, 3, 4].map((selection) => selectionPlaceText(corpus, selection))).toEqual([
    '0:02.274–1:05.000',
    'page 3',
    'picture',
    '',
    '',
  ]);
});
