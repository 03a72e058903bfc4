import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { corpusOf } from '../support/corpusOf.js';
import { quotesBehind, table } from '../support/matrices.js';

// Counted by hand:
//        A   B   N   both
//   s1   2   2   4   1
//   s2   3   2   5   2
//   s3   1   1   1   1
//   all  6   5  10   4
const byHand = corpusOf(
  `
  s1  L1  A B
  s1  L2  A
  s1  L3  B
  s1  L4  -
  s2  L1  A B
  s2  L2  A B
  s2  L3  A
  s2  L4  -
  s2  L5  -
  s3  L1  A B
  `,
  { codes: 'A:condition B:indicator' },
);

describe('a cell counted by hand', () => {
  const cell = coOccurrence(byHand, { unit: 'line' }).at('A', 'B');

  it('has the units with both codes, with each, and all units', () => {
    expect(cell).toMatchObject({ count: 4, rowTotal: 6, columnTotal: 5, units: 10 });
  });

  it('has no expected count and no z: only a test says what would be expected', () => {
    expect(Object.keys(cell).filter((key) => ['expected', 'variance', 'z'].includes(key))).toEqual([]);
  });

  it('says how many sources contribute, and how much the largest does', () => {
    expect(cell.sources).toBe(3);
    expect(cell.largestShare).toBe(2 / 4);
  });

  it('has one stratum over all sources when the unit is the source', () => {
    // Sources with A: s1 s2 s3. With B: s1 s3 s4. Both: s1 s3.
    const corpus = corpusOf('s1 0-5 A\ns1 9-12 B\ns2 0-5 A\ns3 0-5 A B\ns4 0-5 B', {
      codes: 'A:condition B:indicator',
    });
    const matrix = coOccurrence(corpus, { unit: 'source' });
    expect(matrix.stratum).toBe('corpus');
    const sourceCell = matrix.at('A', 'B');
    expect(sourceCell).toMatchObject({
      count: 2,
      rowTotal: 3,
      columnTotal: 3,
      units: 4,
      sources: 2,
      largestShare: 0.5,
    });
  });
});

describe('an empty cell', () => {
  it('has no share of a largest source', () => {
    const corpus = corpusOf('s1 L1 A\ns1 L2 B', { codes: 'A:condition B:indicator' });
    const cell = coOccurrence(corpus).at('A', 'B');
    expect(cell).toMatchObject({ count: 0, sources: 0 });
    expect(cell.largestShare).toBeNaN();
  });
});

describe('evidence', () => {
  const texts = {
    s1: 'Vi har ikke tid, så tilliten forsvinner. Tid er alt.',
    s2: 'Med god tid kommer tilliten.',
  };
  const corpus = corpusOf(
    `
    s1  0-39    A B  @anna
    s1  0-39    A    @bo
    s1  41-52   A
    s2  0-28    A B
    s2  8-11    A
    s2  19-27   B
    `,
    { codes: 'A:condition B:indicator', texts },
  );
  const whole1 = 'Vi har ikke tid, så tilliten forsvinner';
  const whole2 = 'Med god tid kommer tilliten.';

  it('of selections is the quotes that have both codes', () => {
    expect(quotesBehind(coOccurrence(corpus), 'A', 'B')).toEqual([
      ['s1', whole1, whole1],
      ['s2', whole2, whole2],
    ]);
  });

  it('of sources is every quote with either code, source by source', () => {
    expect(quotesBehind(coOccurrence(corpus, { unit: 'source' }), 'A', 'B')).toEqual([
      ['s1', `${whole1} / Tid er alt.`, whole1],
      ['s2', `${whole2} / tid`, `${whole2} / tilliten`],
    ]);
  });

  it('of lines is the words of the line', () => {
    const matrix = coOccurrence(byHand);
    expect(quotesBehind(matrix, 'A', 'B')).toEqual([
      ['s1', 'words of L1', 'words of L1'],
      ['s2', 'words of L1', 'words of L1'],
      ['s2', 'words of L2', 'words of L2'],
      ['s3', 'words of L1', 'words of L1'],
    ]);
  });

  it('leaves out codings that the coder rule does not look at', () => {
    const onlyBo = coOccurrence(corpus, { unit: 'source', coders: 'coder:bo', rows: 'all', columns: 'all' });
    expect(quotesBehind(onlyBo, 'A', 'B')).toEqual([]);
    expect(quotesBehind(onlyBo, 'A', 'A')).toEqual([['s1', whole1, whole1]]);
  });

  it('of a parent with roll-up is the quotes of its children', () => {
    const tree = corpusOf('s1 0-3 A1 B\ns1 4-7 A2 B\ns1 4-7 A', {
      codes: 'A:condition A1<A A2<A B:indicator',
      texts: { s1: 'her der' },
    });
    expect(quotesBehind(coOccurrence(tree, { rollUp: true }), 'A', 'B')).toEqual([
      ['s1', 'her', 'her'],
      ['s1', 'der', 'der'],
    ]);
    expect(quotesBehind(coOccurrence(tree), 'A', 'B')).toEqual([['s1', 'der', 'der']]);
  });
});

describe('roll-up', () => {
  const corpus = corpusOf(
    `
    s1  0-10   K
    s1  20-30  K L
    s1  40-50  Q P
    s2  0-10   Q
    s2  20-30  L
    `,
    { codes: 'P K<P L<P Q' },
  );

  it('counts a parent once in a unit with two of its children', () => {
    const matrix = coOccurrence(corpus, { rollUp: true });
    // P: 4 units, K: 2, L: 2, Q: 2.
    expect(table(matrix)).toEqual([
      [4, 2, 2, 1],
      [2, 2, 1, 0],
      [2, 1, 2, 0],
      [1, 0, 0, 2],
    ]);
  });

  it('marks a parent and its child as nested: their count holds by construction', () => {
    const matrix = coOccurrence(corpus, { rollUp: true });
    expect(matrix.at('P', 'K').nested).toBe(true);
    expect(matrix.at('K', 'L').nested).toBe(false);
    expect(matrix.at('P', 'Q').nested).toBe(false);
    expect(coOccurrence(corpus).at('P', 'K').nested).toBe(false);
  });
});
