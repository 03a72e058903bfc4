import { type Language, languages } from '../shared/language.js';
import { type Cell, hasTag, type Notebook, tagsOf } from './nbformat.js';

/**
 * The notebook in one language: a cell that is tagged with another one is left out, and the tag of those that stay is
 * dropped, as there is nothing left to tell apart. A cell without such a tag is for everyone.
 */
export function inLanguage(notebook: Notebook, language: Language): Notebook {
  const cells = notebook.cells
    .filter((cell) => languageOf(cell) === undefined || languageOf(cell) === language)
    .map(withoutLanguage);
  return { ...notebook, cells };
}

/** The language that a cell is tagged with. */
export function languageOf(cell: Cell): Language | undefined {
  return languages.find((language) => hasTag(cell, language));
}

function withoutLanguage(cell: Cell): Cell {
  const { tags: _, ...metadata } = cell.metadata;
  const tags = tagsOf(cell).filter((tag) => !languages.some((language) => language === tag));
  return { ...cell, metadata: tags.length > 0 ? { ...metadata, tags } : metadata };
}
