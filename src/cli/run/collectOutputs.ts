import { basename } from 'node:path';
import type { Findings } from '../../report/finding.js';
import type { Notebook } from '../../runner/nbformat.js';
import { serialiseNotebook } from '../../runner/nbformat.js';
import type { NotebookResult } from '../../runner/runNotebooks.js';

export interface CollectedOutputs {
  /** Path inside the output folder -> content. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly figures: readonly string[];
  readonly tables: readonly string[];
  /** What was found, in the order in which the notebooks show it. */
  readonly findings: readonly Findings[];
}

/**
 * The files of a run: the executed notebooks, each figure as PNG and as Plotly JSON, each table as CSV. A name
 * begins with the number of its notebook and its place there: `02-1-co-occurrence.png`. The findings that the notebooks
 * show are gathered, for the page of a run.
 */
export function collectOutputs(
  executed: readonly Pick<NotebookResult, 'path' | 'notebook' | 'pictures'>[],
): CollectedOutputs {
  const files = new Map<string, string | Uint8Array>();
  const figures: string[] = [];
  const tables: string[] = [];
  const findings: Findings[] = [];
  for (const { path, notebook, pictures } of executed) {
    files.set(`notebooks/${basename(path)}`, serialiseNotebook(notebook));
    const [number] = basename(path).split('-', 1);
    let figureCount = 0;
    let tableCount = 0;
    for (const { data, name, found } of bundles(notebook)) {
      if (found !== undefined) findings.push(found);
      else if ('application/vnd.plotly.v1+json' in data) {
        const file = `figures/${number}-${++figureCount}-${name}`;
        const image = data['image/png'];
        const picture = pictures?.get(data) ?? (typeof image === 'string' && Buffer.from(image, 'base64'));
        if (picture) files.set(`${file}.png`, picture);
        files.set(`${file}.json`, `${JSON.stringify(data['application/vnd.plotly.v1+json'])}\n`);
        figures.push(file);
      } else if ('text/csv' in data) {
        const file = `tables/${number}-${++tableCount}-${name}.csv`;
        files.set(file, textOf(data['text/csv']));
        tables.push(file);
      }
    }
  }
  return { files, figures, tables, findings };
}

/** An output that `show` made, with the name that it gave it; findings are kept whole beside their text. */
interface Bundle {
  readonly data: Record<string, unknown>;
  readonly name: string;
  readonly found?: Findings;
}

/** The outputs that `show` made, in order. */
function* bundles(notebook: Notebook): Generator<Bundle> {
  for (const cell of notebook.cells) {
    if (cell.cell_type !== 'code') continue;
    for (const output of cell.outputs) {
      if (output.output_type !== 'display_data') continue;
      const about = (output.metadata as { brukermote?: { name?: unknown; findings?: unknown } }).brukermote;
      if (typeof about?.name !== 'string') continue;
      const { name, findings } = about;
      yield { data: output.data, name, ...(isFindings(findings) ? { found: findings } : {}) };
    }
  }
}

function isFindings(value: unknown): value is Findings {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'findings';
}

/** The notebook format keeps text as lines. */
function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join('') : String(value);
}
