import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import type { CooccurrenceMatrix } from '../../src/cooccurrence/cooccurrenceMatrix.js';
import { linkages } from '../../src/structure/hierarchicalClustering.js';
import { type CodeDistance, orderMatrix } from '../../src/structure/orderMatrix.js';
import { reorderMatrix } from '../../src/structure/reorderMatrix.js';
import { build, codeIds, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';
import { byPair, numbersOf, table } from '../support/matrices.js';

/** Conditions A to D and indicators X to Z; A and C go with X, B and D with Z, C and B with Y, N with nothing. */
const twoKinds = corpusOf(
  `s1 0-1 A X
   s1 2-3 A X
   s1 4-5 B Z
   s1 6-7 C X
   s1 8-9 D Z
   s1 10-11 D Z
   s1 12-13 C Y
   s1 13-14 B Y
   s1 16-17 N`,
  { codes: 'A B C D N X Y Z' },
);
const rectangle = () => coOccurrence(twoKinds, { rows: 'A; B; C; D; N', columns: 'X; Y; Z' });

describe('the order of a matrix', () => {
  it('puts codes beside one another that go with the same', () => {
    const order = orderMatrix(rectangle());
    expect(order.rowOrder).toEqual(['A', 'C', 'B', 'D', 'N']);
    expect(order.columnOrder).toEqual(['X', 'Y', 'Z']);
    expect(order.distance).toBe('chi-square');
    expect(order.linkage).toBe('average');
  });

  it('names the codes that go with nothing, and puts them last', () => {
    const order = orderMatrix(rectangle());
    expect(order.rowsWithoutEvidence).toEqual(['N']);
    expect(order.columnsWithoutEvidence).toEqual([]);
  });

  it('gives the heights at which neighbours come together', () => {
    const order = orderMatrix(rectangle());
    // Shares A (1, 0, 0), C (1/2, 1/2, 0), B (0, 1/2, 1/2), D (0, 0, 1); the columns have 3/8, 2/8 and 3/8.
    const [cb, ac, ab, ad] = [4 / 3, 5 / 3, 13 / 3, 16 / 3].map(Math.sqrt);
    // C and B first; then A and D are equally far from the two, and A is the first; then D with all three.
    expect(order.rowHeights).toEqual([
      expect.closeTo((ac + ab) / 2, 12),
      expect.closeTo(cb, 12),
      expect.closeTo((ad + ac + ab) / 3, 12),
    ]);
  });

  it('compares codes by the units that they share where rows and columns are the same codes', () => {
    const corpus = corpusOf(
      `s1 0-1 A C
       s1 2-3 A C
       s1 4-5 B D
       s1 6-7 B
       s1 8-9 A`,
    );
    const matrix = coOccurrence(corpus, { rows: 'all', columns: 'all' });
    const order = orderMatrix(matrix);
    expect(order.distance).toBe('jaccard');
    expect(order.rowOrder).toEqual(order.columnOrder);
    // 1 - 2/3 for A and C, 1 - 1/2 for B and D.
    const [first, , last] = order.rowHeights;
    expect([first, last].sort()).toEqual([expect.closeTo(1 / 3, 12), 0.5]);
  });

  it('is an order of nothing where nothing is coded, and of one where one is', () => {
    const empty = coOccurrence(corpusOf('', { codes: 'A B X' }), { rows: 'A; B', columns: 'X' });
    expect(orderMatrix(empty)).toEqual({
      rowOrder: ['A', 'B'],
      columnOrder: ['X'],
      distance: 'chi-square',
      linkage: 'average',
      rowHeights: [],
      columnHeights: [],
      rowsWithoutEvidence: ['A', 'B'],
      columnsWithoutEvidence: ['X'],
    });
    const one = coOccurrence(corpusOf('s1 0-1 A X', { codes: 'A B X' }), { rows: 'A; B', columns: 'X' });
    expect(orderMatrix(one)).toMatchObject({
      rowOrder: ['A', 'B'],
      rowHeights: [],
      rowsWithoutEvidence: ['B'],
    });
  });

  it('keeps to the ids where all units are coded alike', () => {
    const corpus = corpusOf('s1 0-1 B A Y X\ns1 2-3 B A Y X');
    const order = orderMatrix(coOccurrence(corpus, { rows: 'B; A', columns: 'Y; X' }));
    expect(order.rowOrder).toEqual(['A', 'B']);
    expect(order.columnOrder).toEqual(['X', 'Y']);
    expect(order.rowHeights).toEqual([0]);
  });

  it('orders overlap events of two sets, and says why not those of one', () => {
    const rows = { unit: 'overlap' as const, rows: 'A; B; C; D', columns: 'X; Y; Z' };
    expect(orderMatrix(coOccurrence(twoKinds, rows)).rowOrder).toEqual(['A', 'C', 'B', 'D']);
    const square = coOccurrence(twoKinds, { unit: 'overlap', rows: 'all', columns: 'all' });
    expect(() => orderMatrix(square)).toThrow('does not count units that codes could share');
  });

  it('refuses profiles that hold a code with itself, or with one below it', () => {
    const square = coOccurrence(twoKinds, { rows: 'A; B; X', columns: 'X; Y' });
    expect(orderMatrix(square).distance).toBe('jaccard');
    expect(() => orderMatrix(square, { distance: 'chi-square' })).toThrow('"X" is in both');
    const tree = corpusOf('s1 0-1 A C\ns1 2-3 B D', { codes: 'P A<P B<P C D' });
    const nested = coOccurrence(tree, { rollUp: true, rows: 'P; C', columns: 'A; D' });
    expect(() => orderMatrix(nested, { distance: 'chi-square' })).toThrow(
      '"P" and "A" go together by construction',
    );
  });
});

describe('a matrix in another order', () => {
  it('has the same cells elsewhere', () => {
    const matrix = rectangle();
    const moved = reorderMatrix(matrix, orderMatrix(matrix));
    expect(moved.rows.map(({ id }) => id)).toEqual(['A', 'C', 'B', 'D', 'N']);
    expect(table(moved)).toEqual([
      [2, 0, 0],
      [1, 1, 0],
      [0, 1, 1],
      [0, 0, 2],
      [0, 0, 0],
    ]);
    expect(moved.evidence('D', 'Z')).toEqual(matrix.evidence('D', 'Z'));
  });

  it('takes an order that was stored, for more or fewer codes', () => {
    const stored = JSON.parse(JSON.stringify(orderMatrix(rectangle()))) as ReturnType<typeof orderMatrix>;
    const smaller = coOccurrence(twoKinds, { rows: 'A; B; C', columns: 'Z; X' });
    expect(reorderMatrix(smaller, stored).rows.map(({ id }) => id)).toEqual(['A', 'C', 'B']);
    const others = reorderMatrix(smaller, { rowOrder: ['C'], columnOrder: [] });
    expect(others.rows.map(({ id }) => id)).toEqual(['C', 'A', 'B']);
    expect(others.columns.map(({ id }) => id)).toEqual(['Z', 'X']);
  });

  it('refuses an order that names a code twice', () => {
    expect(() => reorderMatrix(rectangle(), { rowOrder: ['A', 'A'], columnOrder: [] })).toThrow(
      'rowOrder names every code once; found "A" twice',
    );
  });
});

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
const choices = fc.constantFrom<[string[], string[], CodeDistance | undefined]>(
  [['A', 'B', 'C'], ['D', 'E', 'P'], undefined],
  [['A', 'B', 'C'], ['D', 'E'], 'jaccard'],
  [[...codeIds], [...codeIds], undefined],
);

describe('ordering', () => {
  it('depends on neither the order of the codes nor on chance, and moves every cell along', () => {
    const given = choices.chain(([rows, columns, distance]) =>
      fc.record({
        project: randomProject('span'),
        linkage: fc.constantFrom(...linkages),
        distance: fc.constant(distance),
        rows: fc.constant(rows),
        columns: fc.constant(columns),
        otherRows: shuffled(rows),
        otherColumns: shuffled(columns),
      }),
    );
    fc.assert(
      fc.property(given, ({ project, rows, columns, otherRows, otherColumns, ...options }) => {
        const corpus = build(project);
        const count = (r: readonly string[], c: readonly string[]): CooccurrenceMatrix =>
          coOccurrence(corpus, { unit: 'selection', rows: r.join('; '), columns: c.join('; ') });
        const matrix = count(rows, columns);
        const order = orderMatrix(matrix, options);
        expect(orderMatrix(count(otherRows, otherColumns), options)).toEqual(order);
        expect([...order.rowOrder].sort()).toEqual([...rows].sort());
        expect([...order.columnOrder].sort()).toEqual([...columns].sort());
        expect(JSON.stringify(order)).not.toContain('null');
        const moved = byPair(reorderMatrix(matrix, order));
        for (const [pair, cell] of byPair(matrix))
          expect(numbersOf(moved.get(pair)!)).toEqual(numbersOf(cell));
      }),
    );
  });
});
