import { expect, it } from 'vitest';
import { cellStatement } from '../../src/cooccurrence/cell.statements.js';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
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

it('describes a cell with the numbers that it rests on', () => {
  const { text } = cellStatement(matrix, matrix.at('C', 'V'));
  expect(text).toContain('occur together in 3 units');
  expect(text).toContain('in 75% of the units');
  expect(text).toContain('2 sources, and the one that contributes most accounts for 67%');
});

it('says that there is no cell to speak of where no two codes meet', () => {
  const alone = coOccurrence(corpusOf('s1 "x" A'));
  expect(cellStatement(alone, undefined).text).toBe('Ingen to koder møtes i dette materialet.');
});
