import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { strongestCellTable } from '../../src/inference/strongest.tables.js';
import { corpusOf } from '../support/corpusOf.js';

const rows = `
  s1 "a long quote about time and relation" C V
  s1 "short one"  C V
  s1 "other"      W
  s2 "third"      C V
  s2 "fourth"     W
  s2 "fifth"      C W
`;
const notes = { codes: 'C:condition V:indicator W:indicator' };
const matrix = coOccurrence(corpusOf(rows, notes).inLanguage('en'));

const tests = matrixTests(matrix, { test: 'exact', bootstrap: 0 });
const any = { leastCount: 1, leastSources: 1 };

describe('the table of the strongest cells', () => {
  it('sorts by z of the test that it names, and quotes the shortest selection of the source that contributes most', () => {
    const { rows: found, columns, caption } = strongestCellTable(matrix, tests, any);
    expect(found.map((row) => [row.row, row.column, row.count, row.quote, row.quoteSource])).toEqual([
      ['C', 'V', 3, 'short one', 's1'],
      ['C', 'W', 1, 'fifth', 's2'],
    ]);
    expect(found[0].largestShare).toBeCloseTo(2 / 3, 12);
    expect(columns.map(({ label }) => label)).toContain('z (exact test)');
    expect(columns.map(({ label }) => label)).toContain('Expected (exact test)');
    expect(found[0].z).toBe(tests.find(({ column }) => column.id === 'V')!.z);
    expect(caption).toContain('Sorted by z (exact test), highest first.');
  });

  it('shows counts, and no z, without tests', () => {
    const { rows: found, columns, caption } = strongestCellTable(matrix, [], any);
    expect(found.map(({ column }) => column)).toEqual(['V', 'W']);
    expect(columns.map(({ key }) => key)).not.toContain('z');
    expect(caption).toContain('Sorted by count');
  });

  it('leaves out cells of too few units or sources, and says so', () => {
    const table = strongestCellTable(matrix, tests, { leastCount: 2, leastSources: 2 });
    expect(table.rows).toHaveLength(1);
    expect(table.caption).toContain('count below 2, or with both codes in fewer than 2 sources');
  });

  it('shows all where no cell has three sources, and says that none is a pattern', () => {
    const table = strongestCellTable(matrix, tests);
    expect(table.rows).toHaveLength(2);
    expect(table.caption).toContain('No cell has both codes in 3 sources or more and a count of 3 or more');
  });

  it('holds no quote when none is asked for', () => {
    const table = strongestCellTable(matrix, tests, { quotes: false, ...any });
    expect(JSON.stringify(table)).not.toContain('short one');
  });
});
