import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { build, codeIds, everyCode, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';
import { quotesBehind, table } from '../support/matrices.js';

const overlaps = (rows: string, codes = 'A B') =>
  coOccurrence(corpusOf(rows, { codes }), { unit: 'overlap' });
const countOf = (rows: string) => overlaps(rows).at('A', 'B').count;

describe('overlap events', () => {
  it('are spans that share a character, in either order', () => {
    expect(countOf('s1 0-6 A\ns1 5-9 B')).toBe(1);
    expect(countOf('s1 5-9 A\ns1 0-6 B')).toBe(1);
    expect(countOf('s1 0-20 A\ns1 5-9 B')).toBe(1);
    expect(countOf('s1 5-9 A B')).toBe(1);
  });

  it('are not spans that touch', () => {
    expect(countOf('s1 0-5 A\ns1 5-9 B')).toBe(0);
  });

  it('are not spans of two sources', () => {
    expect(countOf('s1 0-5 A\ns2 0-5 B')).toBe(0);
  });

  it('are not made by a span without length: it holds no character', () => {
    expect(countOf('s1 5-5 A\ns1 0-9 B')).toBe(0);
    expect(countOf('s1 5-5 A B')).toBe(0);
    expect(countOf('s1 5-5 A\ns1 5-9 B')).toBe(0);
  });

  it('count pairs of codings: one that is overlapped by five counts five', () => {
    const matrix = overlaps('s1 0-100 A\ns1 0-9 B\ns1 10-19 B\ns1 20-29 B\ns1 30-39 B\ns1 95-120 B');
    expect(matrix.at('A', 'B')).toMatchObject({ count: 5, rowTotal: 1, columnTotal: 5 });
  });

  it('find a long span under later short ones', () => {
    expect(countOf('s1 0-50 A\ns1 1-2 A\ns1 3-4 A\ns1 40-45 B')).toBe(1);
  });

  it('count a coding once, whoever and however many made it', () => {
    expect(countOf('s1 0-9 A @anna\ns1 0-9 A @bo\ns1 5-12 B @bo')).toBe(1);
  });

  it('follow the coder rule span by span', () => {
    const corpus = corpusOf('s1 0-9 A @anna\ns1 0-9 A @bo\ns1 5-12 B @bo', { codes: 'A B' });
    expect(coOccurrence(corpus, { unit: 'overlap', coders: 'all' }).at('A', 'B')).toMatchObject({
      count: 0,
      rowTotal: 1,
      columnTotal: 0,
    });
  });

  it('take what has no offsets as overlapping only on the same selection', () => {
    expect(countOf('s1 "her" A B\ns1 "der" A')).toBe(1);
    expect(countOf('s1 whole A\ns1 0-9 B')).toBe(0);
    expect(countOf('s1 L1 A B')).toBe(1);
  });

  it('are stretches of a recording that share time, and not those that touch', () => {
    expect(countOf('s1 t0-1000 A\ns1 t500-1500 B')).toBe(1);
    expect(countOf('s1 t0-1000 A\ns1 t1000-1500 B')).toBe(0);
    expect(countOf('s1 t0-1000 A\ns2 t0-1000 B')).toBe(0);
  });

  it('are rectangles of a picture, or of one page, that share area', () => {
    expect(countOf('s1 0,0,10,10 A\ns1 5,5,15,15 B')).toBe(1);
    expect(countOf('s1 0,0,10,10 A\ns1 10,0,15,15 B')).toBe(0);
    expect(countOf('s1 0,0,10,10 A\ns1 0,12,10,15 B')).toBe(0);
    expect(countOf('s1 p1:0,0,10,10 A\ns1 p1:9,0,15,1 B')).toBe(1);
    expect(countOf('s1 p1:0,0,10,10 A\ns1 p2:0,0,10,10 B')).toBe(0);
  });

  it('are not made of a text and a recording, or a text and a page: these are different kinds of place', () => {
    expect(countOf('s1 0-10 A\ns1 t0-10 B')).toBe(0);
    expect(countOf('s1 0-10 A\ns1 p0:0,0,10,10 B')).toBe(0);
  });

  it('are codings of one stretch that the tool gave a selection for each, and of one moment', () => {
    expect(countOf('s1 t0-1000 A\ns1 t0-1000 B')).toBe(1);
    expect(countOf('s1 t700-700 A B')).toBe(1);
    expect(countOf('s1 t700-700 A\ns1 t700-700 B')).toBe(1);
    expect(countOf('s1 t700-700 A\ns1 t0-1000 B')).toBe(0);
    expect(overlaps('s1 t0-9 A @anna\ns1 t0-9 A @bo\ns1 t5-12 B').at('A', 'B')).toMatchObject({
      count: 1,
      rowTotal: 1,
    });
  });

  it('have no number of units', () => {
    expect(overlaps('s1 0-9 A B').at('A', 'B').units).toBeNaN();
  });

  it('say how many sources contribute, and how much the largest does', () => {
    const cell = overlaps('s1 0-9 A B\ns2 0-9 A\ns2 1-3 B\ns2 4-6 B\ns2 7-8 B\ns3 0-9 A').at('A', 'B');
    expect(cell).toMatchObject({ count: 4, sources: 2, largestShare: 3 / 4 });
  });

  it('make a symmetric matrix with the number of codings on the diagonal', () => {
    const matrix = overlaps('s1 0-9 A\ns1 20-29 A\ns1 5-25 B\ns2 0-9 B', 'A B C');
    expect(table(matrix)).toEqual([
      [2, 2, 0],
      [2, 2, 0],
      [0, 0, 0],
    ]);
    expect(matrix.at('B', 'B')).toMatchObject({ count: 2, sources: 2, largestShare: 1 / 2 });
  });

  it('mark a parent and its child as nested with roll-up: they lie on the same span by construction', () => {
    const corpus = corpusOf('s1 0-9 K', { codes: 'P K<P' });
    const matrix = coOccurrence(corpus, { unit: 'overlap', rollUp: true });
    expect(matrix.at('P', 'K')).toMatchObject({ count: 1, nested: true });
  });

  it('lead back to the two quotes of each pair', () => {
    const corpus = corpusOf('s1 0-11 A\ns1 8-20 B\ns1 8-11 B\ns2 0-3 A B', {
      codes: 'A:condition B:indicator',
      texts: { s1: 'Med god tid går alt.', s2: 'Tid' },
    });
    const matrix = coOccurrence(corpus, { unit: 'overlap' });
    expect(quotesBehind(matrix, 'A', 'B')).toEqual([
      ['s1', 'Med god tid', 'tid går alt.'],
      ['s1', 'Med god tid', 'tid'],
      ['s2', 'Tid', 'Tid'],
    ]);
  });

  it('equal what a comparison of every pair of codings counts, and lead back to as many pairs', () => {
    fc.assert(
      fc.property(randomProject('span'), (project) => {
        const matrix = coOccurrence(build(project), { unit: 'overlap', coders: 'any', ...everyCode });
        const codings = [
          ...new Map(
            project.codings.map((one) => [`${one.source} ${one.start} ${one.end} ${one.code}`, one]),
          ).values(),
        ];
        codeIds.forEach((row, r) => {
          codeIds.forEach((column, c) => {
            if (r === c) return;
            const rowCodings = codings.filter((one) => one.code === r);
            const columnCodings = codings.filter((one) => one.code === c);
            const pairs = rowCodings.flatMap((a) =>
              columnCodings.filter(
                (b) => a.source === b.source && Math.max(a.start, b.start) < Math.min(a.end, b.end),
              ),
            );
            expect(matrix.at(row, column).count).toBe(pairs.length);
            expect(matrix.evidence(row, column)).toHaveLength(pairs.length);
          });
        });
      }),
    );
  });
});
