import { describe, expect, it } from 'vitest';
import { specificationCurveFigure } from '../../src/robustness/specification.figure.js';
import { isComputed } from '../../src/robustness/specification.js';
import { specificationCurve } from '../../src/robustness/specificationCurve.js';
import { linesOf } from '../inference/support.js';

const norwegian = linesOf({ s1: 'AC AC B - D BD A AC - -', s2: 'A C BD B - AC', s3: 'AC - BC D' });
const corpus = norwegian.inLanguage('en');
const pair = { row: 'A', column: 'D' };
/** Three short sources are too few for the exchange test. */
const matrix = {
  rows: 'A; B',
  columns: 'C; D',
  nulls: ['exact', 'shift', 'curveball', 'pooled'],
  usual: { test: 'exact' },
} as const;
const curve = specificationCurve(corpus, pair, matrix);

interface Trace {
  x: number[];
  y: (number | null)[];
  yaxis: string;
  name: string;
  customdata?: string[];
  showlegend?: boolean;
}
const figure = specificationCurveFigure(curve);
const traces = figure.data as unknown as Trace[];
const layout = figure.layout as unknown as {
  xaxis: { range: number[] };
  yaxis3: { ticktext: string[]; tickvals: number[] };
  title: { text: string };
  shapes: { type: string; x0: number }[];
};

describe('the figure of a specification curve', () => {
  const computed = curve.specifications.filter(isComputed);

  it('draws every specification that was computed, from the lowest percentile to the highest', () => {
    const points = traces
      .filter(({ yaxis }) => yaxis === 'y')
      .flatMap(({ x, y }) => x.map((place, i) => [place, y[i]!] as const))
      .sort((a, b) => a[0] - b[0]);
    expect(points.map(([x]) => x)).toEqual(computed.map((_, i) => i + 1));
    const heights = points.map(([, y]) => y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(layout.xaxis.range).toEqual([0, computed.length + 1]);
  });

  it('marks in the lower panel what each specification chose, of every choice that has several values', () => {
    const { tickvals, ticktext } = layout.yaxis3;
    expect(ticktext.filter((text) => text.startsWith('<b>'))).toEqual([
      '<b>Unit</b>',
      '<b>Measure</b>',
      '<b>Null</b>',
    ]);
    expect(ticktext).toContain('source – cannot be computed');
    const marks = traces.filter(({ yaxis }) => yaxis === 'y3').flatMap(({ y }) => y);
    expect(marks).toHaveLength(3 * computed.length);
    const row = tickvals[ticktext.indexOf('line')];
    expect(marks.filter((y) => y === row)).toHaveLength(
      computed.filter(({ unit }) => unit === 'line').length,
    );
  });

  it('tells apart what is above and below expectation, and p below .05, in a legend that stands once', () => {
    const names = traces.filter(({ showlegend }) => showlegend !== false).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /expected/u.test(name))).toBe(true);
  });

  it('marks the usual choice with a line', () => {
    const usual = [...computed]
      .sort((a, b) => a.percentile! - b.percentile! || a.z! - b.z!)
      .findIndex((each) => each.usual);
    expect(layout.shapes.filter(({ type }) => type === 'line').map(({ x0 }) => x0)).toEqual([usual + 1]);
  });

  it('says what it shows, on hover, in its caption and in words, in both languages', () => {
    expect(traces[0].customdata![0]).toMatch(
      /rank \d+(\.\d)? of 4<br>count \d, expected \d\.\d<br>z = .*, p = /u,
    );
    expect(layout.title.text).toContain('SYNTHETIC DATA');
    expect(figure.caption).toContain('40 of 60 specifications could be computed; number of sources: 3.');
    expect(figure.caption).toContain(
      'The same in all: coders: at least one coder; descendants: do not count.',
    );
    expect(figure.caption).toContain('it is not evidence and not a better estimate');
    expect(figure.caption).toContain('199 draws, seed 2026.');
    expect(figure.alternative).toContain('40 of 60 specifications');
    const told = specificationCurveFigure(specificationCurve(norwegian, pair, matrix));
    expect(told.caption).toContain('er ikke et bevis');
    expect(JSON.stringify(told.layout)).toContain('det vanlige valget');
  });

  it('says so where there is nothing to draw', () => {
    for (const empty of [
      specificationCurve(corpus, undefined),
      specificationCurve(linesOf({ s1: 'A A' }).inLanguage('en'), { row: 'A', column: 'C' }),
    ]) {
      const { data, caption, layout: bare } = specificationCurveFigure(empty);
      expect(data).toEqual([]);
      expect(caption).toBe('No specification can be computed for this pair.');
      expect(JSON.stringify(bare)).toContain(caption);
    }
  });

  it('says so where the matrix has one pair only', () => {
    const two = linesOf({ s1: 'AC A C - -', s2: 'AC - A C' }, 'A C').inLanguage('en');
    const alone = specificationCurve(two, { row: 'A', column: 'C' });
    expect(JSON.stringify(specificationCurveFigure(alone).layout)).toContain(
      'the matrix has this one pair only',
    );
  });
});
