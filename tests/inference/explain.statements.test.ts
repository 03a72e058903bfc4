import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { explainStatements } from '../../src/inference/explain.statements.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { openProject } from '../../src/notebook/openProject.js';
import { SeededRandom } from '../../src/shared/seededRandom.js';
import { corpusOf } from '../support/corpusOf.js';

/** Two sources of twelve lines: A goes with X. */
const rows = ['s1', 's2']
  .flatMap((source) =>
    [...Array(4).fill('A X'), 'A', 'X', 'B', ...Array(5).fill('-')].map(
      (codes, i) => `${source} L${i} ${codes}`,
    ),
  )
  .join('\n');
const norwegian = corpusOf(rows, { codes: 'A:condition B:condition C:condition X:indicator' });

function said(row: string, column: string, test: 'exact' | 'exchange', language: 'nb' | 'en' = 'en') {
  const matrix = coOccurrence(norwegian.inLanguage(language));
  const tests = matrixTests(matrix, { test, bootstrap: 0 });
  return explainStatements(matrix, matrix.at(row, column), tests).map(({ text }) => text);
}

describe('a cell explained', () => {
  it('has its count, and z with all that it is made of', () => {
    const lines = said('A', 'X', 'exact');
    expect(lines[0]).toBe(
      'A × X: 8 of 24 lines have both codes, in 2 sources; 10 have the first and 10 the second.',
    );
    // In each source 5 x 5 / 12 are expected, with variance 25 x 49 / (144 x 11): together 4.17, and 1.24 its root.
    expect(lines[1]).toBe(
      'z (exact test) is +3.08: 8 units have both codes, against 4.17 expected; the difference is divided by its standard deviation, 1.24.',
    );
    expect((8 - 50 / 12) / Math.sqrt((2 * 25 * 49) / (144 * 11))).toBeCloseTo(3.08, 2);
    expect(lines.join('\n')).toContain('p = 0.0055, two-sided; adjusted p = 0.011 (for 2 cells).');
  });

  it('says what each odds ratio is of', () => {
    const text = said('A', 'X', 'exact').join('\n');
    expect(text).toMatch(
      /Odds ratio \(conditional, of units\) \d.*: computed from the units within each source/u,
    );
    // 8 with both, 2 and 2 with either, 12 with neither, in all: 96 / 4.
    expect(text).toContain('The measure oddsRatio is 24.0. It is computed from all units thrown together');
  });

  it('says why the exchange test has nothing, and what other tests have', () => {
    const lines = said('A', 'X', 'exchange');
    expect(lines[1]).toMatch(/^The cell has no z and no p by the exchange test\. /u);
    expect(lines.some((line) => line.startsWith('Another number for the same cell: z (exact test)'))).toBe(
      true,
    );
    expect(said('C', 'X', 'exact')[1]).toContain('C is in no unit');
  });

  it('speaks of no passages where sources are the units that are exchanged between', () => {
    const random = new SeededRandom(3, 'explain');
    const rowsOf = Array.from({ length: 40 }, (_, i) => {
      const codes = ['A', 'B', 'C', 'X', 'Y'].filter(() => random.uniform() < 0.4);
      return `s${i} whole ${codes.join(' ')} Z`;
    });
    const many = corpusOf(rowsOf.join('\n'), {
      codes: 'A:condition B:condition C:condition X:indicator Y:indicator Z:other',
    }).inLanguage('en');
    const matrix = coOccurrence(many, { unit: 'source' });
    const tested = matrixTests(matrix).find(({ status }) => status === 'tested')!;
    const text = explainStatements(matrix, matrix.at(tested.row, tested.column))[1].text;
    expect(text).toContain(`${tested.passages} units have both codes`);
    expect(text).not.toContain('passage');
  });

  it('is told in both languages, and where there is no cell', () => {
    expect(said('A', 'X', 'exact', 'nb')[1]).toMatch(
      /^z \(eksakt test\) er \+3,08: 8 enheter har begge kodene/u,
    );
    expect(explainStatements(coOccurrence(norwegian), undefined).map(({ text }) => text)).toEqual([
      'Ingen to koder møtes i dette materialet.',
    ]);
  });
});

it('is what docs/one-cell.md shows of a cell of the example, number by number (else: node scripts/oneCell.mjs)', async () => {
  const { corpus } = await openProject({ project: 'data/brukermote', language: 'en' });
  const matrix = coOccurrence(corpus);
  const computed = explainStatements(matrix, matrix.at('C12', 'V10')).map(({ text }) =>
    text.replaceAll('**', ''),
  );
  const page = readFileSync(new URL('../../docs/one-cell.md', import.meta.url), 'utf8');
  const shown = /<!-- explain -->\n```text\n([\s\S]*?)\n```\n<!-- end -->/u.exec(page)?.[1].split('\n');
  expect(shown).toEqual(computed);
});
