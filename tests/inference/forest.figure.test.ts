import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { forestFigure } from '../../src/inference/forest.figure.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { corpusOf } from '../support/corpusOf.js';

/** Three sources of eight lines each; A meets X often, B meets X never. */
const sources = ['s1', 's2', 's3'].flatMap((source) =>
  ['A X', 'A X', 'A', 'X', 'B', 'B', '-', '-'].map((codes, i) => `${source} L${i} ${codes}`),
);
const norwegian = corpusOf(sources.join('\n'), { codes: 'A:condition B:condition X:indicator' });
const matrix = coOccurrence(norwegian.inLanguage('en'));
const tests = matrixTests(matrix, { test: 'exact', bootstrap: 0 });

interface Trace {
  name: string;
  x: (number | null)[];
  y: (number | null)[];
}
const parts = (figure: ReturnType<typeof forestFigure>) =>
  Object.fromEntries((figure.data as unknown as Trace[]).map((trace) => [trace.name, trace]));
const texts = (figure: ReturnType<typeof forestFigure>) =>
  (figure.layout.annotations as { text: string; y: number; yref: string }[])
    .filter(({ yref }) => yref === 'y')
    .map(({ text, y }) => `${y}: ${text}`);

describe('the forest plot', () => {
  const figure = forestFigure(matrix, tests);

  it('draws odds ratio and interval of each cell, the smallest p first', () => {
    const [first, second] = [...tests].sort((a, b) => a.adjusted! - b.adjusted!);
    const { Interval, 'Odds ratio': estimate } = parts(figure);
    expect(estimate.x).toEqual(
      [first, second].map(({ oddsRatio }) =>
        oddsRatio.estimate ? expect.closeTo(oddsRatio.estimate, 8) : null,
      ),
    );
    expect(Interval.x.slice(0, 3)).toEqual([
      expect.closeTo(first.oddsRatio.lower!, 8),
      expect.closeTo(first.oddsRatio.upper!, 8),
      null,
    ]);
    expect(figure.layout.xaxis).toMatchObject({
      type: 'log',
      title: { text: 'Odds ratio (conditional, of units) with its exact 95% interval' },
    });
  });

  it('writes beside each what to weigh it by: count and expected count, sources, largest share, adjusted p', () => {
    // A and X: 2 of 3 x 3 / 8 expected in each of three sources.
    expect(texts(figure)).toEqual(expect.arrayContaining(['0: 6 (3.4)', '0: 3', '0: 33%']));
    expect(texts(figure)).toEqual(expect.arrayContaining(['1: 0 (2.3)', '1: 0', '1: –']));
  });

  it('shows the range without each source, here a point as the sources are alike', () => {
    const [from, to] = parts(figure)['Without one source'].x;
    expect(from).toBeCloseTo(to!, 9);
    // 2 of 8 lines have both in two sources of three lines with each: the odds ratio of the test, not of Mantel and Haenszel.
    const two = matrixTests(
      coOccurrence(norwegian.where({ source: ({ id }) => id !== 's3' }), { unit: 'line' }),
      { test: 'exact', bootstrap: 0 },
    );
    const [first] = [...two].sort((a, b) => a.adjusted! - b.adjusted!);
    expect(from).toBeCloseTo(first.oddsRatio.estimate!, 8);
    expect(figure.caption).toContain('left out');
  });

  it('ends in an arrow where the interval goes on beyond the axis', () => {
    const { 'Beyond the axis': beyond } = parts(figure);
    expect(beyond.y).toContain(1);
    expect(Math.min(...(beyond.x as number[]))).toBeCloseTo((0.5 / 1.15) * 1.02, 8);
  });

  it('takes Mantel-Haenszel instead, and says so', () => {
    const other = forestFigure(matrix, tests, { oddsRatio: 'mantelHaenszel' });
    expect(parts(other)['Odds ratio'].x[0]).toBeCloseTo(8, 8);
    expect(other.caption).toContain('Robins, Breslow and Greenland');
  });

  it('shows as many cells as it is asked for, and says of how many', () => {
    const one = forestFigure(coOccurrence(norwegian), tests, { most: 1 });
    expect(parts(one).Oddsforhold.x).toHaveLength(1);
    expect(one.caption).toContain('1 av 2 testede');
  });

  it('says in a sentence that there is nothing to show', () => {
    const single = coOccurrence(corpusOf('s1 L1 A X', { codes: 'A:condition X:indicator' }).inLanguage('en'));
    const empty = forestFigure(single, matrixTests(single));
    expect(empty.data).toEqual([]);
    expect(empty.alternative).toContain('No cell could be tested');
  });
});
