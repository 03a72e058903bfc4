import { describe, expect, it } from 'vitest';
import { publishableFigure } from '../../../src/figures/publishableFigure.js';
import { opportunityFigure } from '../../../src/questions/opportunities/figure.js';
import { opportunityRanking } from '../../../src/questions/opportunities/opportunityRanking.js';
import { corpusOf } from '../../support/corpusOf.js';
import { english, levels, material, rows } from './support.js';

const options = { samples: 99, permutations: 999 };
const result = opportunityRanking(english, options);
const figure = opportunityFigure(result);

interface Trace {
  readonly type: string;
  readonly xaxis: string;
  readonly name?: string;
  readonly x: readonly number[];
  readonly text?: readonly string[];
  readonly customdata?: readonly string[];
  readonly mode?: string;
  readonly marker?: { readonly color: readonly string[] | string };
}
const traces = figure.data as unknown as readonly Trace[];

describe('the figure of opportunities', () => {
  it('draws score, rank and the sources on both sides, from the most hindering down', () => {
    expect(traces.find(({ xaxis }) => xaxis === 'x')!.x).toEqual([37.5, 18.75]);
    expect(traces.find(({ xaxis }) => xaxis === 'x2')!.x).toEqual([1, 2]);
    const bars = traces.filter(({ type }) => type === 'bar').map(({ name, x }) => [name, x]);
    // Of C1 with V1: law and counsellors say hinders, the office promotes; of C2 with V1 one counsellor hinders.
    expect(bars).toEqual([
      ['Law', [1, 0]],
      ['Law', [-0, -0]],
      ['Office', [0, 0]],
      ['Office', [-1, -0]],
      ['Counsellor', [2, 1]],
      ['Counsellor', [-0, -0]],
    ]);
    expect(traces.filter(({ mode }) => mode === 'text').map(({ text }) => text)).toEqual([
      [' 3 ', ' 1 '],
      [' 1 ', ' 0 '],
    ]);
    expect((figure.layout.yaxis as { ticktext: string[] }).ticktext[0]).toContain('V1 (75%)');
  });

  it('leaves the square open where the score cannot be told from chance', () => {
    const colors = (level: number) =>
      (opportunityFigure(result, { level }).data as unknown as Trace[])[0].marker!.color;
    expect(colors(0.05)).toEqual(['#ffffff', '#ffffff']);
    expect(new Set(colors(1.01)).has('#ffffff')).toBe(false);
  });

  it('says what was counted, in which unit and how to read it, in both languages', () => {
    for (const part of [
      '4 sources',
      '4 studies',
      'the unit is the source',
      '99 samples',
      'seed 2026',
      '16 draws',
    ])
      expect(figure.caption).toContain(part);
    const norwegian = opportunityFigure(opportunityRanking(material(rows, levels), options));
    expect(norwegian.caption).toContain('enheten er kilden');
    expect(norwegian.alternative).toContain('C1 (V1): 37,5\u00a0%, hemmer 3, fremmer 1');
    expect(figure.alternative).toContain('C1 (V1): 37.5%, hinders 3, promotes 1');
  });

  it('shows as many as it is asked for, and says of how many', () => {
    expect(opportunityFigure(result, { most: 1 }).caption).toContain('Shown are the first 1 of 2 conditions');
  });

  it('counts all needs alike, and says so, where no study speaks', () => {
    const without = opportunityRanking(material(rows.replace(/^ *s.*$/gmu, '')).inLanguage('en'), {
      samples: 9,
      permutations: 99,
    });
    const { caption, layout } = opportunityFigure(without);
    expect(caption).toContain('No study speaks of needs');
    expect((layout.yaxis as { ticktext: string[] }).ticktext[0]).not.toContain('%');
  });

  it('is a sentence where there is nothing to rank', () => {
    const nothing = opportunityFigure(opportunityRanking(corpusOf('s1  0-10  A').inLanguage('en')));
    expect(nothing.data).toEqual([]);
    expect(nothing.caption).toContain('nothing to rank');
  });

  it('is published without sides of few sources, and without conditions that few take a side on', () => {
    const { figure: published, withheld } = publishableFigure(figure, 3)!;
    expect(withheld).toBeGreaterThan(0);
    const shown = published.data as unknown as readonly Trace[];
    // C1: 3 hinder, 1 promotes; C2: 1 hinders, 1 says both.
    for (const { x } of shown.filter(({ type }) => type === 'bar')) expect(x.map(Math.abs)).toEqual([0, 0]);
    expect(shown.filter(({ mode }) => mode === 'text').map(({ text }) => text)).toEqual([
      [' × ', ' × '],
      [' × ', ' × '],
    ]);
    expect(shown.find(({ xaxis }) => xaxis === 'x')!.x).toEqual([37.5, null]);
    expect(published.alternative).toContain('1. C1 (V1): 37.5%, rank');
    expect(published.alternative).not.toMatch(/hinder,|C2/u);
    expect(published.caption).toContain('where fewer than 3 sources are on one of the sides');
    expect(JSON.stringify([published.data, published.layout])).not.toMatch(/[0-9] (?:hinder|promote)/u);
  });

  it('does not tell in a publication which levels were put together', () => {
    const levelOf = {
      i1: 'counsellor',
      i2: 'counsellor',
      i3: 'counsellor',
      i4: 'office',
      d1: 'law',
      d2: 'county',
    };
    const saying = Object.keys(levelOf).map((id) => `${id}  0-10  C1 V1${id === 'd2' ? '' : ' minus'}`);
    const corpus = material(saying.join('\n'), { ...levelOf, d3: 'law' }).inLanguage('en');
    const ranked = opportunityFigure(opportunityRanking(corpus, options));
    const { figure: published } = publishableFigure(ranked, 3)!;
    const hinder = (published.data as unknown as readonly Trace[])
      .filter(({ type, customdata }) => type === 'bar' && customdata !== undefined)
      .map(({ name, x, customdata }) => [name, x[0], customdata![0]])
      .filter((_, bar) => bar % 2 === 0);
    // Nobody of the county says so, one each of law and office, who are put together with the three counsellors.
    expect(hinder).toEqual([
      ['Law', 0, ''],
      ['County', 0, ''],
      ['Office', 0, ''],
      ['Counsellor', 0, ''],
    ]);
  });

  it('is published with the decimals that a reader is shown', () => {
    const { figure: published, withheld } = publishableFigure(figure, 1)!;
    expect(withheld).toBe(0);
    expect((published.data as unknown as readonly Trace[])[0].x).toEqual([37.5, 18.8]);
    expect([published.layout, published.caption, published.alternative]).toEqual([
      figure.layout,
      figure.caption,
      figure.alternative,
    ]);
  });
});
