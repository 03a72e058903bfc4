import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import type { CooccurrenceMatrix } from '../../src/cooccurrence/cooccurrenceMatrix.js';
import { matrixStreaks, matrixTests } from '../../src/inference/matrixTests.js';
import { testStatements } from '../../src/inference/test.statements.js';
import type { TestName } from '../../src/inference/tests.js';
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
const norwegian = corpusOf(rows, notes);
const matrix = coOccurrence(norwegian.inLanguage('en'));
const tests = matrixTests(matrix, { test: 'exact', bootstrap: 0 });
const said = (of: CooccurrenceMatrix, test: TestName = 'exact') =>
  testStatements(of, matrixTests(of, { test, bootstrap: 0 }), matrixStreaks(of)).map(({ text }) => text);

describe('what the tests say as a whole', () => {
  it('counts the cells that were tested and those that hold, by direction, with the test and its null', () => {
    const [holding, verdicts, , how] = testStatements(matrix, tests, null).map(({ text }) => text);
    expect(holding).toBe(
      '**2** of 2 cells were tested. **1** holds after adjustment (adjusted p at most 0.05): 1 more often than expected and 0 less often.',
    );
    expect(verdicts).toContain('**1** more often and **1**');
    expect(how).toContain(
      'Tested with the exact test; the null hypothesis is that units could just as well have changed places within each source.',
    );
    expect(testStatements(coOccurrence(norwegian), tests, null)[0].text).toContain(
      '**2** av 2 ruter er testet.',
    );
  });

  it('passes on the warning of streaks where the test does not allow for them', () => {
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
      ).inLanguage('en'),
    );
    expect(said(streaky).join('\n')).toContain('**Caveat:** Codes run in streaks');
    for (const test of ['exchange', 'shift', 'curveball'] as const)
      expect(said(streaky, test).join('\n')).not.toContain('Codes run in streaks');
  });

  it('says clearly why nothing, or not everything, could be tested', () => {
    const of = (lines: string, codes = notes.codes) =>
      said(coOccurrence(corpusOf(lines, { codes }).inLanguage('en'))).join('\n');
    const nothing = 'No cell could be tested';

    const oneSource = of('s1 L1 A X\ns1 L2 A\ns1 L3 X\ns1 L4 B\ns1 L5 -');
    expect(oneSource).toContain('only one source is informative');
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
    const weighted = coOccurrence(norwegian.inLanguage('en'), { counting: 'weighted' });
    expect(matrixTests(weighted)).toEqual([]);
    expect(said(weighted).join('\n')).toContain('The counting is weighted');
    const overlap = coOccurrence(norwegian.inLanguage('en'), { unit: 'overlap' });
    expect(matrixTests(overlap)).toEqual([]);
    expect(matrixStreaks(overlap)).toBeNull();
    expect(said(overlap).join('\n')).toContain('Pairs of codings are not units');
  });
});
