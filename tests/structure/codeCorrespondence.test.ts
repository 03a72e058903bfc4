import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { codeCorrespondence } from '../../src/structure/codeCorrespondence.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf(
  `s1 0-1 A X
   s1 2-3 A X
   s1 4-5 B Y
   s1 6-7 B X
   s2 0-1 B Y
   s2 2-3 A Y
   s2 4-5 N`,
  { codes: 'A B N X Y' },
);

describe('correspondence analysis of codes', () => {
  it('takes the counts of a matrix and names the code that goes with nothing', () => {
    const found = codeCorrespondence(coOccurrence(corpus, { rows: 'A; B; N', columns: 'X; Y' }));
    expect(found.total).toBe(6);
    expect(found.leftOut).toEqual({ rows: ['N'], columns: [] });
    // A 2 and 1, B 1 and 2: phi is 1/3.
    expect(found.dimensions[0].singularValue).toBeCloseTo(1 / 3, 12);
  });

  it('says why it refuses the same codes twice, and an empty matrix', () => {
    expect(() => codeCorrespondence(coOccurrence(corpus, { rows: 'all', columns: 'all' }))).toThrow(
      'without a code in common or below one another; "A" is in both and with itself holds its own total',
    );
    expect(() => codeCorrespondence(coOccurrence(corpus, { rows: 'N', columns: 'X; Y' }))).toThrow(
      'needs at least one count; all cells of 1 rows x 2 columns are 0',
    );
  });
});
