import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { coOccurrenceHeatmap } from '../../src/cooccurrence/matrix.figure.js';
import { corpusOf } from '../support/corpusOf.js';

// Source s1: four selections, C in two, V in two, both in one. Source s2: two selections that have neither pair.
const corpus = corpusOf(
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

interface Heatmap {
  x: string[];
  y: string[];
  z: (number | null)[][];
  text: string[][];
  customdata: string[][];
}

const heatmapOf = (figure: ReturnType<typeof coOccurrenceHeatmap>) => figure.data[0] as unknown as Heatmap;

describe('the co-occurrence heatmap', () => {
  it('prints count and z in each cell, and count, expected count and z on hover', () => {
    const figure = coOccurrenceHeatmap(coOccurrence(corpus), { language: 'en' });
    const { x, y, z, text, customdata } = heatmapOf(figure);
    expect([x, y]).toEqual([['V'], ['C']]);
    // One unit has both and 2 x 2 / 4 = 1 is expected, so z is 0.
    expect(z).toEqual([[0]]);
    expect(text).toEqual([['<b>1</b><br>0.0']]);
    expect(customdata[0][0]).toContain(
      'Count: 1<br>Expected: 1.0<br>z: 0.00<br>Sources: 1<br>Largest source’s share: 100%',
    );
  });

  it('leaves out codes that are never used', () => {
    expect(heatmapOf(coOccurrenceHeatmap(coOccurrence(corpus))).y).not.toContain('D');
  });

  it('says in its caption what was counted, in how many sources, by whose coding, in both languages', () => {
    const matrix = coOccurrence(corpus);
    expect(coOccurrenceHeatmap(matrix, { language: 'nb' }).caption).toContain(
      '6 kodede tekstutvalg i 2 kilder; kodere: minst én koder.',
    );
    expect(coOccurrenceHeatmap(matrix, { language: 'en' }).caption).toContain(
      '6 coded selections in 2 sources; coders: at least one coder.',
    );
  });

  it('labels synthetic material in the figure itself', () => {
    const { layout } = coOccurrenceHeatmap(coOccurrence(corpus), { language: 'nb' });
    expect(JSON.stringify(layout)).toContain('SYNTETISKE DATA');
  });

  it('leaves the diagonal of a square matrix empty', () => {
    const { z, text } = heatmapOf(coOccurrenceHeatmap(coOccurrence(corpus, { rows: 'all', columns: 'all' })));
    z.forEach((row, i) => {
      expect(row[i]).toBeNull();
      expect(text[i][i]).toBe('');
    });
  });

  it('shows counts, and no z, for overlap events', () => {
    const figure = coOccurrenceHeatmap(coOccurrence(corpus, { unit: 'overlap' }), { language: 'en' });
    expect(heatmapOf(figure).z).toEqual([[1]]);
    expect(heatmapOf(figure).customdata[0][0]).not.toContain('Expected');
    expect(figure.caption).toContain('no expected count');
  });

  it('shows the most used codes of a large codebook and says how many it shows', () => {
    const figure = coOccurrenceHeatmap(coOccurrence(corpus, { rows: 'all', columns: 'all' }), {
      most: 2,
      language: 'en',
    });
    expect(heatmapOf(figure).y).toEqual(['C', 'V']);
    expect(figure.caption).toContain('2 of 4 rows and 2 of 4 columns');
  });

  it('says the strongest cells in words for whoever cannot see them', () => {
    expect(coOccurrenceHeatmap(coOccurrence(corpus), { language: 'en' }).alternative).toContain(
      'C × V (count 1, z 0.0)',
    );
  });

  it('is drawn from material in which nothing is coded', () => {
    const figure = coOccurrenceHeatmap(coOccurrence(corpusOf('', { codes: 'A B' })), { language: 'en' });
    expect(heatmapOf(figure).z).toEqual([]);
    expect(figure.alternative).toContain('no pairs');
  });

  it('withholds cells of too few sources everywhere, and says so', () => {
    const figure = coOccurrenceHeatmap(coOccurrence(corpus), { language: 'en', fewest: 2 });
    const { z, text, customdata } = heatmapOf(figure);
    expect([z, text]).toEqual([[[null]], [['×']]]);
    expect(customdata).toEqual([
      ['× is withheld: fewer than 2 sources, or a cell that would give such a one away.'],
    ]);
    expect(figure.caption).toContain('× is withheld: fewer than 2 sources');
    expect(figure.alternative).not.toContain('count 1');
  });
});
