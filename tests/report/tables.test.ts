import { describe, expect, it } from 'vitest';
import { describeCell } from '../../src/cooccurrence/cell.statements.js';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { cellEvidence } from '../../src/cooccurrence/evidence.tables.js';
import { describeRemarks } from '../../src/cooccurrence/remark.statements.js';
import { strongestCells } from '../../src/cooccurrence/strongest.tables.js';
import { strongestCell } from '../../src/cooccurrence/strongestCell.js';
import { spreadsheetCsv } from '../../src/report/spreadsheetCsv.js';
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
const matrix = coOccurrence(corpusOf(rows, notes));

describe('the table of the strongest cells', () => {
  it('sorts by z and quotes the shortest selection of the source that contributes most', () => {
    const { rows: found } = strongestCells(matrix, { language: 'en', leastCount: 1 });
    expect(found.map((row) => [row.row, row.column, row.count, row.quote, row.quoteSource])).toEqual([
      ['C', 'V', 3, 'short one', 's1'],
      ['C', 'W', 1, 'fifth', 's2'],
    ]);
    expect(found[0].largestShare).toBeCloseTo(2 / 3, 12);
  });

  it('leaves out cells below the least count, and says so', () => {
    const table = strongestCells(matrix, { language: 'en', leastCount: 2 });
    expect(table.rows).toHaveLength(1);
    expect(table.caption).toContain('fewer than 2 units');
  });

  it('holds no quote when none is asked for', () => {
    const table = strongestCells(matrix, { quotes: false, leastCount: 1 });
    expect(JSON.stringify(table)).not.toContain('short one');
  });
});

describe('the evidence of a cell', () => {
  it('has a row for each unit, with its source and its quote in full', () => {
    const { rows: found, caption } = cellEvidence(matrix, matrix.at('C', 'V'), { language: 'en' });
    expect(found.map((row) => [row.source, row.quote])).toEqual([
      ['s1', 'a long quote about time and relation'],
      ['s1', 'short one'],
      ['s2', 'third'],
    ]);
    expect(caption).toContain('3 found in 2 sources');
  });

  it('is a sentence where no two codes meet', () => {
    const alone = coOccurrence(corpusOf('s1 "x" A'));
    expect(strongestCell(alone)).toBeUndefined();
    expect(cellEvidence(alone, undefined, { language: 'en' })).toMatchObject({
      rows: [],
      caption: 'No two codes meet in this material.',
    });
    expect(describeCell(alone, undefined, { language: 'nb' }).text).toBe(
      'Ingen to koder møtes i dette materialet.',
    );
  });
});

it('describes a cell with the numbers that it rests on', () => {
  const { text } = describeCell(matrix, matrix.at('C', 'V'), { language: 'en' });
  expect(text).toContain('stand together in 3 units');
  expect(text).toContain('in 75% of the units');
  expect(text).toContain('2 sources, and the one that contributes most accounts for 67%');
});

it('remarks on what a matrix cannot show, and only on that', () => {
  const one = coOccurrence(corpusOf('s1 "x" A\ns1 "y" A B\ns1 "z" B\ns1 "w" C'));
  expect(describeRemarks(one, { language: 'en' }).text).toContain('one source');
});

it('neutralises formulas in CSV and leaves negative numbers alone', () => {
  expect(
    spreadsheetCsv(
      ['a', 'b', 'c'],
      [
        ['=1+1', -0.5, null],
        ['-minus', 2, true],
      ],
    ),
  ).toBe("a,b,c\n'=1+1,-0.5,\n'-minus,2,true\n");
});
