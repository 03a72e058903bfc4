import { type Notebook, parseNotebook, serialiseNotebook } from '../nbformat.js';

/** A notebook of a file, and how it is written back. */
export interface NotebookFile {
  readonly notebook: Notebook;
  /** The text of a file that holds the notebook after a change, of the same version of the format. */
  text(changed: Notebook): string;
}

/**
 * Reads a notebook so that it can be written back as what it was: one of a version without names for cells is given none.
 *
 * @throws NotebookFormatError for what is no notebook of version 4
 */
export function readNotebookFile(json: string, path: string): NotebookFile {
  const text = json.replace(/^\ufeff/u, '');
  const notebook = parseNotebook(text, path);
  const { nbformat_minor: minor } = JSON.parse(text) as { nbformat_minor: number };
  if (minor >= 5) return { notebook, text: serialiseNotebook };
  return {
    notebook,
    text(changed) {
      const cells = changed.cells.map(({ id: _, ...cell }) => cell);
      return serialiseNotebook({ ...changed, nbformat_minor: minor, cells } as unknown as Notebook);
    },
  };
}
