import { expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { toArquero } from '../../src/frames/toArquero.js';
import { strongestCellTable } from '../../src/inference/strongest.tables.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf('s1 0-5 A B\ns1 6-9 A C\ns1 10-12 B\ns2 0-4 A B', {
  codes: 'A:condition B:indicator C:indicator',
});

it('gives the counts of a matrix with a column for the row codes', () => {
  expect(toArquero(coOccurrence(corpus)).objects()).toEqual([{ code: 'A', B: 2, C: 1 }]);
});

it('filters, orders and rolls up a table as a plain loop does', () => {
  const table = strongestCellTable(coOccurrence(corpus), [], { quotes: false });
  const frame = toArquero(table);
  const counts = table.rows.map(({ count }) => count as number);
  expect(frame.array('observed')).toEqual(counts);
  expect(frame.filter('d => d.observed > 1').numRows()).toBe(counts.filter((count) => count > 1).length);
  expect(frame.rollup({ all: 'd => op.sum(d.observed)' }).object()).toEqual({ all: counts[0] + counts[1] });
  expect(frame.orderby('observed').array('observed')).toEqual([...counts].sort((a, b) => a - b));
});

it('takes a table without rows', () => {
  const empty = strongestCellTable(coOccurrence(corpusOf('s1 0-5 A', { codes: 'A B' })));
  expect(toArquero(empty).numRows()).toBe(0);
  expect(toArquero(empty).columnNames()).toContain('rowCode');
});
