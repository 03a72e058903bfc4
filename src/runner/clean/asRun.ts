import { isDeepStrictEqual } from 'node:util';
import { kernelInfo } from '../../kernel/kernelInfo.js';
import { type FigureOutput, isFigure, isOwnImage, plotlyMime } from '../figureOutput.js';
import type { CodeCell, Notebook, Output } from '../nbformat.js';
import { otherKernelOf } from './kernelOf.js';
import { withoutMarks } from './marks.js';

/**
 * A notebook with outputs as a run would have saved it, whichever front end saved it: cells are counted from 1 in their order, what a
 * stream printed in pieces is one piece, notes of the front end are gone, and what the kernel says of its language is what ours
 * says. A figure that is the same as in the earlier file has the image that it had there.
 *
 * @param earlier what stood in the file before
 */
export function asRun(notebook: Notebook, earlier?: Notebook): Notebook {
  const figures = earlier === undefined ? [] : figuresOf(earlier);
  let count = 0;
  const cells = notebook.cells.map((cell) => {
    if (cell.cell_type !== 'code') return cell;
    const ran = cell.execution_count !== null || cell.outputs.length > 0;
    const execution_count = ran && cell.source.trim() !== '' ? ++count : null;
    const outputs = joined(cell.outputs).map((output) =>
      withCount(withImage(output, figures), execution_count),
    );
    return { ...cell, execution_count, outputs } satisfies CodeCell;
  });
  const { metadata } = notebook;
  const isOurs = otherKernelOf(notebook) === undefined && metadata.language_info !== undefined;
  const { language_info } = kernelInfo;
  return withoutMarks({ ...notebook, cells, metadata: isOurs ? { ...metadata, language_info } : metadata });
}

/** Figures of a notebook that have the image of a run. */
function figuresOf(notebook: Notebook): FigureOutput[] {
  return notebook.cells.flatMap((cell) =>
    cell.cell_type === 'code' ? cell.outputs.filter(isFigure).filter(isOwnImage) : [],
  );
}

/** What draws figures in JupyterLab puts an image of its own in their place, at the size of the window and with the fonts there. */
function withImage(output: Output, figures: readonly FigureOutput[]): Output {
  if (!isFigure(output) || isOwnImage(output)) return output;
  const same = figures.find(({ data }) => isDeepStrictEqual(data[plotlyMime], output.data[plotlyMime]));
  if (same === undefined) return output;
  return {
    ...output,
    data: { ...output.data, 'image/png': same.data['image/png'] },
    metadata: { ...output.metadata, 'image/png': same.metadata['image/png'] },
  };
}

function withCount(output: Output, execution_count: number | null): Output {
  return output.output_type === 'execute_result' ? { ...output, execution_count } : output;
}

/** Where a kernel cuts what it prints depends on timing. */
function joined(outputs: readonly Output[]): Output[] {
  const found: Output[] = [];
  for (const output of outputs) {
    const last = found.at(-1);
    if (output.output_type === 'stream' && last?.output_type === 'stream' && last.name === output.name)
      found[found.length - 1] = { ...last, text: last.text + output.text };
    else found.push(output);
  }
  return found;
}
