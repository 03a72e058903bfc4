import { asRun } from '../../runner/clean/asRun.js';
import { isFigure, isOwnImage } from '../../runner/figureOutput.js';
import type { Cell, Notebook } from '../../runner/nbformat.js';
import { addStaticImages, requireBrowser } from '../../runner/staticImages.js';
import { textIn, textOf } from '../../shared/problem.js';
import type { Session } from '../session.js';
import { stoppable } from '../stoppable.js';
import { cleanWords } from './clean.labels.js';
import type { CleanFlags } from './cleanFlags.js';

/** A notebook as a run would have saved it, with an image of each of our figures; it stays without where no browser draws them. */
export async function rewritten(
  session: Session,
  notebook: Notebook,
  { lang, check }: CleanFlags,
): Promise<Notebook> {
  const normal = asRun(notebook);
  const bare = { ...normal, cells: normal.cells.map(withoutForeignImages) };
  // What is only looked at needs no images drawn: that some are missing is enough to know.
  if (check === true) return bare;
  try {
    requireBrowser();
  } catch (error) {
    session.say(`${cleanWords[lang].noBrowser} ${textIn(textOf(error as Error), lang)}`);
    return normal;
  }
  return stoppable(session, cleanWords[lang].stopped, async (signal) => {
    const [drawn] = await addStaticImages([bare], { signal });
    return drawn!;
  });
}

/** Front ends put images of their own beside our figures, at the size of a window. */
function withoutForeignImages(cell: Cell): Cell {
  if (cell.cell_type !== 'code') return cell;
  const outputs = cell.outputs.map((output) => {
    if (!isFigure(output) || isOwnImage(output) || output.metadata.brukermote === undefined) return output;
    const { 'image/png': _, ...data } = output.data;
    return { ...output, data };
  });
  return { ...cell, outputs };
}
