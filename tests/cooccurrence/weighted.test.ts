import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
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

  it('has no coefficients, which need units that count once', () => {
    const matrix = coOccurrence(corpus, { unit: 'source', counting: 'weighted' });
    expect(matrix.unitCount).toBeNaN();
    expect(matrix.examined).toBe(3);
    expect(() => jaccard(matrix)).toThrow('this matrix is weighted. Use binary counting');
    expect(cellRecords(matrix)[0]).toMatchObject({ jaccard: null, oddsRatioCorrected: false });
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
      }),
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
