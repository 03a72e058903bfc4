import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { heatmapFigure } from '../../src/inference/heatmap.figure.js';
import { coOccurrenceFigure } from '../../src/inference/matrix.figure.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { askedCorpus } from '../support/askedCorpus.js';

const matrix = coOccurrence(askedCorpus);

interface Trace {
  readonly x: string[];
  readonly y: string[];
  readonly z: (number | null)[][];
  readonly text: string[][];
  readonly zmid?: number;
  readonly colorbar?: { title: { text: string }; ticktext?: string[] };
}
const traces = (figure: ReturnType<typeof heatmapFigure>) => figure.data as unknown as Trace[];

describe('a heatmap', () => {
  it('is coloured by a measure, and prints the count above it', () => {
    const figure = heatmapFigure(matrix, { measure: 'npmi' });
    const [{ x, y, z, text, zmid, colorbar }] = traces(figure);
    expect([x, y]).toEqual([
      ['V1', 'V2'],
      ['C1', 'C2'],
    ]);
    // 20 units, C1 in 14, V1 in 9, both in 6.
    const npmi = Math.log(6 / 20 / ((14 / 20) * (9 / 20))) / -Math.log(6 / 20);
    expect(z[0][0]).toBeCloseTo(npmi, 10);
    expect(text[0][0]).toBe('<b>6</b><br>−0.04');
    expect([zmid, colorbar?.title.text]).toEqual([0, 'NPMI']);
    expect(figure.caption).toContain(
      'The measure is ln(p12 / (p1 p2)) / -ln p12 (range: -1 to 1, 0 is independence)',
    );
  });

  it('colours ratios by how often they double', () => {
    const [{ z, text, colorbar }] = traces(heatmapFigure(matrix, { measure: 'lift' }));
    expect(z[0][0]).toBeCloseTo(Math.log2((20 * 6) / (14 * 9)), 10);
    expect(text[0][0]).toBe('<b>6</b><br>0.95');
    expect(colorbar?.ticktext).toEqual(['1/2', '1', '2']);
  });

  it('is coloured by a function of the cell, under the name that is given', () => {
    const figure = heatmapFigure(matrix, {
      measure: ({ count, sources }) => count / sources,
      label: 'a source',
    });
    expect(traces(figure)[0].z[0][0]).toBe(6 / 4);
    expect(traces(figure)[0].colorbar?.title.text).toBe('a source');
    expect(figure.caption).toContain('computed by a function in the notebook');
  });

  it('is the figure of counts or of tests where no measure is named', () => {
    const tests = matrixTests(matrix, { test: 'exact', bootstrap: 0 });
    const data = ({ data: found, layout, caption }: ReturnType<typeof heatmapFigure>) => ({
      found,
      layout,
      caption,
    });
    expect(data(heatmapFigure(matrix, { tests }))).toEqual(data(coOccurrenceFigure(matrix, tests)));
    expect(traces(heatmapFigure(matrix))[0].z).toEqual([
      [6, 2],
      [1, 1],
    ]);
  });

  it('stands once for each group of sources, with one scale', () => {
    const figure = heatmapFigure(matrix, { by: 'level' });
    const [office, counsellor] = traces(figure);
    // Counted by hand in the table of `askedCorpus`.
    expect(office.z).toEqual([
      [5, 0],
      [0, 1],
    ]);
    expect(counsellor.z).toEqual([
      [1, 2],
      [1, 0],
    ]);
    const { coloraxis, annotations } = figure.layout as {
      coloraxis: { cmin: number; cmax: number };
      annotations: { text: string }[];
    };
    expect([coloraxis.cmin, coloraxis.cmax]).toEqual([0, 5]);
    expect(annotations.map(({ text }) => text)).toEqual([
      '<b>Office</b> (n = 3)',
      '<b>Counsellor</b> (n = 3)',
    ]);
    const narrow = figure.atWidth!(120).layout as { width: number; height: number };
    expect(narrow.width).toBeLessThan(figure.layout.width as number);
    expect(narrow.height).toBeGreaterThan(figure.layout.height as number);
  });

  it('is refused where there is nothing to show, and by names that do not exist', () => {
    const nobody = coOccurrence(askedCorpus.part({ source: () => false }));
    expect(() => heatmapFigure(nobody)).toThrow('has no sources, so there is nothing to show');
    expect(() => heatmapFigure(matrix, { by: 'levl' })).toThrow('did you mean "level"?');
    expect(() => heatmapFigure(matrix, { measure: 'jacard' as 'jaccard' })).toThrow(
      'did you mean "jaccard"?',
    );
  });

  it('speaks Norwegian where the material does', () => {
    const norwegian = coOccurrence(askedCorpus.inLanguage('nb'));
    expect(heatmapFigure(norwegian, { measure: 'lift' }).caption).toContain('Øverst i ruten står antall');
    expect(heatmapFigure(norwegian, { by: 'level' }).caption).toContain('Delt etter nivå, 2 grupper');
  });
});
