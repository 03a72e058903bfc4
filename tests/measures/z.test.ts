import { expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { z } from '../../src/measures/z.js';
import { corpusOf } from '../support/corpusOf.js';

it('is the z of each cell, and no number where nothing is free to vary', () => {
  // A and B: 2 x 2 / 4 = 1 expected in s1, where both meet once; C is in every line of s2 and nowhere else.
  const corpus = corpusOf('s1 L1 A B\ns1 L2 A\ns1 L3 B\ns1 L4 -\ns2 L1 C\ns2 L2 C', { codes: 'A B C' });
  const matrix = coOccurrence(corpus);
  expect(z(matrix).at('A', 'B')).toBe(0);
  expect(z(matrix).at('A', 'C')).toBeNaN();
  expect(z(matrix).at('A', 'A')).toBeNaN();
});
