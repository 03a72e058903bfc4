import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { countUnits } from '../../src/cooccurrence/countUnits.js';
import { jointOccurrence } from '../../src/cooccurrence/jointOccurrence.js';
import { describeMatrix } from '../../src/cooccurrence/matrix.labels.js';
import { matrixRemarks } from '../../src/cooccurrence/matrixRemarks.js';
import { jaccard } from '../../src/measures/jaccard.js';
import { oddsRatio } from '../../src/measures/oddsRatio.js';
import { reorderMatrix } from '../../src/structure/reorderMatrix.js';
import { incidence } from '../../src/units/incidence.js';
import { withKnown } from '../../src/units/withKnown.js';
import { build, codeIds, everyCode, projectWithGaps } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';
import { numbersOf } from '../support/matrices.js';

const rows = `
i1 L1 A B
i1 L2 A ?B
i2 L1 ?A B
i2 L2 ?
i3 L1 A B
i3 L2 -
`;
const notes = { codes: 'A B C' };
const corpus = corpusOf(rows, notes);
const matrix = coOccurrence(corpus, { unit: 'line', rows: 'A', columns: 'B' });

describe('a cell of codes that were not judged everywhere', () => {
  it('is counted over the units where both were: three of six', () => {
    expect(matrix.at('A', 'B')).toMatchObject({
      units: 3,
      unknownUnits: 3,
      count: 2,
      rowTotal: 2,
      columnTotal: 2,
    });
  });

  it('has its coefficients of these units', () => {
    expect(jaccard(matrix).at('A', 'B')).toBe(1);
    expect(oddsRatio(matrix).at('A', 'B')).toBe((2.5 * 1.5) / (0.5 * 0.5));
  });

  it('keeps them when the matrix is ordered anew', () => {
    const turned = reorderMatrix(
      coOccurrence(corpus, { unit: 'line', rows: 'A; B; C', columns: 'A; B; C' }),
      {
        rowOrder: ['C', 'B'],
        columnOrder: ['B'],
      },
    );
    expect(turned.at('B', 'A')).toMatchObject({ units: 3, rowTotal: 2, columnTotal: 2 });
    expect(turned.at('C', 'B')).toMatchObject({ units: 4, rowTotal: 0, columnTotal: 3 });
  });

  it('counts three codes over the units where all were judged', () => {
    const found = jointOccurrence(corpus, { all: ['A', 'B'], none: ['C'] }, { unit: 'line' });
    expect(found).toMatchObject({ count: 2, units: 3, unknownUnits: 3, allTotals: [2, 2] });
  });

  it('says how many judgements are missing', () => {
    expect(matrixRemarks(matrix)).toContainEqual({
      kind: 'not-judged',
      judgements: 4,
      of: 12,
      inUnits: true,
    });
    expect(describeMatrix(matrix, 'en')).toContain(
      '4 of 12 judgements (a code in a unit) were not made; they count neither for nor against',
    );
    expect(describeMatrix(matrix, 'nb')).toContain('4 av 12 vurderinger');
    expect(describeMatrix(coOccurrence(corpus, { unit: 'window:2' }), 'en')).toMatch(
      /neither for nor against\. The numbers are of codes that are known to be there\./u,
    );
  });

  it('weighs what is known', () => {
    const weighted = coOccurrence(corpus, { unit: 'line', rows: 'A', columns: 'B', counting: 'weighted' });
    const cell = weighted.at('A', 'B');
    expect(cell).toMatchObject({ count: 2, rowTotal: 2, columnTotal: 2, unknownUnits: 3 });
  });
});

describe('properties', () => {
  const rules = ['any', 'majority', 'all', 'coder:coder1'] as const;

  it('every cell is that of the units in which both codes are known', () => {
    fc.assert(
      fc.property(
        projectWithGaps,
        fc.constantFrom('line', 'source', 'selection'),
        fc.constantFrom(...rules),
        fc.boolean(),
        fc.constantFrom('binary', 'weighted'),
        (project, unit, coders, rollUp, counting) => {
          const corpus = build(project);
          fc.pre(coders !== 'coder:coder1' || corpus.coders.some(({ id }) => id === 'coder1'));
          const units = incidence(corpus, { unit, coders, rollUp });
          const all = countUnits(units, corpus.codes, corpus.codes, { counting });
          for (const row of corpus.codes)
            for (const column of corpus.codes) {
              const part = withKnown(units, [row, column]);
              const alone = countUnits(part, [row], [column], { counting }).cell(0, 0);
              const cell = all.at(row, column);
              expect(numbersOf(cell)).toEqual(numbersOf(alone));
              expect(cell.unknownUnits).toBe(units.unitCount - part.unitCount);
            }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a line that nobody judged changes no cell', () => {
    fc.assert(
      fc.property(projectWithGaps, (project) => {
        const numbers = (extra: number) => {
          const gaps = Array.from({ length: 12 * extra }, (_, i) => ({
            source: i % 4,
            line: 6,
            code: -1,
            coder: Math.floor(i / 4),
          }));
          const corpus = build({ ...project, gaps: [...project.gaps!, ...gaps] }, undefined, 6 + extra);
          const matrix = coOccurrence(corpus, { unit: 'line', ...everyCode });
          return codeIds.flatMap((row) => codeIds.map((column) => numbersOf(matrix.at(row, column))));
        };
        expect(numbers(1)).toEqual(numbers(0));
      }),
      { numRuns: 60 },
    );
  });
});
