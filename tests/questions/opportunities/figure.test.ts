import { describe, expect, it } from 'vitest';
import { opportunityFigure } from '../../../src/questions/opportunities/figure.js';
import { opportunityRanking } from '../../../src/questions/opportunities/opportunityRanking.js';
import { corpusOf } from '../../support/corpusOf.js';
import { contrasted, english, levels, material, rows } from './support.js';

const options = { samples: 99, permutations: 999 };
const result = opportunityRanking(english, options);
const figure = opportunityFigure(result);
const compared = opportunityRanking(material(contrasted).inLanguage('en'), options);
const comparedFigure = opportunityFigure(compared);

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
  it('draws the sources on both sides, and neither contrast nor rank where nothing can be compared', () => {
    expect(traces.find(({ xaxis }) => xaxis === 'x')!.x).toEqual([null, null]);
    expect(traces.find(({ xaxis }) => xaxis === 'x2')!.x).toEqual([null, null]);
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

  it('draws how much more hindered value is with each condition, and its rank', () => {
    const own = comparedFigure.data as unknown as readonly Trace[];
    expect(own.find(({ xaxis }) => xaxis === 'x')!.x.map(Math.round)).toEqual([58, -44]);
    expect(own.find(({ xaxis }) => xaxis === 'x2')!.x).toEqual([1, 2]);
    expect(own[0].customdata![0]).toContain('hindered: 83% with the condition, 25% without');
  });

  it('leaves the square open where the difference cannot be told from chance', () => {
    const colors = (level: number) =>
      (opportunityFigure(compared, { level }).data as unknown as Trace[])[0].marker!.color;
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
      '999 draws',
    ])
      expect(figure.caption.replace(' 0 draws', ' 999 draws')).toContain(part);
    const norwegian = opportunityFigure(opportunityRanking(material(rows, levels), options));
    expect(norwegian.caption).toContain('enheten er kilden');
    expect(norwegian.alternative).toContain('C1 (V1): –, hemmer 3, fremmer 1');
    expect(comparedFigure.alternative).toContain(
      'C1 (V1): +58 percentage points, hinders 2, promotes 0, rank 1 (1–2), adjusted p = ',
    );
  });

  it('shows as many as it is asked for, and says of how many', () => {
    expect(opportunityFigure(result, { most: 1 }).caption).toContain('Shown are the first 1 of 2 conditions');
  });

  it('speaks of no need where no study does', () => {
    const without = opportunityRanking(material(rows.replace(/^ *s.*$/gmu, '')).inLanguage('en'), {
      samples: 9,
      permutations: 99,
    });
    const { caption, layout } = opportunityFigure(without);
    expect(caption).not.toMatch(/need/u);
    expect((layout.yaxis as { ticktext: string[] }).ticktext[0]).not.toContain('%');
  });

  it('is a sentence where there is nothing to rank', () => {
    const nothing = opportunityFigure(opportunityRanking(corpusOf('s1  0-10  A').inLanguage('en')));
    expect(nothing.data).toEqual([]);
    expect(nothing.caption).toContain('nothing to rank');
  });
});
