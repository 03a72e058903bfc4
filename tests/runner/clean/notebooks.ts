import { type CodeCell, type Notebook, type Output, parseNotebook } from '../../../src/runner/nbformat.js';

/** A figure as our own `show` puts it out. */
export const figure = (
  title: string,
  more: Partial<Extract<Output, { output_type: 'display_data' }>> = {},
): Output => ({
  output_type: 'display_data',
  data: {
    'application/vnd.plotly.v1+json': { data: [], layout: { title } },
    'text/plain': title,
    ...more.data,
  },
  metadata: { brukermote: { kind: 'figure', name: 'f' }, ...more.metadata },
});

/** A code cell that ran. */
export const ran = (
  source: string,
  outputs: Output[] = [],
  count: number | null = 1,
): CodeCell & { id: string } => ({
  cell_type: 'code',
  id: source.replace(/\W/gu, '') || 'empty',
  metadata: {},
  source,
  execution_count: count,
  outputs,
});

export const notebookOf = (cells: Notebook['cells'], metadata: Record<string, unknown> = {}): Notebook =>
  parseNotebook(JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata, cells }), 'made');
