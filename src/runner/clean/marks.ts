import type { Notebook } from '../nbformat.js';

/** What front ends and runners note of a cell that is no part of what it says: when it ran, how it was folded. */
const cellMarks = ['execution', 'ExecuteTime', 'papermill', 'collapsed', 'scrolled', 'vscode'] as const;
/** The same of a whole notebook: the state of widgets, and where and with what a run was made. */
const notebookMarks = ['widgets', 'papermill', 'signature', 'vscode'] as const;

/** The notebook without what front ends and runners note of a session. */
export function withoutMarks(notebook: Notebook): Notebook {
  return {
    ...notebook,
    metadata: without(notebook.metadata, notebookMarks),
    cells: notebook.cells.map((cell) => ({ ...cell, metadata: without(cell.metadata, cellMarks) })),
  };
}

/** How many such notes a notebook holds. */
export function countMarks({ metadata, cells }: Notebook): number {
  const count = (found: Readonly<Record<string, unknown>>, names: readonly string[]) =>
    names.filter((name) => name in found).length;
  return cells.reduce((sum, cell) => sum + count(cell.metadata, cellMarks), count(metadata, notebookMarks));
}

function without(found: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(found).filter(([name]) => !names.includes(name)));
}
