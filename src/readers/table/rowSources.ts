import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { foldHeader, placeIn } from './columns.js';
import { findColumn, sourceColumns, sourceName } from './mapping.js';
import type { Mapping } from './mappingKeys.js';
import type { Table, TableRow } from './parseTable.js';

/** The source that a row is about. */
export interface RowSource {
  /** Empty where the row names none. */
  readonly id: string;
  readonly name: string;
}

export interface RowSources {
  /** Per row. */
  readonly ofRow: readonly RowSource[];
  /** Columns that say which source a row is about, beside those of its name. */
  readonly columns: readonly number[];
}

/** Ids that files give their documents, beside a name (lower case). */
const idNames: ReadonlySet<string> = new Set(
  `document id;document_id;documentid;doc id;doc_id;docid;dokument-id;dokumentid;source id;
  source_id;sourceid;kilde-id;file id;file_id;fileid;fid`
    .split(';')
    .map((name) => name.trim()),
);
/** What sources of one name may be told apart by although it is a variable elsewhere (lower case). */
const groupNames = ['folder', 'mappe', 'directory', 'katalog', 'document group', 'dokumentgruppe'];

/**
 * The source of each row: by its name. Where sources of several files share a name, they are told apart by their file, and
 * by the id that the file gives them; a row without a name is of the source that the id names, or else the file.
 *
 * @param sourceId column of that id, where the tool says which it is
 */
export function rowSources(table: Table, mapping: Mapping, sourceId = -1): RowSources {
  const sources = sourceColumns(table.columns, mapping);
  const folded = table.columns.map(foldHeader);
  const isFree = (column: number) => column >= 0 && !sources.includes(column);
  const [path, named] = fileColumns(table.columns, mapping);
  const id = sourceId >= 0 ? sourceId : named;
  const group = folded.findIndex((name, i) => groupNames.includes(name) && isFree(i));
  const tellers = [path, group, id].filter(isFree);
  const cell = (row: TableRow, column: number) => (isFree(column) ? row.values[column].trim() : '');

  const short = shortPaths(table, path);
  const shown = (row: TableRow, column: number) =>
    column === path ? short(cell(row, column)) : cell(row, column);
  const names = table.rows.map(({ values }) => sourceName(values, sources));
  const taken = new Set(names);
  const nameOfFile = namesOfFiles(table.rows.map((row, i) => [cell(row, id) || cell(row, path), names[i]]));
  const ofRow = table.rows.map((row, i): RowSource => {
    const known = names[i] || nameOfFile.get(cell(row, id) || cell(row, path));
    if (known !== undefined) return { id: known, name: known };
    const own = cell(row, id) || shown(row, path);
    const name = cell(row, id) === '' ? own : `${table.columns[id].trim()} ${own}`;
    return { id: taken.has(own) ? name : own, name };
  });
  // One after another: what tells sources apart within the names that those before it left shared.
  const apart: number[] = [];
  for (const column of tellers) {
    const shared = sharedIds(table, ofRow, column);
    if (shared.size === 0) continue;
    apart.push(column);
    table.rows.forEach((row, i) => {
      const part = shown(row, column);
      if (shared.has(ofRow[i].id) && part !== '') ofRow[i] = withPart(ofRow[i], part);
    });
  }
  return { ofRow, columns: [...new Set([path, id, ...apart])].filter(isFree) };
}

/** The columns of the path and of the id that a file gives its documents, -1 where there is none; neither is one of the name. */
export function fileColumns(columns: readonly string[], mapping: Mapping): readonly [number, number] {
  const sources = sourceColumns(columns, mapping);
  const path = findColumn(columns, 'path', mapping);
  const id = columns.findIndex((name, i) => idNames.has(foldHeader(name)) && !sources.includes(i));
  return [sources.includes(path) ? -1 : path, id];
}

/** The name that rows of one file have, for its rows that lack it; none where they have several. */
function namesOfFiles(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const [file, name] of pairs)
    if (file !== '' && name !== '') names.set(file, (names.get(file) ?? new Set()).add(name));
  return new Map(
    [...names].flatMap(([file, [name, ...others]]) => (others.length > 0 ? [] : [[file, name]])),
  );
}

/** Ids of which rows have several values in a column. */
function sharedIds(table: Table, ofRow: readonly RowSource[], column: number): Set<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  table.rows.forEach(({ values }, i) => {
    const [{ id }, value] = [ofRow[i], values[column].trim()];
    if (id === '' || value === '') return;
    const known = first.get(id);
    if (known === undefined) first.set(id, value);
    else if (known !== value) shared.add(id);
  });
  return shared;
}

/** A source with what tells it from others of its name. A path that ends in the name says all of it. */
function withPart({ id, name }: RowSource, part: string): RowSource {
  if (part === name || part.endsWith(`/${name}`)) return { id: part, name: part };
  return { id: `${id} (${part})`, name: `${name} (${part})` };
}

/** A row that names no source belongs to none: it is left out, and listed. */
export function loseRow(table: Table, row: TableRow, column: number, builder: CorpusBuilder): void {
  builder.lose('missing-source', () => placeIn(table, row, column), {
    nb: 'en rad trenger navnet på en kilde; fant ingenting. Raden er utelatt',
    en: 'a row needs the name of a source; found nothing. The row is left out',
  });
}

/** Paths without the folders that all of them share: a path from the root tells whose machine it was. */
function shortPaths(table: Table, column: number): (path: string) => string {
  if (column < 0) return (path) => path;
  const split = (path: string) => path.split(/[\\/]+/u).filter((part) => part !== '');
  const all = [...new Set(table.rows.map(({ values }) => values[column].trim()))].map(split);
  let shared = 0;
  const shortest = Math.min(...all.filter(({ length }) => length > 0).map(({ length }) => length - 1), 1000);
  while (
    shared < shortest &&
    all.every(
      (parts) => parts.length === 0 || parts[shared] === (all.find((p) => p.length > 0) ?? [])[shared],
    )
  )
    shared++;
  return (path) => split(path).slice(shared).join('/');
}
