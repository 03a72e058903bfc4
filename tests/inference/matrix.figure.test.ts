import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { coOccurrenceFigure } from '../../src/inference/matrix.figure.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { corpusOf } from '../support/corpusOf.js';

// Source s1: four selections, C in two, V in two, both in one. Source s2: two selections that have neither pair.
const norwegian = corpusOf(
  `
  s1 0-5   C V
  s1 6-9   C
  s1 10-15 V
  s1 16-20 O
  s2 0-5   C
  s2 6-9   O
`,
  { codes: 'C:condition D:condition V:indicator O' },
);
const corpus = norwegian.inLanguage('en');

interface Heatmap {
  x: string[];
  y: string[];
  z: (number | null)[][];
  text: string[][];
  customdata: string[][];
}

const heatmapOf = (figure: ReturnType<typeof coOccurrenceFigure>, layer = 0) =>
  figure.data[layer] as unknown as Heatmap;
/** With tests the first layer is what was not tested, the second what was. */
const tested = 1;
const matrix = coOccurrence(corpus);
const tests = matrixTests(matrix, { test: 'exact', bootstrap: 0 });

describe('the co-occurrence heatmap', () => {
  it('prints count and the z of its test in each cell, and what z is made of on hover', () => {
    const figure = coOccurrenceFigure(matrix, tests);
    const { x, y, z, text, customdata } = heatmapOf(figure, tested);
    expect([x, y]).toEqual([['V'], ['C']]);
    // One unit has both and 2 x 2 / 4 = 1 is expected, so z is 0; 2 x 2 x 2 x 2 / (16 x 3) = 1 / 3 is the variance.
    expect(z).toEqual([[0]]);
    expect(text).toEqual([['<b>1</b><br>0.0']]);
    expect(customdata[0][0]).toContain(
      'Count: 1<br>Expected (exact test): 1.0<br>Standard deviation: 0.58<br>z (exact test): 0.00<br>Sources: 1<br>Largest source’s share: 100%',
    );
    expect(figure.data[tested].colorbar).toMatchObject({ title: { text: 'z (exact test)' } });
    expect(figure.caption).toContain('Tested with the exact test');
  });

  it('shows counts, and no z, without tests', () => {
    const figure = coOccurrenceFigure(matrix);
    const { z, text, customdata } = heatmapOf(figure);
    expect([z, text]).toEqual([[[1]], [['1']]]);
    expect(customdata[0][0]).not.toContain('z');
    expect(figure.data).toHaveLength(1);
    expect(figure.caption).toContain('What would be expected, only a test can say.');
  });

  it('leaves out codes that are never used', () => {
    expect(heatmapOf(coOccurrenceFigure(coOccurrence(corpus))).y).not.toContain('D');
  });

  it('says in its caption what was counted, in how many sources, by whose coding, in both languages', () => {
    expect(coOccurrenceFigure(coOccurrence(norwegian)).caption).toContain(
      '6 kodede tekstutdrag i 2 kilder; kodere: minst én koder.',
    );
    expect(coOccurrenceFigure(coOccurrence(corpus)).caption).toContain(
      '6 coded selections in 2 sources; coders: at least one coder.',
    );
  });

  it('labels synthetic material in the figure itself', () => {
    const { layout } = coOccurrenceFigure(coOccurrence(norwegian));
    expect(JSON.stringify(layout)).toContain('SYNTETISKE DATA');
  });

  it('leaves the diagonal of a square matrix empty', () => {
    const { z, text } = heatmapOf(coOccurrenceFigure(coOccurrence(corpus, { rows: 'all', columns: 'all' })));
    z.forEach((row, i) => {
      expect(row[i]).toBeNull();
      expect(text[i][i]).toBe('');
    });
  });

  it('shows counts, and no z, for overlap events', () => {
    const figure = coOccurrenceFigure(coOccurrence(corpus, { unit: 'overlap' }));
    expect(heatmapOf(figure).z).toEqual([[1]]);
    expect(heatmapOf(figure).customdata[0][0]).not.toContain('Expected');
    expect(figure.caption).toContain('no expected count');
  });

  it('shows the most used codes of a large codebook and says how many it shows', () => {
    const figure = coOccurrenceFigure(coOccurrence(corpus, { rows: 'all', columns: 'all' }), [], {
      most: 2,
    });
    expect(heatmapOf(figure).y).toEqual(['C', 'V']);
    expect(figure.caption).toContain('2 of 4 rows and 2 of 4 columns');
  });

  it('says the strongest cells in words for whoever cannot see them', () => {
    expect(coOccurrenceFigure(matrix, tests).alternative).toContain('C × V (count 1, z (exact test) 0.0)');
    expect(coOccurrenceFigure(matrix).alternative).toContain('C × V (count 1)');
  });

  it('is drawn from material in which nothing is coded', () => {
    const figure = coOccurrenceFigure(coOccurrence(corpusOf('', { codes: 'A B' }).inLanguage('en')));
    expect(heatmapOf(figure).z).toEqual([]);
    expect(figure.alternative).toContain('no pairs');
  });

  it('has colours that end at the strongest cell, and at 3 where none is that strong', () => {
    // C and V meet in every line of s1 and nowhere else; C and W in both sources, no oftener than by chance.
    const lines = [...Array(8).fill('C V'), ...Array(8).fill('W'), 'C W'];
    const strong = corpusOf(
      ['s1', 's2']
        .flatMap((source) =>
          lines.map((codes, i) => `${source} L${i} ${source === 's1' ? codes : codes.replace(' V', '')}`),
        )
        .join('\n'),
      { codes: 'C:condition V:indicator W:indicator' },
    );
    const counted = coOccurrence(strong);
    const whole = coOccurrenceFigure(counted, matrixTests(counted, { test: 'exact', bootstrap: 0 }));
    const strongest = Math.max(
      ...heatmapOf(whole, tested)
        .z.flat()
        .map((value) => Math.abs(value ?? 0)),
    );
    expect(strongest).toBeGreaterThan(3);
    expect([whole.data[tested].zmin, whole.data[tested].zmax]).toEqual([-strongest, strongest]);
    expect(coOccurrenceFigure(matrix, tests).data[tested].zmax).toBe(3);
  });
});
