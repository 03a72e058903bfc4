import { describe, expect, it } from 'vitest';
import { saturationFigure } from '../../src/agreement/saturation.figure.js';
import { saturation } from '../../src/agreement/saturation.js';
import { corpusOf } from '../support/corpusOf.js';

/** Six sources; after the second nothing new comes. */
const corpus = corpusOf(
  ['s1 0-1 A B', 's2 0-1 B C', 's3 0-1 A', 's4 0-1 C', 's5 0-1 B', 's6 0-1 A'].join('\n'),
  { texts: Object.fromEntries(['s1', 's2', 's3', 's4', 's5', 's6'].map((id) => [id, 'x'])) },
);
const settings = { baseSize: 2, runLength: 2, orders: 49 } as const;

describe('the saturation curve', () => {
  const found = saturation(corpus.inLanguage('en'), settings);
  const figure = saturationFigure(found);
  const trace = (name: string) =>
    figure.data.find((each) => each.name === name) as { x: number[]; y: number[] };

  it('counts different codes source by source, and on average over all orders', () => {
    expect(trace('Sources in the order of the material')).toMatchObject({
      x: [1, 2, 3, 4, 5, 6],
      y: [2, 3, 3, 3, 3, 3],
    });
    // By hand: the sources have 2, 2, 1, 1, 1 and 1 codes, 8/6 on average; all six have 3.
    expect(trace('Mean of all orders').y[0]).toBeCloseTo(8 / 6, 10);
    expect(trace('Mean of all orders').y[5]).toBe(3);
  });

  it('shades the base and marks where saturation is reached', () => {
    const [base, line] = figure.layout.shapes as { type: string; x0: number; x1: number }[];
    expect(base).toMatchObject({ type: 'rect', x0: 0.5, x1: 2.5 });
    expect(line).toMatchObject({ type: 'line', x0: 2.5, x1: 2.5 });
    const [{ text }] = figure.layout.annotations as { text: string }[];
    expect(text).toBe('<b>2+2</b>: the next 2 sources give<br>at most 5% new codes');
  });

  it('tells how many codes, sources and random orders, and is labelled as synthetic', () => {
    expect(figure.caption).toContain('3 different codes in 6 coded sources');
    expect(figure.caption).toContain('49 random orders');
    expect(JSON.stringify(figure.layout.title)).toContain('SYNTHETIC DATA');
    expect(figure.alternative).toContain('2 in the first source, 3 in all 6');
  });

  it('ends open where saturation is not reached: a hollow point, a broken line that goes on, and words', () => {
    const growing = corpusOf('s1 0-1 A\ns2 0-1 B\ns3 0-1 C\ns4 0-1 D', {
      texts: { s1: 'x', s2: 'x', s3: 'x', s4: 'x' },
    });
    const { data, layout, caption } = saturationFigure(saturation(growing.inLanguage('en'), settings));
    // The base, and no line where it would be reached.
    expect(layout.shapes).toHaveLength(1);
    const open = data.at(-1) as {
      x: number[];
      y: number[];
      line: { dash: string };
      marker: { color: string };
    };
    expect([open.x[0], open.y[0]]).toEqual([4, 4]);
    // One new code a source came lately, and so the line goes on.
    expect((open.y[1] - 4) / (open.x[1] - 4)).toBeCloseTo(1, 12);
    expect([open.line.dash, open.marker.color]).toEqual(['dot', '#ffffff']);
    const texts = (layout.annotations as { text: string }[]).map(({ text }) => text);
    expect(texts).toEqual(['', '<b>codes still come</b>']);
    const { range } = layout.xaxis as { range: [number, number] };
    expect(range[1]).toBeGreaterThan(open.x[1]);
    expect(caption).toContain('Saturation is not reached, and codes still come');
    expect(caption).toContain('Open end');
  });

  it('ends closed where the last sources bring nothing new', () => {
    expect(figure.data).toHaveLength(4);
    expect(JSON.stringify(figure)).not.toContain('still come');
    expect(figure.caption).not.toContain('Open end');
  });

  it('marks saturation faintly where codes came after it, and says how many', () => {
    const rows = ['s1 0-1 A B', 's2 0-1 A', 's3 0-1 B', 's4 0-1 A', 's5 0-1 C D', 's6 0-1 A', 's7 0-1 E'];
    const later = corpusOf(rows.join('\n'), {
      texts: Object.fromEntries(rows.map((row) => [row.slice(0, 2), 'x'])),
    });
    const found = saturation(later, settings);
    expect([found.status, found.reachedAfter, found.cameAfter, found.stillComing]).toEqual([
      'reached',
      2,
      3,
      1,
    ]);
    const { layout, caption } = saturationFigure(found);
    const [, line] = layout.shapes as { line: { dash: string } }[];
    expect(line.line.dash).toBe('dot');
    const texts = (layout.annotations as { text: string }[]).map(({ text }) => text);
    expect(texts[0]).toContain('<b>senere kom 3 nye koder</b>');
    expect(texts).toContain('<b>kodene kommer fortsatt</b>');
    expect(caption).toContain(
      'Den varte ikke: 3 kilder etter det ga 3 nye koder, og kodene kommer fortsatt (1 ny kode i de siste 2).',
    );
  });

  it('draws the curve without a base where there are too few sources to judge', () => {
    const { data, layout, caption } = saturationFigure(saturation(corpus, { baseSize: 6, orders: 9 }));
    expect(data).toHaveLength(4);
    expect(layout.shapes).toEqual([]);
    expect(caption).toContain('kan ikke vurderes');
    expect(caption).not.toContain('Grått');
  });

  it('is a sentence where there is one source, or none', () => {
    for (const rows of ['s1 "a" A', '']) {
      const few = corpusOf(rows).inLanguage('en');
      const { data, caption } = saturationFigure(saturation(few, settings));
      expect(data).toEqual([]);
      expect(caption).toContain('cannot be judged');
    }
  });
});
