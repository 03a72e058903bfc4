import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { Corpus } from '../../src/corpus/corpus.js';
import { cellTestTable } from '../../src/inference/cellTest.tables.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { corpusOf } from '../support/corpusOf.js';

const notes = { codes: 'A:condition B:condition X:indicator' };
/** Two sources of twelve lines: A goes with X. */
const rows = ['s1', 's2']
  .flatMap((source) =>
    [...Array(4).fill('A X'), 'A', 'X', 'B', ...Array(5).fill('-')].map(
      (codes, i) => `${source} L${i} ${codes}`,
    ),
  )
  .join('\n');
const matrix = coOccurrence(corpusOf(rows, notes).inLanguage('en'));
const tests = matrixTests(matrix, { test: 'exact', bootstrap: 199 });
describe('the table of tests', () => {
  it('has a row for every cell that was tested, the smallest adjusted p first', () => {
    const table = cellTestTable(matrix, tests);
    expect(table.rows.map(({ row, column }) => `${row} ${column}`)).toEqual(['A X', 'B X']);
    // By hand: 5 x 5 / 12 in each of two sources.
    expect(table.rows[0]).toMatchObject({ count: 8, sources: 2, largestShare: 0.5, informativeSources: 2 });
    expect(table.rows[0].expected).toBeCloseTo(50 / 12, 12);
    expect(table.rows[0].adjusted).toBe(tests[0].adjusted);
    expect(table.caption).toContain('24 lines in 2 sources');
  });

  it('is as long as it is asked to be, and says so', () => {
    const table = cellTestTable(matrix, tests, { most: 1 });
    expect(table.rows).toHaveLength(1);
    expect(table.caption).toContain('Shown are 1 of 2 tested cells');
  });

  it('names the source that matters most, and not the id that a tool gave it', () => {
    const guid = (i: number) => `${i}0000000-0000-4000-8000-000000000000`;
    const sources = matrix.corpus.sources.map((source, i) => ({
      ...source,
      id: guid(i),
      name: `Møte ${i + 1}`,
    }));
    const named = coOccurrence(new Corpus({ ...matrix.corpus, sources }));
    const [first] = cellTestTable(named, matrixTests(named, { test: 'exact', bootstrap: 199 })).rows;
    expect(first.mostInfluential).toMatch(/^Møte \d$/u);
  });
});
