import { describe, expect, it } from 'vitest';
import type { CalibrationRecord } from '../../src/inference/calibration.js';
import { calibrationWorldsFigure } from '../../src/inference/calibrationWorlds.figure.js';
import { calibrationWorldsStatement } from '../../src/inference/calibrationWorlds.statements.js';
import { calibrationResults } from '../../src/notebook/calibrationResults.js';
import { corpusOf } from '../support/corpusOf.js';

const record = (world: string, nb: string, rate: number, named = false): CalibrationRecord => ({
  kind: 'world',
  world,
  nb,
  named,
  test: 'exchange',
  alpha: 0.05,
  rate,
  error: 0.005,
  runs: 400,
});
const corpus = corpusOf('s1 L1 A');
const records = [
  record('exactly one of each', 'nøyaktig én av hver', 0.048),
  record('interview guide', 'intervjuguide', 0.068),
  record('two kinds, unlabelled', 'to slag, uten merke', 0.12, true),
  record('two very different kinds, unlabelled', 'to svært ulike slag, uten merke', 0.476, true),
  { ...record('exactly one of each', 'nøyaktig én av hver', 0.011), alpha: 0.01 },
  { ...record('streaks', '', 0.9), kind: 'type-I', test: 'exact' },
];
const norwegian = { corpus, records };
const english = { corpus: corpus.inLanguage('en'), records };

describe('the figure of the default test in all its worlds', () => {
  const figure = calibrationWorldsFigure(english);

  it('has a row for each world, with two standard errors and a line at the level', () => {
    expect(figure.layout.yaxis).toMatchObject({
      ticktext: [
        'exactly one of each',
        'interview guide',
        'two kinds, unlabelled',
        'two very different kinds, unlabelled',
      ],
    });
    expect((figure.data[0].x as number[]).slice(0, 3)).toEqual([0.048, 0.068, 0.12]);
    expect(figure.data[0].error_x).toMatchObject({ array: [0.01, 0.01, 0.01, 0] });
    expect((figure.layout.shapes as { x0: number }[])[0].x0).toBe(0.05);
  });

  it('has open signs for named exceptions; what lies far beyond stands at the edge, with its number', () => {
    const { x, marker } = figure.data[0] as { x: number[]; marker: { symbol: string[] } };
    expect(marker.symbol).toEqual(['circle', 'circle', 'circle-open', 'triangle-right']);
    expect(x[3]).toBeLessThan(0.2);
    expect((figure.layout.annotations as { text: string }[]).map(({ text }) => text)).toEqual(['47.6%']);
  });

  it('shows another level when asked to', () => {
    expect(calibrationWorldsFigure(english, { alpha: 0.01 }).data[0].x).toEqual([0.011]);
  });

  it('is said in words: in how many kinds of project it holds, where not, and what it cannot know', () => {
    expect(calibrationWorldsStatement(english).text).toBe(
      'The exchange test keeps to 5% in 1 of 2 kinds of simulated project. It errs more often in: interview guide 6.8%. It also errs more often where nothing in the material could tell: two kinds, unlabelled 12%; two very different kinds, unlabelled 47.6%.',
    );
    expect(calibrationWorldsStatement(norwegian).text).toBe(
      'Byttetesten holder 5\u00a0% i 1 av 2 typer simulerte prosjekter. Den tar feil oftere i: intervjuguide 6,8\u00a0%. Den tar også feil oftere der ingenting i materialet kan si fra om det: to slag, uten merke 12\u00a0%; to svært ulike slag, uten merke 47,6\u00a0%.',
    );
  });

  it('says in a sentence that there are no results', () => {
    expect(calibrationWorldsFigure({ ...english, records: [] }).caption).toContain('nothing to show');
  });

  it('shows the results that the project keeps', () => {
    const kept = calibrationResults(corpus);
    const worlds = kept.records.filter(({ kind, alpha }) => kind === 'world' && alpha === 0.05);
    expect(worlds.length).toBeGreaterThan(50);
    for (const { nb } of worlds) expect(nb).toMatch(/\S/u);
    expect(calibrationWorldsFigure(kept).data[0].x).toHaveLength(worlds.length);
  });
});
