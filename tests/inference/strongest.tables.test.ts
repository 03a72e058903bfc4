import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { strongestCellTable } from '../../src/cooccurrence/strongest.tables.js';
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

describe('the table of the strongest cells', () => {
  it('sorts by z and quotes the shortest selection of the source that contributes most', () => {
    const { rows: found } = strongestCellTable(matrix, { leastCount: 1 });
    expect(found.map((row) => [row.row, row.column, row.count, row.quote, row.quoteSource])).toEqual([
      ['C', 'V', 3, 'short one', 's1'],
      ['C', 'W', 1, 'fifth', 's2'],
    ]);
    expect(found[0].largestShare).toBeCloseTo(2 / 3, 12);
  });

  it('leaves out cells below the least count, and says so', () => {
    const table = strongestCellTable(matrix, { leastCount: 2 });
    expect(table.rows).toHaveLength(1);
    expect(table.caption).toContain('fewer than 2 units');
  });

  it('holds no quote when none is asked for', () => {
    const table = strongestCellTable(matrix, { quotes: false, leastCount: 1 });
    expect(JSON.stringify(table)).not.toContain('short one');
  });
});
