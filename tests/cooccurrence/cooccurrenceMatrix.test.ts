import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { corpusOf } from '../support/corpusOf.js';
import { table } from '../support/matrices.js';

const corpus = corpusOf(
  `
  s1  0-10   C1 V1
  s1  20-30  C1 V1 V2
  s1  40-50  C2
  s2  0-10   C2 V2
  s2  20-30  V1 V2
  s2  40-50  K
  `,
  { codes: 'C1:condition C2:condition C3:condition V1:indicator V2:indicator K' },
);

describe('a rectangular matrix', () => {
  const matrix = coOccurrence(corpus);

  it('has conditions as rows and indicators as columns by default', () => {
    expect(matrix.rows.map((code) => code.id)).toEqual(['C1', 'C2', 'C3']);
    expect(matrix.columns.map((code) => code.id)).toEqual(['V1', 'V2']);
    expect(matrix.isSquare).toBe(false);
  });

  it('counts the units with both codes', () => {
    expect(table(matrix)).toEqual([
      [2, 1],
      [0, 1],
      [0, 0],
    ]);
    expect([...matrix.rowTotals]).toEqual([2, 2, 0]);
    expect([...matrix.columnTotals]).toEqual([3, 3]);
    expect(matrix.unitCount).toBe(6);
  });

  it('lists the cells that are not empty, row by row, or all of them', () => {
    const labels = (cells: ReturnType<typeof matrix.cells>) =>
      cells.map(({ row, column }) => `${row.id} ${column.id}`);
    expect(labels(matrix.cells())).toEqual(['C1 V1', 'C1 V2', 'C2 V2']);
    expect(labels(matrix.cells({ all: true }))).toEqual([
      'C1 V1',
      'C1 V2',
      'C2 V1',
      'C2 V2',
      'C3 V1',
      'C3 V2',
    ]);
  });

  it('records what it counted: unit, coder rule, roll-up', () => {
    expect(matrix).toMatchObject({ unit: 'selection', coders: 'any', rollUp: false, stratum: 'source' });
  });
});

describe('a square matrix', () => {
  const matrix = coOccurrence(corpus, { rows: 'V1; V2; K', columns: 'V1; V2; K' });

  it('is symmetric, with the total of each code on the diagonal', () => {
    expect(matrix.isSquare).toBe(true);
    expect(table(matrix)).toEqual([
      [3, 2, 0],
      [2, 3, 0],
      [0, 0, 1],
    ]);
  });

  it('lists each unordered pair once and no code with itself', () => {
    expect(matrix.cells().map(({ row, column, count }) => [row.id, column.id, count])).toEqual([
      ['V1', 'V2', 2],
    ]);
    expect(matrix.cells({ all: true })).toHaveLength(3);
  });

  it('repeats the total of a code on the diagonal: a code always meets itself', () => {
    expect(matrix.at('V1', 'V1').count).toBe(3);
  });
});

describe('a matrix whose rows and columns share a code', () => {
  const matrix = coOccurrence(corpus, { rows: 'C1; V1', columns: 'V1; V2' });

  it('does not list the code with itself as a pair', () => {
    expect(matrix.cells({ all: true }).map(({ row, column }) => `${row.id} ${column.id}`)).toEqual([
      'C1 V1',
      'C1 V2',
      'V1 V2',
    ]);
  });
});

describe('at', () => {
  const matrix = coOccurrence(corpus);

  it('takes codes by record, id, path or name', () => {
    const tree = corpusOf('s1 0-5 time trust', {
      codes: 'frame:condition time<frame meeting:indicator trust<meeting',
    });
    const small = coOccurrence(tree);
    expect(small.at('time', 'trust').count).toBe(1);
    expect(small.at('frame > time', 'meeting > trust').count).toBe(1);
    expect(small.at(tree.code('time'), tree.code('trust')).count).toBe(1);
  });

  it('refuses a code that is not among the rows, or not among the columns', () => {
    expect(() => matrix.at('V1', 'V2')).toThrow(
      new RangeError('code "V1" is not among the rows of this matrix'),
    );
    expect(() => matrix.at('C1', 'C2')).toThrow(
      new RangeError('code "C2" is not among the columns of this matrix'),
    );
  });

  it('refuses a code that does not exist, and suggests one that does', () => {
    expect(() => matrix.at('C11', 'V1')).toThrow('unknown code "C11"; did you mean "C1"?');
  });
});

describe('the choice of rows and columns', () => {
  it('is all codes twice where the codebook has no conditions and indicators', () => {
    const plain = corpusOf('s1 0-5 A B', { codes: 'A B' });
    expect(table(coOccurrence(plain))).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('is all codes on the side that is not chosen', () => {
    const matrix = coOccurrence(corpus, { rows: 'K' });
    expect(matrix.rows).toHaveLength(1);
    expect(matrix.columns).toHaveLength(6);
    expect(coOccurrence(corpus, { columns: 'K' }).rows).toHaveLength(6);
  });

  it('counts a code that is chosen twice once, and loses nothing', () => {
    const matrix = coOccurrence(corpus, { rows: 'C1; C1', columns: 'V1' });
    expect(table(matrix)).toEqual([[2]]);
  });

  it('refuses a matrix that nobody could read', () => {
    const many = corpusOf('', { codes: Array.from({ length: 5001 }, (_, i) => `c${i}`).join(' ') });
    expect(() => coOccurrence(many)).toThrow(RangeError);
  });

  it('counts lines where the material is a table of lines, else selections', () => {
    expect(coOccurrence(corpusOf('s1 L1 A\ns1 L2 -')).unit).toBe('line');
    expect(coOccurrence(corpus).unit).toBe('selection');
  });

  it('takes the reconciled coding where there is one', () => {
    const matrix = coOccurrence(corpusOf('s1 0-5 A @anna\ns1 0-5 B @reconciled', { codes: 'A B' }));
    expect(matrix.coders).toBe('reconciled');
    expect(table(matrix)).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it('is empty, not broken, for material without codings', () => {
    const matrix = coOccurrence(corpusOf('', { codes: 'A:condition B:indicator' }));
    expect(matrix.unitCount).toBe(0);
    expect(matrix.at('A', 'B')).toMatchObject({ count: 0, rowTotal: 0, columnTotal: 0 });
  });
});
