import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { testComparisonTable } from '../../src/inference/comparison.tables.js';
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
const tests = matrixTests(matrix, { test: 'exact', bootstrap: 0 });
describe('the comparison of tests', () => {
  it('says how many cells hold under each, and which more than under the first', () => {
    const table = testComparisonTable(matrix, tests);
    expect(table.rows.map(({ test, standing, beyond }) => [test, standing, beyond])).toEqual([
      ['exact test', 1, 0],
      ['exchange test', 0, 0],
      ['shift test', expect.any(Number), 0],
      ['pooled (as a warning)', 1, 0],
    ]);
  });

  it('shows what pooling finds in sources that differ only in what they are about', () => {
    const about = (source: string, codes: string) =>
      Array.from({ length: 12 }, (_, i) => `${source} L${i} ${codes.split('|')[i % 4]}`);
    // Within a source the codes are independent (each pair of present and absent equally often); half of the sources have neither.
    const many = coOccurrence(
      corpusOf(
        [...Array(8).keys()].flatMap((s) => about(`s${s}`, s % 2 === 0 ? 'A X|A|X|-' : '-|-|-|-')).join('\n'),
        notes,
      ).inLanguage('en'),
    );
    const warned = testComparisonTable(many, matrixTests(many, { test: 'exact' }));
    expect(warned.rows[0]).toMatchObject({ test: 'exact test', standing: 0 });
    expect(warned.rows.at(-1)).toMatchObject({ standing: 1, beyond: 1, which: 'A × X ↑' });
  });

  it('has no number for the shift test where the order of the units is not known', () => {
    const quotes = coOccurrence(
      corpusOf(
        ['A X', 'A', 'X', 'B', 'A X'].map((codes, i) => `s1 "quote ${i}" ${codes}`).join('\n'),
        notes,
      ).inLanguage('en'),
    );
    const shift = testComparisonTable(quotes, matrixTests(quotes, { test: 'exact', bootstrap: 0 })).rows.find(
      ({ test }) => test === 'shift test',
    );
    expect(shift).toMatchObject({ standing: null });
  });
});
