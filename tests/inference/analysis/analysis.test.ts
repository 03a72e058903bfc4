import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { analysisOf } from '../../../src/inference/analysis/analysis.js';
import { describeAnalysis } from '../../../src/inference/analysis/analysis.labels.js';
import type { AnalysisOptions } from '../../../src/inference/analysis/analysisOptions.js';
import { matrixTests } from '../../../src/inference/matrixTests.js';
import { corpusOf } from '../../support/corpusOf.js';

const corpus = corpusOf(
  ['s1', 's2', 's3']
    .flatMap((s) => [`${s} L1 A X @K1`, `${s} L2 B @K2`, `${s} L3 A Y @K1`, `${s} L4 -`])
    .join('\n'),
  { codes: 'A:condition B:condition X:indicator Y:indicator' },
);
const problemsOf = (chosen: AnalysisOptions, of: Corpus = corpus): string => {
  try {
    analysisOf(of, chosen, (key) => `--${key}`);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('an analysis of a material', () => {
  it('has every default filled in where nothing is chosen', () => {
    expect(analysisOf(corpus).analysis).toEqual({
      unit: 'line',
      coders: 'any',
      rollUp: false,
      rows: 'condition',
      columns: 'indicator',
      test: matrixTests(coOccurrence(corpus))[0].test,
      noTest: null,
      adjust: 'bh',
      permutations: 9999,
      declared: null,
      seed: 2026,
      reach: null,
      clusters: null,
      within: null,
      row: null,
      column: null,
    });
  });

  it('holds what was chosen, as the material calls it, with the matrix that is counted so', () => {
    const { analysis, options, matrix } = analysisOf(corpus, {
      coders: 'K1' as 'any',
      rows: 'A',
      row: 'A',
      test: 'exact',
    });
    expect(analysis).toMatchObject({
      coders: 'coder:K1',
      rows: 'A',
      columns: 'all',
      row: 'A',
      test: 'exact',
    });
    expect(options).toEqual({ coders: 'coder:K1', rows: 'A', row: 'A', test: 'exact' });
    expect(matrix.at('A', 'X').count).toBe(3);
    expect(coOccurrence(corpus, options).counts).toEqual(matrix.counts);
  });

  it('has no test where what is counted bears none, and says why', () => {
    expect(analysisOf(corpus, { unit: 'window:2' }).analysis).toMatchObject({ test: null, noTest: 'window' });
    expect(problemsOf({ unit: 'window:2', test: 'exact' })).toContain(
      '--test: a test needs units that can change places; "window:2" has none. Choose the unit selection, line',
    );
    expect(problemsOf({ unit: 'source', test: 'shift' })).toContain(
      '--test: the shift test needs units in a sequence',
    );
  });

  it('says everything that the material does not have, each where it was chosen', () => {
    const said = problemsOf({ coders: 'K3' as 'any', rows: 'A; Q', columns: 'valence' });
    expect(said).toContain(
      '--coders: unknown coder rule "K3". Rules: any, majority, all, reconciled, coder:ID; coders: K1, K2',
    );
    expect(said).toContain('--rows: unknown code "Q"');
    expect(said).toContain('--columns: no code is of the family "valence"');
    expect(problemsOf({ unit: 'paragraph' }, corpusOf('s1 0-1 A B'))).toMatch(/--unit: .*text/u);
    expect(problemsOf({ coders: 'reconciled' })).toContain('--coders: the rule reconciled needs');
  });

  it('has reach for the exchange test only, and clusters that the sources have for any test', () => {
    expect(analysisOf(corpus, { reach: 6, clusters: 'source' }).analysis).toMatchObject({
      test: 'exchange',
      reach: 6,
      clusters: 'source',
    });
    expect(problemsOf({ reach: 6, test: 'exact' })).toContain(
      '--reach: reach is a choice of the test exchange; found the test exact',
    );
    expect(problemsOf({ clusters: 'office' })).toMatch(
      /--clusters: errors are spread over .*found "office"/u,
    );
    expect(problemsOf({ clusters: 'office', unit: 'window:2' })).toContain('found "office"');
    expect(problemsOf({ unit: 'window:2', reach: 6 })).toContain('found no test');
    for (const options of [{ test: 'exact' }, { unit: 'window:2' }] as const)
      expect(analysisOf(corpus, { ...options, clusters: 'source' }).analysis.clusters).toBe('source');
  });

  it('looks into a cell of its matrix only', () => {
    expect(problemsOf({ row: 'Q' })).toContain('--row: unknown code "Q"');
    expect(problemsOf({ row: 'X', column: 'X' })).toContain(
      '--row: "X" is no row of the matrix; it is a column. The rows are A, B',
    );
    expect(problemsOf({ rows: 'all', columns: 'all', row: 'A', column: 'A' })).toContain(
      '--column: a cell is of two different codes; found "A" twice',
    );
    expect(analysisOf(corpus, { row: ' A ', column: 'Y' }).analysis).toMatchObject({ row: 'A', column: 'Y' });
  });

  it('is told in one line in both languages, with what the questions have of it', () => {
    const told = (chosen: AnalysisOptions, language: 'nb' | 'en') =>
      describeAnalysis(analysisOf(corpus, chosen).analysis, language);
    expect(told({ test: 'permutation', row: 'A', column: 'X', rollUp: true }, 'en')).toMatch(
      /^unit: line; coders: at least one coder; parent codes count.*; test: permutation test \(Benjamini-Hochberg, 9,999 permutations\); seed: 2026; cell: A × X\. The five questions have units of their own/u,
    );
    expect(told({ unit: 'overlap' }, 'nb')).toContain('Par av kodinger er ikke enheter');
    expect(told({ row: 'A' }, 'nb')).toContain('rute: A × …');
  });
});
