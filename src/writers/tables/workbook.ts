import type { Corpus } from '../../corpus/corpus.js';
import type { FolderIds } from '../folder/folderIds.js';
import { linesTable, memosTable, readingsTable, selectionsTable } from '../folder/folderTables.js';
import { unjudgedTable } from '../folder/unjudgedTable.js';
import { withoutQuotes } from '../withoutQuotes.js';
import { codingTable, type TextOptions } from './codingTable.js';
import { type OutTable, tableOf, textColumn } from './outTable.js';
import { attributeTable, coderTable, codeTable, sourceTable } from './recordTables.js';
import { workbookMemoTargets } from './workbookMemoTargets.js';

/**
 * The sheets of a workbook: the tidy table of codings first, then codes, sources, attributes, coders, the project and its memos, and
 * selections, lines, readings and judgements not made where the project has more of them than the codings tell. Our own reader
 * reads all of them.
 *
 * @param quotes whether texts, quotes and memos are written
 */
export function workbookTables(whole: Corpus, { quotes }: TextOptions): OutTable[] {
  const corpus = quotes ? whole : withoutQuotes(whole);
  const { sources, codes, coders, selections, codings, lines } = corpus;
  const ids: FolderIds = {
    sources: sources.map(({ id }) => id),
    codes: codes.map(({ id }) => id),
    coders: coders.map(({ id }) => id),
  };
  const coded = new Set(codings.selection);
  const needsSelections =
    coded.size < selections.length ||
    selections.given !== undefined ||
    selections.kind.some((kind) => kind === 'line' || kind === 'region') ||
    corpus.memos.some(({ target }) => target === 'selection') ||
    (corpus.unjudged?.selection.some((selection) => selection >= 0) ?? false);
  const memos = memosTable(corpus, ids, workbookMemoTargets);
  const further = [
    ...(needsSelections ? [selectionsTable(corpus, ids, quotes)] : []),
    ...(lines.length > 0 ? [linesTable(corpus, ids)] : []),
    readingsTable(corpus, ids),
    unjudgedTable(corpus, ids),
  ];
  return [
    // Memos have a sheet of their own.
    codingTable(corpus, {
      quotes,
      memos: false,
      numbered: quotes && corpus.memos.some(({ target }) => target === 'coding'),
    }),
    codeTable(corpus),
    sourceTable(corpus),
    attributeTable(corpus),
    coderTable(corpus),
    projectTable(corpus),
    ...(quotes ? [memos] : []),
    ...further.filter(({ rowCount }) => rowCount > 0),
  ];
}

function projectTable({ provenance: { name, description, licence, synthetic } }: Corpus): OutTable {
  return tableOf('project', ['name', 'description', 'licence', 'synthetic'].map(textColumn), [
    [name || null, description || null, licence || null, String(synthetic)],
  ]);
}
