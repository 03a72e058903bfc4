import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { requireRoom } from '../../corpus/materialLimits.js';
import { sourceKinds } from '../../corpus/source.js';
import { kindCalled } from '../../corpus/vocabulary.js';
import { attributePrefix } from '../../shared/attributePrefix.js';
import { neutralisedColumn } from '../../shared/formulaCells.js';
import type { Input, InputFile } from '../input.js';
import { decodeText } from '../table/decodeText.js';
import type { Table, TableRow } from '../table/parseTable.js';
import { TableCells } from './tableCells.js';
import { sourceNeedsId } from './words.js';

/** Columns of sources.csv with a meaning of their own; every other one is an attribute. */
const ownColumns = new Set(['id', 'name', 'kind', 'text', neutralisedColumn]);

/** The rows of sources.csv, with the texts that they name. */
export async function readSources(table: Table, input: Input, builder: CorpusBuilder): Promise<void> {
  const cells = new TableCells(table, builder);
  for (const row of cells.rows) {
    const id = cells.name(row, 'id');
    if (id === '') {
      cells.lose(row, 'id', 'missing-source', sourceNeedsId);
      continue;
    }
    const written = cells.text(row, 'kind').trim();
    const kind = kindCalled(written);
    if (kind === undefined)
      cells.lose(row, 'kind', 'bad-kind', {
        nb: `et slag er et av ${sourceKinds.join(', ')}; fant «${written}», og kilden er lest som other`,
        en: `a kind is one of ${sourceKinds.join(', ')}; found "${written}", and the source is read as other`,
      });
    const attributes = Object.fromEntries(
      table.columns
        .filter((name) => !ownColumns.has(name) && cells.text(row, name) !== '')
        .map((name) => [attributeName(name), cells.text(row, name)]),
    );
    const text = await readText(row, cells, input);
    const name = cells.name(row, 'name') || id;
    builder.addSource({ id, name, kind: kind ?? 'other', attributes, text }, cells.place(row, 'id'));
  }
}

/** An attribute that is called like a column of ours has a prefix in front. */
function attributeName(column: string): string {
  return column.startsWith(attributePrefix) ? column.slice(attributePrefix.length) : column;
}

/** The text of a source with its line breaks as they stand; null when the row names no file. */
async function readText(row: TableRow, cells: TableCells, input: Input): Promise<string | null> {
  const path = cells.text(row, 'text').trim();
  if (path === '') return null;
  const file = findFile(input, path);
  if (file !== undefined) {
    requireRoom('text', file.size, cells.place(row, 'text'));
    return decodeText(await file.read()).text;
  }
  cells.lose(row, 'text', 'missing-file', {
    nb: `teksten «${path}» trengs; den er ikke i mappen, og kilden er beholdt uten tekst`,
    en: `the text "${path}" is needed; it is not in the folder, and the source is kept without text`,
  });
  return null;
}

/** A file by its path from the descriptor; paths that climb out of the folder find nothing. */
export function findFile(input: Input, path: string): InputFile | undefined {
  return input.files.find((file) => file.path === path.replace(/^\.\//u, ''));
}
