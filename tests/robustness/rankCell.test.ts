import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { rankCell } from '../../src/robustness/rankCell.js';
import { corpusOf } from '../support/corpusOf.js';

// Five selections. A in 3, B in 2, X in 2, Y in 2; A meets X twice and Y once, B meets Y once and X never.
const corpus = corpusOf(
  `s1 0-1 A X
   s1 2-3 A X
   s1 4-5 A Y
   s1 6-7 B Y
   s1 8-9 B`,
  { codes: 'A B X Y' },
);
const matrix = coOccurrence(corpus, { rows: 'A; B', columns: 'X; Y' });
const rankOf = (row: string, column: string, measure: 'jaccard' | 'lift' | 'phi') =>
  rankCell(matrix, corpus.code(row), corpus.code(column), [measure])[0];

describe('the rank of a cell', () => {
  it('is its place among the cells of its matrix, those that never met among them', () => {
    // Jaccard: A X 2/3, B Y 1/3, A Y 1/4, B X 0.
    expect(rankOf('A', 'X', 'jaccard')).toEqual({ value: 2 / 3, rank: 1, of: 4, percentile: 1 });
    expect(rankOf('B', 'Y', 'jaccard')).toMatchObject({ value: 1 / 3, rank: 2, of: 4 });
    expect(rankOf('A', 'Y', 'jaccard')).toMatchObject({ value: 1 / 4, rank: 3 });
    expect(rankOf('B', 'X', 'jaccard')).toEqual({ value: 0, rank: 4, of: 4, percentile: 0 });
    expect(rankOf('A', 'Y', 'jaccard').percentile).toBeCloseTo(1 / 3, 12);
  });

  it('compares places where values have no common scale', () => {
    expect(rankOf('A', 'X', 'lift')).toMatchObject({ value: 10 / 6, rank: 1, percentile: 1 });
    expect(rankOf('A', 'X', 'phi')).toMatchObject({ rank: 1, percentile: 1 });
  });

  it('gives equals the mean of their places', () => {
    const twins = corpusOf('s1 0-1 A X\ns1 2-3 A Y\ns1 4-5 B', { codes: 'A B X Y' });
    const two = coOccurrence(twins, { rows: 'A; B', columns: 'X; Y' });
    const [ranked] = rankCell(two, twins.code('A'), twins.code('Y'), ['jaccard']);
    expect(ranked).toMatchObject({ value: 0.5, rank: 1.5, of: 4 });
    expect(ranked.percentile).toBeCloseTo(1 - 0.5 / 3, 12);
  });

  it('counts a pair once where rows and columns are the same codes, in either order', () => {
    const square = coOccurrence(corpus, { rows: 'all', columns: 'all' });
    const [one] = rankCell(square, corpus.code('A'), corpus.code('X'), ['jaccard']);
    const [other] = rankCell(square, corpus.code('X'), corpus.code('A'), ['jaccard']);
    expect(one).toMatchObject({ rank: 1, of: 6 });
    expect(other).toEqual(one);
  });

  it('leaves out pairs that go together by construction', () => {
    const tree = corpusOf('s1 0-1 P X\ns1 2-3 A X\ns1 4-5 B\ns1 6-7 X', { codes: 'P A<P B X' });
    const rolled = coOccurrence(tree, { rows: 'P; A; B', columns: 'A; X', rollUp: true });
    // P A is nested and A A the same code; B A, P X, A X and B X are left.
    expect(rankCell(rolled, tree.code('P'), tree.code('X'), ['jaccard'])[0]).toMatchObject({
      rank: 1,
      of: 4,
    });
  });

  it('has no place where there is no value, and no percentile where there is nobody to compare with', () => {
    const unused = corpusOf('s1 0-1 A X\ns1 2-3 B', { codes: 'A B X N' });
    const withUnused = coOccurrence(unused, { rows: 'A; B; N', columns: 'X' });
    const nothing = { value: null, rank: null, of: 0, percentile: null };
    expect(rankCell(withUnused, unused.code('N'), unused.code('X'), ['lift'])[0]).toEqual(nothing);
    const alone = coOccurrence(unused, { rows: 'A', columns: 'X' });
    expect(rankCell(alone, unused.code('A'), unused.code('X'), ['lift'])[0]).toMatchObject({
      rank: 1,
      of: 1,
      percentile: null,
    });
  });
});
