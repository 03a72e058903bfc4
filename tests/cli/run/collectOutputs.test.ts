import { describe, expect, it } from 'vitest';
import { collectOutputs } from '../../../src/cli/run/collectOutputs.js';
import type { Findings } from '../../../src/report/finding.js';
import type { Notebook } from '../../../src/runner/nbformat.js';

const findings: Findings = {
  kind: 'findings',
  question: 'needs',
  language: 'en',
  found: [
    {
      key: 'needs.told',
      verdict: 'description',
      null: null,
      sentence: [{ count: 4, noun: 'source' }, ' say so.'],
      n: ['4 sources'],
      caveat: 'It varies.',
    },
  ],
};

function output(data: Record<string, unknown>, brukermote?: Record<string, unknown>) {
  const metadata = brukermote === undefined ? {} : { brukermote };
  return { output_type: 'display_data', data, metadata } as const;
}

/** A notebook of one cell with some outputs, as it is after a run. */
function notebookOf(outputs: readonly ReturnType<typeof output>[]): Notebook {
  return JSON.parse(
    JSON.stringify({
      cells: [{ id: 'a', cell_type: 'code', metadata: {}, source: '', execution_count: 1, outputs }],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    }),
  );
}

describe('the outputs of a run', () => {
  const executed = [
    {
      path: '/notebooks/06-knowledge-review.ipynb',
      notebook: notebookOf([
        output({ 'application/vnd.plotly.v1+json': { data: [] } }, { kind: 'figure', name: 'map' }),
        output({ 'text/csv': ['a\n', '1\n'] }, { kind: 'table', name: 'needs' }),
        output({ 'text/markdown': '- 4 sources' }, { kind: 'findings', name: 'needs', findings }),
        output({ 'text/markdown': 'Words.' }),
      ]),
    },
  ];
  const outputs = collectOutputs(executed);

  it('are notebooks, figures and tables, named by notebook and place', () => {
    expect([...outputs.files.keys()]).toEqual([
      'notebooks/06-knowledge-review.ipynb',
      'figures/06-1-map.json',
      'tables/06-1-needs.csv',
    ]);
    expect(outputs.files.get('tables/06-1-needs.csv')).toBe('a\n1\n');
  });

  it('hold the findings that the notebooks showed, whole', () => {
    expect(outputs.findings).toEqual([findings]);
  });
});
