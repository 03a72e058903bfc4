import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { type Drawn, fitWidth, smallestLetter } from '../../src/figures/fitWidth.js';
import { heatmapFigure } from '../../src/inference/heatmap.figure.js';
import { figureParts } from '../../src/notebook/bundle.js';
import { pixelsOf } from '../../src/shared/millimetres.js';
import { askedCorpus } from '../support/askedCorpus.js';

const drawn = figureParts(heatmapFigure(coOccurrence(askedCorpus), { measure: 'npmi' })) as Drawn;
const column = Math.round(pixelsOf(84));

/** Every size of letters in a specification, those of spans too. */
function letters(part: unknown): number[] {
  if (typeof part === 'string')
    return [...part.matchAll(/font-size:(\d+)px/gu)].map(([, size]) => Number(size));
  if (Array.isArray(part)) return part.flatMap(letters);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    /font$/u.test(key) && typeof (value as { size?: unknown }).size === 'number'
      ? [(value as { size: number }).size]
      : letters(value),
  );
}

describe('a figure at the width of a column', () => {
  const fitted = fitWidth(drawn, column);
  const layout = fitted.layout as {
    width: number;
    margin: { l: number; r: number };
    title: { text: string };
    xaxis: { tickangle: number; ticktext: string[] };
    yaxis: { tickvals: string[]; ticktext: string[] };
  };

  it('is as wide as it is asked to be, and laid out anew: most of it is the plot', () => {
    expect(layout.width).toBe(column);
    expect(column - layout.margin.l - layout.margin.r).toBeGreaterThan(column / 2);
    expect(layout.xaxis.tickangle).toBe(-90);
    expect(fitted.data[0].colorbar).toMatchObject({ orientation: 'h' });
  });

  it('has no letter below 6 pt', () => {
    // Blank air below the legend is no letter.
    const sizes = letters({ ...fitted, data: fitted.data.map((trace) => ({ ...trace, colorbar: {} })) });
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(smallestLetter);
    expect(layout.title.text).not.toContain('<sup>');
    expect(layout.title.text).toContain('SYNTHETIC DATA');
  });

  it('shows the same numbers', () => {
    const values = ({ data }: Drawn) => data.map(({ z, text, x, y }) => ({ z, text, x, y }));
    expect(values(fitted)).toEqual(values(drawn));
    expect(layout.yaxis.tickvals).toEqual(['C1', 'C2']);
  });

  it('is left as it is where there is room', () => {
    const wide = fitWidth(drawn, 2000);
    expect(wide).toMatchObject({ data: drawn.data, layout: { ...drawn.layout, width: 2000 } });
  });
});

describe('axes of numbers', () => {
  const plot = (axis: object) => ({
    data: [{ type: 'scatter', x: [1], y: [1] }],
    layout: { width: 900, height: 400, xaxis: axis, yaxis: {} },
  });

  it('have as few numbers as there is room for', () => {
    const tickvals = Array.from({ length: 30 }, (_, i) => i);
    const { xaxis } = fitWidth(plot({ tickvals, ticktext: tickvals.map(String) }), 300).layout as {
      xaxis: { tickvals: number[]; ticktext: string[] };
    };
    expect(xaxis.tickvals.length).toBeLessThan(10);
    expect(xaxis.ticktext).toEqual(xaxis.tickvals.map(String));
    expect(fitWidth(plot({}), 300).layout.xaxis).toMatchObject({ nticks: expect.any(Number) });
  });
});
