import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import type { Figure } from '../../src/figures/figure.js';
import { evidenceFigure } from '../../src/inference/evidence.figure.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { corpusOf } from '../support/corpusOf.js';

/** Lines of one source: A with X and B with Y eight times each, four lines without a code, then Z with A once. */
const lines = [...Array(8).fill('A X'), ...Array(8).fill('B Y'), ...Array(4).fill('-')];
const norwegian = corpusOf(lines.map((codes, i) => `s1 L${i} ${codes}`).join('\n'), {
  codes: 'A:condition B:condition X:indicator Y:indicator Z:indicator',
});
const corpus = norwegian.inLanguage('en');
const matrix = coOccurrence(corpus);
const exact = { test: 'exact', bootstrap: 0 } as const;
const tests = matrixTests(matrix, exact);

interface Trace {
  x: string[];
  y: string[];
  z: (number | null)[][];
  text: string[][];
  customdata: string[][];
}
const tracesOf = (figure: Figure) => figure.data as unknown as [Trace, Trace];

describe('the matrix with its evidence', () => {
  const figure = evidenceFigure(matrix, tests);
  const [notTested, tested] = tracesOf(figure);

  it('prints count, z, and arrows that tell the direction, where a cell holds', () => {
    // By hand: E = 8 x 8 / 20 = 3.2, V = 8 x 8 x 12 x 12 / (400 x 19) = 1.2126; z = 4.8 / 1.1012 = 4.36, -3.2 / 1.1012 = -2.91.
    expect([tested.x, tested.y]).toEqual([
      ['X', 'Y'],
      ['A', 'B'],
    ]);
    expect(tested.z.map((row) => row.map((z) => z?.toFixed(2)))).toEqual([
      ['4.36', '-2.91'],
      ['-2.91', '4.36'],
    ]);
    expect(tested.text).toEqual([
      ['<b>8</b> ↑↑<br>+4.4', '<b>0</b> ↓↓<br>−2.9'],
      ['<b>0</b> ↓↓<br>−2.9', '<b>8</b> ↑↑<br>+4.4'],
    ]);
    expect(notTested.z.flat()).toEqual([null, null, null, null]);
  });

  it('has on hover all that the test knows', () => {
    // 1 / C(20, 8) = 1 / 125970 for the largest count, two-sided as no other count is as unlikely.
    expect(tested.customdata[0][0].split('<br>')).toEqual([
      '<b>A</b>',
      '<b>X</b>',
      'Count: 8',
      'Expected (exact test): 3.2',
      'Standard deviation: 1.10',
      'z (exact test): +4.36',
      'p: < 0.001',
      'adjusted p: < 0.001',
      expect.stringMatching(/^odds ratio \(conditional, of units\): ∞ \(\d.*–∞\)$/u),
      'Verdict: more often',
      'Would show (80%): above 1 none, not even 10; below 1 none,',
      'not even 0.1',
      'Sources: 1',
      'Largest source’s share: 100%',
      'Test: exact test; units could just as well have changed',
      'places within each source',
      'Only one source is informative about this cell; the result',
      'holds for that source and for no other.',
    ]);
  });

  it('has the draws and their seed on hover where there were any', () => {
    const drawn = matrixTests(matrix, { test: 'permutation', permutations: 199, seed: 7, bootstrap: 0 });
    const [, permuted] = tracesOf(evidenceFigure(matrix, drawn));
    expect(permuted.customdata[0][0]).toContain('199 permutations, seed 7');
  });

  it('says in its caption what, n, unit, null and how to read it, in both languages', () => {
    expect(figure.caption).toContain('20 lines in 1 source;');
    expect(figure.caption).toContain(
      'the null hypothesis is that units could just as well have changed places within each source',
    );
    expect(figure.caption).toContain('p is adjusted for 4 cells (Benjamini-Hochberg)');
    expect(figure.caption).toContain('hierarchical clustering');
    expect(evidenceFigure(coOccurrence(norwegian), tests).caption).toContain(
      'enhetene like gjerne kunne byttet plass innenfor hver kilde',
    );
    expect(figure.alternative).toContain('4 of 4 tested cells have an adjusted p of at most 0.05');
    expect(JSON.stringify(figure.layout)).toContain('SYNTHETIC DATA');
  });

  it('stores its order, and takes a stored one', () => {
    const { order } = (figure.layout as unknown as { meta: { order: { rowOrder: string[] } } }).meta;
    expect(order.rowOrder).toEqual(['A', 'B']);
    const turned = evidenceFigure(matrix, tests, {
      order: { rowOrder: ['B', 'A'], columnOrder: ['Y', 'X'] },
    });
    expect([tracesOf(turned)[1].y, tracesOf(turned)[1].x]).toEqual([
      ['B', 'A'],
      ['Y', 'X'],
    ]);
    expect(turned.caption).toContain('a stored one');
  });

  it('colours by the logarithm of the odds ratio, with those that are 0 or infinite at the ends', () => {
    const [, byOdds] = tracesOf(evidenceFigure(matrix, tests, { color: 'logOddsRatio' }));
    expect(byOdds.z[0].map((value) => value?.toFixed(3))).toEqual(['2.773', '-2.773']);
  });

  it('keeps cells that were not tested white, with the reason on hover', () => {
    const apart = coOccurrence(
      corpusOf('s1 L1 A\ns1 L2 B\ns2 L1 C\ns2 L2 -', { codes: 'A B C' }).inLanguage('en'),
      {
        rows: 'A;B',
        columns: 'B;C',
      },
    );
    const [white, colored] = tracesOf(evidenceFigure(apart, matrixTests(apart, exact)));
    const [a, c] = [white.y.indexOf('A'), white.x.indexOf('C')];
    expect([white.z[a][c], colored.z[a][c]]).toEqual([0, null]);
    expect(white.text[a][c]).toContain('–');
    expect(white.customdata[a][c]).toContain('never in the same source');
    // A code with itself is neither.
    const [b, itself] = [white.y.indexOf('B'), white.x.indexOf('B')];
    expect([white.z[b][itself], colored.z[b][itself], white.text[b][itself]]).toEqual([null, null, '']);
  });

  it('shows both halves of a square matrix', () => {
    const square = coOccurrence(corpus, { rows: 'A;X', columns: 'A;X' });
    const [, both] = tracesOf(
      evidenceFigure(square, matrixTests(square, exact), { order: { rowOrder: [], columnOrder: [] } }),
    );
    expect(both.z[0][1]).toBe(both.z[1][0]);
    expect(both.z[0][1]).not.toBeNull();
  });

  it('stands in the order of the codebook where units give no clusters', () => {
    const square = { rows: 'A;X', columns: 'A;X' } as const;
    const weighted = coOccurrence(corpus, { ...square, counting: 'weighted' });
    const tested = matrixTests(coOccurrence(corpus, square), exact);
    expect(evidenceFigure(weighted, tested).caption).toContain('in the order of the codebook');
  });

  it('says in a sentence that there is no evidence where nothing could be tested', () => {
    const unused = coOccurrence(corpusOf('', { codes: 'A B' }).inLanguage('en'));
    const overlap = coOccurrence(corpus, { unit: 'overlap' });
    const alike = coOccurrence(
      corpusOf('s1 L1 A X\ns1 L2 A X\ns2 L1 A X', { codes: 'A:condition X:indicator' }).inLanguage('en'),
    );
    for (const each of [unused, overlap, alike]) {
      const empty = evidenceFigure(each, matrixTests(each));
      expect(empty.data).toEqual([]);
      expect(empty.caption).toContain('No cell could be tested');
    }
  });
});
