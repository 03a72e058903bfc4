import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { reasonText } from '../../src/inference/cellStatus.labels.js';
import { cellTables } from '../../src/inference/cellTables.js';
import { cellTests } from '../../src/inference/cellTests.js';
import { codeLayout } from '../../src/inference/codeLayout.js';
import { sourceTables } from '../../src/inference/stratifiedTables.js';
import { streaks } from '../../src/inference/streaks.js';
import { testNames } from '../../src/inference/tests.js';
import { leaveOneOut } from '../../src/robustness/leaveOneOut.js';
import { specificationCurve } from '../../src/robustness/specificationCurve.js';
import { incidence } from '../../src/units/incidence.js';
import { build, projectWithGaps } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';

/** Ten lines of two sources; the second half of each says the same again, save for what is not judged there. */
const judged = ['A B', 'A B', 'A', '-', '-', 'B'];
const rows = (extra: readonly string[]) =>
  ['s1', 's2']
    .flatMap((source) => [...judged, ...extra].map((codes, i) => `${source} L${i} ${codes}`))
    .join('\n');
const notes = { codes: 'A B' };
const [whole, holed] = [rows([]), rows(['?', 'A ?B', '?A B', '?A'])].map((each) => corpusOf(each, notes));
const units = (corpus: Corpus) => incidence(corpus, { unit: 'line' });
const codes = (corpus: Corpus) => [[corpus.code('A')], [corpus.code('B')]] as const;

describe('a test of codes that were not judged everywhere', () => {
  it('has the tables of the units in which both were', () => {
    const [found] = [sourceTables(units(holed), 0, 1)];
    expect([found.units, found.row, found.column, found.both].map((each) => [...each])).toEqual([
      [6, 6],
      [3, 3],
      [3, 3],
      [2, 2],
    ]);
  });

  it.each(['exact', 'shift'] as const)('by %s says what it says of these units alone', (test) => {
    const [one, other] = [whole, holed].map(
      (corpus) => cellTests(units(corpus), ...codes(corpus), { test, bootstrap: 99 })[0],
    );
    expect({ ...other, row: one.row, column: one.column }).toEqual(one);
    expect(one).toMatchObject({ status: 'tested', units: 12, count: 4, rowTotal: 6, columnTotal: 6 });
  });

  it.each(['permutation', 'curveball'] as const)(
    'by %s is refused in a matrix where some units lack one of the two codes, with a reason',
    (test) => {
      // C is known everywhere, so lines on which A or B is unknown stay in the layout that all cells share.
      const three = corpusOf(rows(['?', 'A ?B', '?A B', '?A']).replaceAll(/L3 -/gu, 'L3 C'), {
        codes: 'A B C',
      });
      const all = ['A', 'B', 'C'].map((id) => three.code(id));
      const found = cellTests(units(three), all, all, { test, permutations: 99, bootstrap: 0 });
      expect(found.map(({ status }) => status)).toEqual(Array(3).fill('unknown units'));
      expect(found[0].pValue).toBeNull();
      expect(reasonText(found[0].reason!, 'en')).toBe(
        'A and B were not both judged in every unit, and this test moves the units of all cells at once. Choose a test that takes each cell by itself, such as the exact one.',
      );
      const exact = cellTests(units(three), all, all, { test: 'exact', adjust: 'maxT', permutations: 99 });
      expect(exact.map(({ status }) => status)).toEqual(Array(3).fill('unknown units'));
    },
  );

  it('leaves lines that nobody judged out of the layout, so that every test has what it had', () => {
    const blank = corpusOf(rows(['?', '?']), notes);
    expect(codeLayout(units(blank), ...codes(blank))).toEqual(codeLayout(units(whole), ...codes(whole)));
    for (const test of testNames) {
      const [one, other] = [whole, blank].map(
        (corpus) =>
          cellTests(units(corpus), ...codes(corpus), {
            test,
            permutations: 199,
            adjust: 'maxT',
            bootstrap: 0,
          })[0],
      );
      expect({ ...other, row: one.row, column: one.column }).toEqual(one);
    }
    expect(streaks(units(blank)).autocorrelation).toBe(streaks(units(whole)).autocorrelation);
  });

  it('is the same in a curve of specifications and where sources are left out', () => {
    const pair = { row: 'A', column: 'B' };
    const [one, other] = [whole, holed].map((corpus) => leaveOneOut(corpus, pair, { unit: 'line' }));
    expect([other.units, other.count, other.z]).toEqual([one.units, one.count, one.z]);
    expect(other.sources.map(({ units, both, z }) => [units, both, z])).toEqual(
      one.sources.map(({ units, both, z }) => [units, both, z]),
    );
    const curves = [whole, holed].map((corpus) =>
      specificationCurve(corpus, pair, { units: ['line'], measures: ['phi', 'jaccard'], permutations: 99 }),
    );
    const numbers = curves.map(({ specifications }) =>
      specifications.map(({ null: name, measure, value, pValue }) => [name, measure, value, pValue]),
    );
    expect(numbers[1]).toEqual(numbers[0]);
  });
});

it('the tables of all cells are those of each pair of codes', () => {
  fc.assert(
    fc.property(projectWithGaps, fc.constantFrom('line', 'source'), (project, unit) => {
      const corpus = build(project);
      const found = incidence(corpus, { unit });
      const all = cellTables(found, corpus.codes, corpus.codes);
      for (const row of corpus.codes)
        for (const column of corpus.codes)
          expect(all.at(row.index, column.index)).toEqual(sourceTables(found, row.index, column.index));
    }),
    { numRuns: 60 },
  );
});
