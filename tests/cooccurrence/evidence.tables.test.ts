import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { cellEvidenceTable } from '../../src/cooccurrence/evidence.tables.js';
import { strongestCell } from '../../src/inference/strongestCell.js';
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

describe('the evidence of a cell', () => {
  it('has a row for each unit, with its source and its quote in full', () => {
    const { rows: found, caption } = cellEvidenceTable(matrix, matrix.at('C', 'V'));
    expect(found.map((row) => [row.source, row.quote])).toEqual([
      ['s1', 'a long quote about time and relation'],
      ['s1', 'short one'],
      ['s2', 'third'],
    ]);
    expect(caption).toContain('3 places in 2 sources');
  });

  it('is a sentence where no two codes meet', () => {
    const alone = coOccurrence(corpusOf('s1 "x" A').inLanguage('en'));
    expect(strongestCell(alone)).toBeUndefined();
    expect(cellEvidenceTable(alone, undefined)).toMatchObject({
      rows: [],
      caption: 'No two codes meet in this material.',
    });
  });
});
