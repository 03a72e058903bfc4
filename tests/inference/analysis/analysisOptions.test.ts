import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analysisKeys,
  parseAnalysis,
  readAnalysis,
} from '../../../src/inference/analysis/analysisOptions.js';

const problemsOf = (json: string): string => {
  try {
    parseAnalysis('analysis.json', json);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('a file of choices', () => {
  it('is read as it is written', () => {
    const chosen = {
      unit: 'paragraph',
      coders: 'majority',
      rollUp: true,
      rows: 'condition',
      columns: 'V01; V02',
      test: 'exact',
      adjust: 'holm',
      permutations: 99,
      seed: 7,
      reach: 6,
      clusters: 'office',
      within: 'C07; C08',
      declared: {
        file: 'preanalysis.json',
        registered: '2026-02-01',
        note: null,
        cells: [{ row: 'C06', column: 'V06' }],
      },
      row: 'C06',
      column: 'V06',
    };
    expect(Object.keys(chosen).sort()).toEqual([...analysisKeys].sort());
    expect(parseAnalysis('analysis.json', JSON.stringify(chosen))).toEqual(chosen);
    expect(parseAnalysis('analysis.json', '{}')).toEqual({});
  });

  it('says everything that is wrong in it at once, each at its key', () => {
    const said = problemsOf(
      '{ "units": "line", "unit": "paragraf", "seed": 1.5, "rollUp": "yes", "test": "exat" }',
    );
    expect(said.split('\n')).toHaveLength(6);
    expect(said).toContain(
      'analysis.json, key units: unknown key "units"; did you mean "unit"? Keys: unit, coders,',
    );
    expect(said).toContain('analysis.json, key unit: unknown unit "paragraf"; did you mean "paragraph"?');
    expect(said).toContain('analysis.json, key seed: a whole number from 0 is required; found 1.5');
    expect(said).toContain('analysis.json, key rollUp: true or false is required; found "yes"');
    expect(said).toContain(
      'analysis.json, key test: unknown test "exat"; did you mean "exact"? Tests: exchange, exact,',
    );
  });

  it('is an object, and says so where it is not', () => {
    for (const json of ['[]', '"line"', 'null', '{'])
      expect(problemsOf(json)).toContain(
        'analysis.json: an analysis is a JSON object with some of the keys unit,',
      );
  });

  it('is refused or read, whatever stands in it, and never half', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...analysisKeys, 'other'), fc.jsonValue()), (values) => {
        try {
          expect(Object.keys(readAnalysis(values)).sort()).toEqual(Object.keys(values).sort());
        } catch (error) {
          expect((error as Error).name).toBe('ProblemsError');
        }
      }),
    );
  });
});
