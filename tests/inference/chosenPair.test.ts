import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { chosenCell, chosenPair } from '../../src/inference/chosenPair.js';
import { linesOf } from '../inference/support.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = linesOf({ s1: 'AC AC B - D BD A AC - -', s2: 'A C BD B - AC', s3: 'AC - BC D' });
const matrix = { rows: 'A; B', columns: 'C; D' };

describe('the pair that is looked into', () => {
  const counted = coOccurrence(corpus, matrix);
  const ids = (pair: ReturnType<typeof chosenPair>) => pair && [pair.row.id, pair.column.id];

  it('is what was named, or the strongest cell', () => {
    expect(ids(chosenPair(counted))).toEqual(['A', 'C']);
    expect(ids(chosenPair(counted, ' B ', ''))).toEqual(['B', 'D']);
    expect(ids(chosenPair(counted, '', 'D'))).toEqual(['B', 'D']);
    expect(ids(chosenPair(counted, 'D', 'A'))).toEqual(['D', 'A']);
  });

  it('is none where no two codes meet', () => {
    expect(chosenPair(coOccurrence(linesOf({ s1: 'A C', s2: 'B' })))).toBeUndefined();
  });

  it('is a pair that meets even where nothing can be tested', () => {
    const single = corpusOf('s1 0-1 A C\ns2 0-1 B', { codes: 'A B C' });
    expect(ids(chosenPair(coOccurrence(single)))).toEqual(['A', 'C']);
  });

  it('is refused where a code does not exist, or stands on neither side', () => {
    expect(() => chosenPair(counted, 'Q')).toThrow('unknown code "Q"');
    expect(() => chosenPair(counted, 'D', '')).toThrow('name both codes');
  });
});

describe('the cell that is looked into', () => {
  const counted = coOccurrence(corpus, matrix);

  it('is that of the pair, with its count', () => {
    expect(chosenCell(counted, 'B', 'D')).toMatchObject({ count: counted.at('B', 'D').count });
    expect(chosenCell(counted)).toEqual(counted.at('A', 'C'));
    expect(chosenCell(coOccurrence(linesOf({ s1: 'A C', s2: 'B' })))).toBeUndefined();
  });

  it('must be in the matrix, and is refused in words where it is not', () => {
    expect(() => chosenCell(counted, 'D', 'A')).toThrow(
      '"D" is no row of the matrix; it is a column. The rows are A, B',
    );
    expect(() => chosenCell(counted, 'A', 'B')).toThrow('"B" is no column of the matrix; it is a row');
    expect(() => chosenCell(counted, '', 'Q')).toThrow('unknown code "Q"');
  });
});
