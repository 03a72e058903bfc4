import { describe, expect, it } from 'vitest';
import { runSummary } from '../../../src/cli/run/runSummary.js';
import { analysisOf } from '../../../src/inference/analysis/analysis.js';
import { projectOf } from '../../support/corpusOf.js';

describe('what a run says last', () => {
  const summary = (language: 'nb' | 'en', project?: string) =>
    runSummary({
      results: [],
      outputs: { files: new Map(), figures: [], tables: [], findings: [] },
      imported: projectOf('s1 0-1 A B'),
      analysis: null,
      out: 'out/study',
      project,
      language,
    });

  it('says that the outputs are working material with quotes, and how to publish', () => {
    expect(summary('nb', 'study.qdpx')).toContain('arbeidsmateriale med sitater: del det ikke');
    expect(summary('en', 'study.qdpx')).toContain('npx brukermote publish study.qdpx --out FOLDER');
  });

  it('tells the analysis where something of it was chosen', () => {
    const imported = projectOf('s1 0-1 A B\ns1 2-3 A');
    const { analysis } = analysisOf(imported.corpus, { unit: 'source' });
    const outputs = { files: new Map(), figures: [], tables: [], findings: [] };
    const told = runSummary({
      results: [],
      outputs,
      imported,
      analysis,
      out: 'out',
      project: undefined,
      language: 'en',
    });
    expect(told).toContain('The analysis: unit: source; coders: at least one coder; matrix: all × all');
    expect(summary('en')).not.toContain('The analysis');
  });

  it('counts what was read and made, in both languages', () => {
    expect(summary('nb')).toContain(
      ': 1 kilde, 2 kodinger, 2 koder i bruk\n0 notatbøker kjørt, 0 figurer, 0 tabeller',
    );
    expect(summary('en')).toContain(
      ': 1 source, 2 codings, 2 codes in use\n0 notebooks run, 0 figures, 0 tables',
    );
  });
});
