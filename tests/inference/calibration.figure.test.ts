import { describe, expect, it } from 'vitest';
import { calibrationFigure } from '../../src/inference/calibration.figure.js';
import type { CalibrationRecord } from '../../src/inference/calibration.js';
import { calibrationStatement } from '../../src/inference/calibration.statements.js';
import { calibrationResults } from '../../src/notebook/calibrationResults.js';
import { corpusOf } from '../support/corpusOf.js';

const record = (world: string, test: string, rate: number, alpha = 0.05): CalibrationRecord => ({
  kind: 'type-I',
  world,
  test,
  alpha,
  rate,
  error: 0.005,
  runs: 400,
});
const corpus = corpusOf('s1 L1 A');
const records = [
  record('independent', 'exact', 0.04),
  record('independent', 'shift', 0.05),
  record('streaks', 'exact', 0.145),
  record('streaks', 'shift', 0.049),
  record('streaks', 'exact', 0.05, 0.01),
  record('streaks', 'normal z', 0.2),
  { ...record('streaks', 'exact', 0.9), kind: 'power' },
];
const norwegian = { corpus, records };
const english = { corpus: corpus.inLanguage('en'), records };

describe('the calibration figure', () => {
  const figure = calibrationFigure(english);

  it('has a series for each test, and in it a point for each world with two standard errors', () => {
    expect(figure.data.map(({ name, x }) => [name, x])).toEqual([
      ['exact test', [0.04, 0.145]],
      ['shift test', [0.05, 0.049]],
    ]);
    expect(figure.data[0].error_x).toMatchObject({ array: [0.01, 0.01] });
    expect(figure.layout.yaxis).toMatchObject({ ticktext: ['independent codes', 'codes in streaks'] });
    expect((figure.layout.shapes as { x0: number }[])[0].x0).toBe(0.05);
    expect(figure.caption).toContain('400 for each kind of project and each test');
  });

  it('shows another level, and variants of the exact test, when asked to', () => {
    expect(calibrationFigure(english, { alpha: 0.01 }).data).toHaveLength(1);
    expect(calibrationFigure(english, { tests: ['normal z'] }).data[0].x).toEqual([0.2]);
  });

  it('is said in words: where a test errs too often, and which never does', () => {
    expect(calibrationStatement(english).text).toBe(
      'These tests err more often than the promised 5% in simulated projects with codes in streaks: exact test 14.5%. These keep to 5% in all kinds of project here: shift test.',
    );
    expect(calibrationStatement(norwegian).text).toBe(
      'Disse testene tar feil oftere enn de lovede 5\u00a0% i simulerte prosjekter med koder i serier: eksakt test 14,5\u00a0%. Disse holder 5\u00a0% i alle typene prosjekter her: forskyvningstest.',
    );
  });

  it('says in a sentence that there are no results', () => {
    expect(calibrationFigure({ ...english, records: [] }).caption).toContain('nothing to show');
    expect(calibrationStatement({ ...english, records: [] }).text).toContain('nothing to show');
  });

  it('reads the results that the project keeps, where they are', () => {
    for (const { world, rate } of calibrationResults(corpus).records.slice(0, 20)) {
      expect(world).not.toBe('');
      expect(rate).toBeGreaterThanOrEqual(0);
    }
  });
});
