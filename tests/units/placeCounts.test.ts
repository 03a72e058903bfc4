import { expect, it } from 'vitest';
import { countPlaces } from '../../src/units/placeCounts.js';
import { corpusOf } from '../support/corpusOf.js';

it('counts coded selections by the kind of place that they have, the same place once', () => {
  const corpus = corpusOf('s1 "a" A\ns1 0-5 A\ns1 0-5 B\ns1 t0-9 A\ns1 t0-9 B\ns2 t0-9 A');
  expect(countPlaces(corpus)).toEqual([
    { kind: 'characters', selections: 1 },
    { kind: 'time', selections: 2 },
    { kind: 'none', selections: 1 },
  ]);
  expect(countPlaces(corpus, [0])).toEqual([{ kind: 'none', selections: 1 }]);
});
