import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isStripped, stripped, tracesOf } from '../../../src/runner/clean/stripped.js';
import { parseNotebook, serialiseNotebook } from '../../../src/runner/nbformat.js';
import { root } from '../../support/brukermote.js';
import { figure, notebookOf, ran } from './notebooks.js';

describe('a stripped notebook', () => {
  const saved = parseNotebook(readFileSync(`${root}notebooks/02-co-occurrence.ipynb`, 'utf8'), '02');

  it('holds nothing of a run, and says in its cells what it said', () => {
    const after = stripped(saved);
    expect(isStripped(saved)).toBe(false);
    expect(isStripped(after)).toBe(true);
    expect(serialiseNotebook(after)).not.toMatch(/image\/png|"execution_count": \d|display_data/u);
    const said = ({ cells }: typeof saved) => cells.map(({ id, source, metadata }) => [id, source, metadata]);
    expect(said(after)).toEqual(said(saved));
    expect(after.metadata).toEqual(saved.metadata);
  });

  it('loses times, widgets and the paths of a run, and keeps tags and what a user has noted', () => {
    const notebook = notebookOf(
      [
        {
          ...ran('a', [], null),
          metadata: {
            tags: ['parameters'],
            execution: { 'iopub.execute_input': '2026-01-01' },
            papermill: { duration: 1 },
            mine: 1,
          },
        },
        { cell_type: 'markdown', id: 'm', metadata: { collapsed: true }, source: '# Kari' },
      ],
      { widgets: { state: 'Kari' }, papermill: { input_path: '/home/kari' }, authors: ['me'] },
    );
    expect(tracesOf(notebook)).toEqual({ cells: 0, outputs: 0, counts: 0, marks: 5 });
    const after = stripped(notebook);
    expect(after.metadata).toEqual({ authors: ['me'] });
    expect(after.cells[0].metadata).toEqual({ tags: ['parameters'], mine: 1 });
    expect(after.cells[1].source).toBe('# Kari');
  });

  it('counts cells with outputs, outputs, and counts that stand alone', () => {
    const notebook = notebookOf([ran('a', [figure('x'), figure('y')]), ran('b', [], 2), ran('c', [], null)]);
    expect(tracesOf(notebook)).toEqual({ cells: 1, outputs: 2, counts: 1, marks: 0 });
  });
});
