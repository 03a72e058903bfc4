import { extname } from 'node:path';
import { writeFile } from '../disk/writeFile.js';
import { markdownText } from '../report/escape/markdownText.js';
import { findingsText } from '../report/finding.js';
import { tableCsv } from '../report/tableMarkup.js';
import { RequestError } from '../shared/problem.js';
import { figureRecord } from './bundle.js';
import type { Shown } from './show.js';

/** How `save` writes. */
export interface SaveOptions {
  /** Replace a file that is there; default: it is left alone, and an error says so. */
  readonly replace?: boolean;
}

/**
 * Saves what a notebook shows, as the ending of the path says: a table as `.csv`, a figure as `.json` (Plotly, with its
 * caption), a statement or findings as `.md`. A file is written whole or not at all.
 *
 * @param path relative to the notebook
 * @throws RangeError for an ending that does not fit, and for a file that is there already
 * @example await save(priorities.table(found), 'priorities.csv')
 */
export async function save(what: Shown, path: string, options: SaveOptions = {}): Promise<void> {
  const [ending, text] = content(what);
  const found = extname(path).toLowerCase();
  if (found !== ending) {
    throw new RequestError({
      nb: `${path}: en ${what.kind} lagres som ${ending}; fant «${found}»`,
      en: `${path}: a ${what.kind} is saved as ${ending}; found "${found}"`,
    });
  }
  await writeFile(path, [text], { force: options.replace ?? false });
}

function content(what: Shown): [ending: string, text: string] {
  if (what.kind === 'table') return ['.csv', tableCsv(what)];
  if (what.kind === 'figure') return ['.json', `${JSON.stringify(figureRecord(what), null, 2)}\n`];
  return ['.md', `${what.kind === 'findings' ? findingsText(what) : markdownText(what.text)}\n`];
}
