import { describe, expect, it } from 'vitest';
import { type CoOccurrenceOptions, coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { cellTestStatement } from '../../src/inference/cellTest.statements.js';
import { chosenCell } from '../../src/inference/chosenPair.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { corpusOf } from '../support/corpusOf.js';

/** Two sources of twelve lines: A goes with X. */
const rows = ['s1', 's2']
  .flatMap((source) =>
    [...Array(4).fill('A X'), 'A', 'X', 'B', ...Array(5).fill('-')].map(
      (codes, i) => `${source} L${i} ${codes}`,
    ),
  )
  .join('\n');
const corpus = corpusOf(rows, { codes: 'A:condition B:condition C:condition X:indicator' });

function said(row: string, column: string, options: CoOccurrenceOptions = {}, language: 'nb' | 'en' = 'en') {
  const matrix = coOccurrence(corpus.inLanguage(language), options);
  const tests = matrixTests(matrix, { test: 'exact', bootstrap: 0 });
  return cellTestStatement(matrix, tests, chosenCell(matrix, row, column)).text;
}

describe('the record of a cell in words', () => {
  it('says how often, against what, how sure, and on how many sources', () => {
    const text = said('A', 'X');
    // 4 of 12 lines of each source have both; 5 times 5 of 12 would be expected in each.
    expect(text).toMatch(
      /^\*\*A × X:\*\* 8 of 24 lines have both codes; 10 have the first and 10 the second\./u,
    );
    expect(text).toContain('Under the null hypothesis 4.2 would be expected: z (exact test) = +3.08.');
    expect(text).toMatch(/p = 0\.\d{3,4}, adjusted p = 0\.\d{3}: the cell holds after adjustment\./u);
    expect(text).toContain('2 sources have both in one unit, and in 2 the count could have been different');
    expect(text).toContain('Tested with the exact test');
    expect(said('A', 'X', {}, 'nb')).toContain('8 av 24 linjer har begge kodene');
  });

  it('is that of the whole matrix, whichever cell is picked', () => {
    expect(said('A', 'X')).toContain('p is adjusted for 2 cells');
  });

  it('says why a cell was not tested', () => {
    expect(said('C', 'X')).toContain('C is in no unit; there is nothing to test.');
  });

  it('says why a whole matrix was not', () => {
    expect(said('A', 'X', { unit: 'window:2' })).toContain(
      'Windows overlap one another, so a line counts in several: no p',
    );
  });

  it('picks the strongest where nothing is named', () => {
    expect(said('', '')).toBe(said('A', 'X'));
  });
});
