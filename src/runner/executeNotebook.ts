import { kernelInfo } from '../kernel/kernelInfo.js';
import { errorOutput } from './cellOutputs.js';
import { Kernel } from './kernel.js';
import type { Cell, CodeCell, ErrorOutput, Notebook } from './nbformat.js';

/** The cell that failed, as a reader can find it: In [number], or the index in the file. */
export interface CellFailure {
  /** The n of In [n]: counts executed code cells from 1. */
  cell: number;
  /** Position among all cells of the notebook, from 0. */
  cellIndex: number;
  source: string;
  ename: string;
  evalue: string;
}

export interface ExecuteNotebookOptions {
  /** The notebook's folder: its imports resolve from there, wherever the output goes. */
  folder: string;
  cellTimeoutMs: number;
  signal?: AbortSignal;
  /** @param cellNumber from 1, among the code cells that have content */
  onCell?: (cellNumber: number) => void;
}

/** The cells that a run executes: code cells that are not blank. */
export function runnableCells(notebook: Notebook): number[] {
  return notebook.cells.flatMap((cell, index) =>
    cell.cell_type === 'code' && cell.source.trim() !== '' ? [index] : [],
  );
}

/**
 * Runs a notebook from top to bottom in a kernel of its own. Outputs of earlier runs are dropped first; after a
 * failing cell the rest stays without outputs.
 *
 * @throws the signal's reason if it aborts
 */
export async function executeNotebook(
  notebook: Notebook,
  { folder, cellTimeoutMs, signal, onCell }: ExecuteNotebookOptions,
): Promise<{ notebook: Notebook; failure?: CellFailure }> {
  const executed = withoutRun(notebook);
  const { cells } = executed;
  const runnable = runnableCells(executed);
  if (runnable.length === 0) return { notebook: executed };

  const fail = (index: number, number: number, { ename, evalue }: ErrorOutput) => ({
    notebook: executed,
    failure: { cell: number, cellIndex: index, source: cells[index]!.source, ename, evalue },
  });
  let kernel: Kernel;
  try {
    kernel = await Kernel.start(folder, signal);
  } catch (error) {
    signal?.throwIfAborted();
    const first = runnable[0]!;
    const output = errorOutput('KernelNotStarted', (error as Error).message);
    (cells[first] as CodeCell).outputs = [output];
    return fail(first, 1, output);
  }
  try {
    for (const [position, index] of runnable.entries()) {
      const cell = cells[index] as CodeCell;
      onCell?.(position + 1);
      const run = await kernel.execute(cell.source, { timeoutMs: cellTimeoutMs, signal });
      cell.outputs = run.outputs;
      cell.execution_count = run.executionCount;
      if (run.error) return fail(index, run.executionCount, run.error);
    }
    return { notebook: executed };
  } finally {
    await kernel.stop();
  }
}

/** The notebook as it is before a run: without outputs of earlier ones, and with the kernel that it asks for. */
export function withoutRun(notebook: Notebook): Notebook {
  return { ...notebook, metadata: withKernel(notebook.metadata), cells: notebook.cells.map(cleared) };
}

/** JupyterLab may record when a cell ran; that would make every run differ. */
function cleared(cell: Cell): Cell {
  const { execution: _, ...metadata } = cell.metadata;
  if (cell.cell_type !== 'code') return { ...cell, metadata };
  return { ...cell, metadata, outputs: [], execution_count: null };
}

/** Without a kernelspec, JupyterLab asks which kernel to use. */
function withKernel(metadata: Record<string, unknown>): Record<string, unknown> {
  return {
    kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' },
    // As JupyterLab saves it, once the kernel has told.
    language_info: kernelInfo.language_info,
    ...metadata,
  };
}
