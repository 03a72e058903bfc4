import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { NullMoments } from '../../src/cooccurrence/nullMoments.js';
import { cellRecords } from '../../src/measures/cellRecords.js';
import { jaccard } from '../../src/measures/jaccard.js';
import { build, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';
import { table } from '../support/matrices.js';
import { withSources } from '../units/withSources.js';

describe('weighted counting', () => {
  // s1: A on 2 selections, B on 3 (one of them shared): 2 * 3 pairs. s2: A on 1, B on 1. s3: A on 2.
  const corpus = corpusOf(
    `
    s1  0-5    A B
    s1  6-9    A
    s1  10-12  B
    s1  13-15  B
    s2  0-5    A
    s2  6-9    B
    s3  0-5    A
    s3  6-9    A
    `,
    { codes: 'A B' },
  );

  it('counts pairs of selections in each unit, with the number of selections on the diagonal', () => {
    const matrix = coOccurrence(corpus, { unit: 'source', counting: 'weighted' });
    expect(table(matrix)).toEqual([
      [5, 7],
      [7, 4],
    ]);
    expect(matrix.at('A', 'B')).toMatchObject({
      rowTotal: 5,
      columnTotal: 4,
      sources: 2,
      largestShare: 6 / 7,
    });
  });

  it('expects the product of the sums: weights 2, 1, 2 and 3, 1, 0 over three sources', () => {
    const cell = coOccurrence(corpus, { unit: 'source', counting: 'weighted' }).at('A', 'B');
    expect(cell.expected).toBeCloseTo((5 * 4) / 3, 12);
    // (9 - 25/3) (10 - 16/3) / 2
    expect(cell.variance).toBeCloseTo(((9 - 25 / 3) * (10 - 16 / 3)) / 2, 12);
  });

  it('has no coefficients, which need units that count once', () => {
    const matrix = coOccurrence(corpus, { unit: 'source', counting: 'weighted' });
    expect(matrix.unitCount).toBeNaN();
    expect(matrix.examined).toBe(3);
    expect(() => jaccard(matrix)).toThrow('this matrix is weighted. Use binary counting');
    expect(cellRecords(matrix)[0]).toMatchObject({ jaccard: null, oddsRatioCorrected: false });
    expect(cellRecords(matrix)[0].z).not.toBeNull();
  });

  it('is refused for overlap events, which are pairs already', () => {
    expect(() => coOccurrence(corpus, { unit: 'overlap', counting: 'weighted' })).toThrow(RangeError);
  });

  it('is the same as binary counting where a unit is one selection', () => {
    fc.assert(
      fc.property(randomProject('span'), (project) => {
        const [once, weighted] = (['binary', 'weighted'] as const).map((counting) =>
          coOccurrence(build(project), { unit: 'selection', counting }),
        );
        expect([...weighted.counts]).toEqual([...once.counts]);
        once.expected.forEach((expected, i) => {
          expect(weighted.expected[i]).toBeCloseTo(expected, 10);
          expect(weighted.variance[i]).toBeCloseTo(once.variance[i], 10);
        });
      }),
    );
  });
});

describe('the moments of weights', () => {
  it('are those of every order of the one code’s weights', () => {
    const weights = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(weights, (pairs) => {
        const [row, column] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const products = orders(row).map((order) => order.reduce((sum, a, i) => sum + a * column[i], 0));
        const mean = average(products);
        const variance = average(products.map((product) => (product - mean) ** 2));
        const sums = (list: number[]) => ({ sums: [sum(list)], squares: [sum(list.map((x) => x * x))] });
        const moments = new NullMoments(1, 1);
        moments.addWeighted(pairs.length, sums(row), sums(column));
        expect(moments.expected[0]).toBeCloseTo(mean, 9);
        expect(moments.variance[0]).toBeCloseTo(variance, 9);
      }),
      { numRuns: 50 },
    );
  });
});

describe('groups of sources', () => {
  const corpus = withSources(
    corpusOf('s1 0-5 A\ns2 0-5 B\ns3 0-5 A B\ns4 0-5 A\ns5 0-5 C', { codes: 'A B C' }),
    { s1: { level: 'x' }, s2: { level: 'x' }, s3: { level: 'y' }, s4: { level: 'y' }, s5: { level: 'z' } },
  );
  const matrix = coOccurrence(corpus, { unit: 'group:level' });

  it('meet in a group although no source has both, and rest on all sources that bear either', () => {
    expect(matrix.at('A', 'B')).toMatchObject({ count: 2, units: 3, sources: 4, largestShare: 0.5 });
    expect(matrix.stratum).toBe('corpus');
  });

  it('lead back to each group, with the selections of all of its sources', () => {
    const evidence = matrix.evidence('A', 'B');
    expect(evidence.map(({ group }) => group)).toEqual(['x', 'y']);
    const sourcesOf = (selections: readonly number[]) =>
      selections.map((selection) => corpus.sources[corpus.selections.source[selection]].id);
    expect(sourcesOf(evidence[0].columnSelections)).toEqual(['s2']);
    expect(sourcesOf(evidence[1].rowSelections)).toEqual(['s3', 's4']);
  });
});

const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
const average = (list: readonly number[]) => sum(list) / list.length;

function orders(list: readonly number[]): number[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((first, i) => orders(list.filter((_, j) => j !== i)).map((rest) => [first, ...rest]));
}
