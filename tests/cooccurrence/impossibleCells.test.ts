import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { cellRecords } from '../../src/measures/cellRecords.js';
import { jaccard } from '../../src/measures/jaccard.js';
import { withApplicability } from '../../src/units/applicability.js';
import { build, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';
import { byPair } from '../support/matrices.js';
import { withSources } from '../units/withSources.js';

// C1 stands in interviews, C2 in both, V1 in documents, V2 in both; C3 is never used. No pair but C2 x V2 meets.
const corpus = withSources(
  corpusOf('i1 0-5 C1\ni1 6-9 V2\ni1 10-12 C2\nd1 0-5 V1\nd1 6-9 C2 V2', {
    codes: 'C1:condition C2:condition C3:condition V1:indicator V2:indicator',
  }),
  { i1: { kind: 'interview', level: 'x' }, d1: { kind: 'document', level: 'x' } },
);
const statesOf = (from = corpus, unit: 'selection' | 'overlap' | 'group:level' = 'selection') =>
  Object.fromEntries(
    [...byPair(coOccurrence(from, { unit }))].map(([pair, cell]) => [
      pair,
      cell.possible ? cell.count : cell.impossibleBecause,
    ]),
  );

describe('a cell that cannot hold anything', () => {
  it('is told from a zero: the two codes are never used in one kind of source', () => {
    expect(statesOf()).toEqual({
      'C1 x V1': 'inferred',
      'C1 x V2': 0,
      'C2 x V1': 0,
      'C2 x V2': 1,
      'C3 x V1': 0,
      'C3 x V2': 0,
    });
    expect(statesOf(corpus, 'overlap')['C1 x V1']).toBe('inferred');
  });

  it('says when the codebook declares it, also of codes that are used nowhere', () => {
    const declared = withApplicability(corpus, { C1: ['interview'], V1: ['document'], C3: ['study'] });
    expect(statesOf(declared)).toMatchObject({ 'C1 x V1': 'declared', 'C3 x V2': 'declared', 'C1 x V2': 0 });
  });

  it('is a zero when the codebook says that both codes could stand there', () => {
    const declared = withApplicability(corpus, { C1: ['interview', 'document'], V1: ['document'] });
    expect(statesOf(declared)['C1 x V1']).toBe(0);
  });

  it('can hold something where one unit draws on several kinds of sources', () => {
    expect(statesOf(corpus, 'group:level')['C1 x V1']).toBe(1);
  });

  it('is never one that holds something, whatever is declared', () => {
    const declared = withApplicability(corpus, { C2: ['interview'], V2: ['interview'] });
    expect(statesOf(declared)['C2 x V2']).toBe(1);
  });

  it('is kept among the cells, with no coefficient in its record', () => {
    const matrix = coOccurrence(corpus);
    const [record] = cellRecords(matrix, { all: true });
    expect(record).toMatchObject({
      row: 'C1',
      column: 'V1',
      count: 0,
      possible: false,
      impossibleBecause: 'inferred',
      jaccard: null,
      yulesQ: null,
    });
    expect(jaccard(matrix).at('C1', 'V1')).toBeNaN();
    expect(jaccard(matrix).at('C1', 'V2')).toBe(0);
  });

  it('is none in material of one kind', () => {
    fc.assert(
      fc.property(
        randomProject('span'),
        fc.constantFrom('selection', 'source', 'overlap'),
        (project, unit) => {
          const matrix = coOccurrence(build(project), { unit: unit as 'selection' });
          expect(matrix.impossible.every((state) => state === 0)).toBe(true);
        },
      ),
    );
  });

  it('is of codes of which no source has both, so that no test within sources expects it to hold anything', () => {
    const kinds = fc.array(fc.constantFrom('interview', 'document', 'study'), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(randomProject('line'), kinds, (project, kind) => {
        const notes = Object.fromEntries(kind.map((each, i) => [`s${i}`, { kind: each as 'study' }]));
        const matrix = coOccurrence(withSources(build(project), notes), { unit: 'line' });
        for (const test of matrixTests(matrix, { test: 'exact', bootstrap: 0 })) {
          const { possible, count } = matrix.at(test.row, test.column);
          if (!possible) expect([count, test.status === 'tested']).toEqual([0, false]);
        }
      }),
    );
  });
});
