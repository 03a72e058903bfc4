import { expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { toFrame } from '../../src/frames/toFrame.js';
import { strongestCellTable } from '../../src/inference/strongest.tables.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf('s1 0-5 A B\ns1 6-9 A C\ns1 10-12 B\ns2 0-4 A B', {
  codes: 'A:condition B:indicator C:indicator',
});

it('gives the counts of a matrix with codes as index and columns', () => {
  const frame = toFrame(coOccurrence(corpus));
  expect(frame.index).toEqual(['A']);
  expect(frame.columns).toEqual(['B', 'C']);
  expect(frame.values).toEqual([[2, 1]]);
});

it('gives a table with its keys as columns and numbers at full precision', () => {
  const frame = toFrame(strongestCellTable(coOccurrence(corpus), [], { quotes: false }));
  expect(frame.columns).toContain('largestShare');
  expect(frame.shape[0]).toBe(2);
});

it('takes a table without rows', () => {
  expect(toFrame(strongestCellTable(coOccurrence(corpusOf('s1 0-5 A', { codes: 'A B' })))).shape[0]).toBe(0);
});
