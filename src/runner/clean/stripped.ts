import type { Notebook } from '../nbformat.js';
import { countMarks, withoutMarks } from './marks.js';

/** What of a notebook is not its own text. */
export interface Traces {
  /** Cells with outputs. */
  readonly cells: number;
  readonly outputs: number;
  /** Cells with a count, but without outputs. */
  readonly counts: number;
  /** Notes of front ends and runners: times, widgets, paths of a run. */
  readonly marks: number;
}

/** What `stripped` would take away. */
export function tracesOf(notebook: Notebook): Traces {
  const code = notebook.cells.filter((cell) => cell.cell_type === 'code');
  const withOutputs = code.filter(({ outputs }) => outputs.length > 0);
  return {
    cells: withOutputs.length,
    outputs: withOutputs.reduce((sum, { outputs }) => sum + outputs.length, 0),
    counts: code.filter((cell) => cell.outputs.length === 0 && cell.execution_count !== null).length,
    marks: countMarks(notebook),
  };
}

/** Whether nothing of a run is in a notebook. */
export function isStripped(notebook: Notebook): boolean {
  return Object.values(tracesOf(notebook)).every((count) => count === 0);
}

/** The notebook as it was written, without anything of a run: no outputs, no counts, no times. What its cells say stays. */
export function stripped(notebook: Notebook): Notebook {
  const cells = notebook.cells.map((cell) =>
    cell.cell_type === 'code' ? { ...cell, outputs: [], execution_count: null } : cell,
  );
  return withoutMarks({ ...notebook, cells });
}
