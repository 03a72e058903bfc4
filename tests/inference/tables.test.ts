import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import type { CooccurrenceMatrix } from '../../src/cooccurrence/cooccurrenceMatrix.js';
import { cellTestTable } from '../../src/inference/cellTest.tables.js';
import { testComparison } from '../../src/inference/comparison.tables.js';
import { matrixStreaks, matrixTests } from '../../src/inference/matrixTests.js';
import { testStatements } from '../../src/inference/test.statements.js';
import { measureTable } from '../../src/measures/measure.tables.js';
import { measureGuide } from '../../src/measures/measureGuide.js';
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
const matrix = coOccurrence(corpusOf(rows, notes));
const tests = matrixTests(matrix, { test: 'exact', bootstrap: 199 });
const said = (of: CooccurrenceMatrix, language: 'nb' | 'en' = 'en') =>
  testStatements(of, matrixTests(of, { bootstrap: 0 }), matrixStreaks(of), { language }).map(
    ({ text }) => text,
  );

describe('the table of tests', () => {
  it('has a row for every cell that was tested, the smallest adjusted p first', () => {
    const table = cellTestTable(matrix, tests, { language: 'en' });
    expect(table.rows.map(({ row, column }) => `${row} ${column}`)).toEqual(['A X', 'B X']);
    // By hand: 5 x 5 / 12 in each of two sources.
    expect(table.rows[0]).toMatchObject({ count: 8, sources: 2, largestShare: 0.5, informativeSources: 2 });
    expect(table.rows[0].expected).toBeCloseTo(50 / 12, 12);
    expect(table.rows[0].adjusted).toBe(tests[0].adjusted);
    expect(table.caption).toContain('24 lines in 2 sources');
  });

  it('is as long as it is asked to be, and says so', () => {
    const table = cellTestTable(matrix, tests, { language: 'en', most: 1 });
    expect(table.rows).toHaveLength(1);
    expect(table.caption).toContain('Shown are 1 of 2 tested cells');
  });
});

describe('the comparison of tests', () => {
  it('says how many cells stand under each, and which more than under the first', () => {
    const table = testComparison(matrix, tests, { language: 'en' });
    expect(table.rows.map(({ test, standing, beyond }) => [test, standing, beyond])).toEqual([
      ['exact test', 1, 0],
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
      ),
    );
    const warned = testComparison(many, matrixTests(many, { test: 'exact' }), { language: 'en' });
    expect(warned.rows[0]).toMatchObject({ test: 'exact test', standing: 0 });
    expect(warned.rows.at(-1)).toMatchObject({ standing: 1, beyond: 1, which: 'A × X ↑' });
  });

  it('has no number for the shift test where the order of the units is not known', () => {
    const quotes = coOccurrence(
      corpusOf(['A X', 'A', 'X', 'B', 'A X'].map((codes, i) => `s1 "quote ${i}" ${codes}`).join('\n'), notes),
    );
    const shift = testComparison(quotes, matrixTests(quotes), { language: 'en' }).rows.find(
      ({ test }) => test === 'shift test',
    );
    expect(shift).toMatchObject({ standing: null });
  });
});

describe('what the tests say as a whole', () => {
  it('counts the cells that were tested and those that stand, by direction, with the test and its null', () => {
    const [standing, how] = testStatements(matrix, tests, null, { language: 'en' }).map(({ text }) => text);
    expect(standing).toBe(
      '**2** of 2 cells were tested. **1** stands after adjustment (adjusted p below 0.05): 1 more often than expected and 0 less often.',
    );
    expect(how).toContain(
      'Tested with the exact test; under the null units change places freely within each source.',
    );
    expect(testStatements(matrix, tests, null)[0].text).toContain('**2** av 2 ruter er testet.');
  });

  it('passes on the warning of streaks', () => {
    const streaky = coOccurrence(
      corpusOf(
        ['s1', 's2', 's3']
          .flatMap((source) =>
            [
              ...Array(10).fill('A'),
              ...Array(10).fill('X'),
              ...Array(10).fill('A X'),
              ...Array(10).fill('B'),
            ].map((codes, i) => `${source} L${i} ${codes}`),
          )
          .join('\n'),
        notes,
      ),
    );
    expect(said(streaky).join('\n')).toContain('**Mind:** Codes run in streaks');
  });

  it('says clearly why nothing, or not everything, could be tested', () => {
    const of = (lines: string, codes = notes.codes) =>
      said(coOccurrence(corpusOf(lines, { codes }))).join('\n');
    const nothing = 'No cell could be tested';

    const oneSource = of('s1 L1 A X\ns1 L2 A\ns1 L3 X\ns1 L4 B\ns1 L5 -');
    expect(oneSource).toContain('only one source says anything');
    expect(oneSource).toContain('Everything comes from one source');

    const neverUsed = of('s1 L1 A X\ns1 L2 A\ns1 L3 X\ns2 L1 A X\ns2 L2 -');
    expect(neverUsed).toContain('1 cell was not tested: with a code that is in no unit.');

    const allAlike = of('s1 L1 A X\ns1 L2 A X\ns2 L1 A X', 'A:condition X:indicator');
    expect(allAlike).toContain(nothing);
    expect(allAlike).toContain('1 cell was not tested: with a code that is in every unit.');

    const noOverlap = of('s1 L1 A\ns1 L2 -\ns2 L1 X\ns2 L2 B');
    expect(noOverlap).toContain('where the codes are never in the same source');
    expect(noOverlap).toContain('No two codes meet in any unit');

    expect(of('')).toContain('No units are coded');
    for (const text of [oneSource, neverUsed, allAlike, noOverlap, of('')])
      expect(text).not.toMatch(/NaN|undefined/u);
  });

  it('tests nothing for overlap events, windows and weighted counts, and says why', () => {
    const weighted = coOccurrence(corpusOf(rows, notes), { counting: 'weighted' });
    expect(matrixTests(weighted)).toEqual([]);
    expect(said(weighted).join('\n')).toContain('The counting is weighted');
    const overlap = coOccurrence(corpusOf(rows, notes), { unit: 'overlap' });
    expect(matrixTests(overlap)).toEqual([]);
    expect(matrixStreaks(overlap)).toBeNull();
    expect(said(overlap).join('\n')).toContain('pairs of codings and not units');
  });
});

describe('the table of measures', () => {
  it('has the question of every measure, in both languages', () => {
    expect(measureTable({ language: 'en' }).rows).toHaveLength(measureGuide.length);
    expect(measureTable().rows[0].question).toBe(measureGuide[0].question.nb);
  });
});
