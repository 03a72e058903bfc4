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
  `textid;text id;text_id;document id;document_id;documentid;doc id;doc_id;docid;dokument-id;dokumentid;source id;
  source_id;sourceid;kilde-id;file id;file_id;fileid;fid`
    .split(';')
    .map((name) => name.trim()),
);
/** What sources of one name may be told apart by although it is a variable elsewhere (lower case). */
const groupNames = ['folder', 'mappe', 'directory', 'katalog', 'document group', 'dokumentgruppe'];

/**
 * The source of each row: by its name. Where sources of several files share a name, they are told apart by their file, and
 * by the id that the file gives them; a row without a name is of the source that the id names, or else the file.
 */
export function rowSources(table: Table, mapping: Mapping): RowSources {
  const sources = sourceColumns(table.columns, mapping);
  const folded = table.columns.map(foldHeader);
  const isFree = (column: number) => column >= 0 && !sources.includes(column);
  const path = findColumn(table.columns, 'path', mapping);
  const id = folded.findIndex((name, i) => idNames.has(name) && isFree(i));
  const group = folded.findIndex((name, i) => groupNames.includes(name) && isFree(i));
  const tellers = [path, group, id].filter(isFree);
  const cell = (row: TableRow, column: number) => (isFree(column) ? row.values[column].trim() : '');

  const named = table.rows.map(({ values }) => sourceName(values, sources));
  const apart = tellers.filter((column) => tellsApart(table, named, column));
  const partsOf = (row: TableRow) => apart.map((column) => cell(row, column)).filter((part) => part !== '');
  const variants = new Map<string, Set<string>>();
  table.rows.forEach((row, i) => {
    const key = named[i];
    if (key !== '') variants.set(key, (variants.get(key) ?? new Set()).add(partsOf(row).join('\n')));
  });
  const shared = new Set([...variants].filter(([, found]) => found.size > 1).map(([name]) => name));
  const short = shortPaths(table, path);
  const taken = new Set(named);
  const ofRow = table.rows.map((row, i): RowSource => {
    const name = named[i];
    if (name !== '' && !shared.has(name)) return { id: name, name };
    const parts = apart
      .map((column) => (column === path ? short(cell(row, column)) : cell(row, column)))
      .filter((part) => part !== '');
    if (name !== '') {
      if (parts.length === 0) return { id: name, name };
      const whole =
        parts.length === 1 && parts[0].endsWith(name) ? parts[0] : `${name} (${parts.join(', ')})`;
      return { id: whole, name: whole };
    }
    const own = cell(row, id) || short(cell(row, path));
    if (own === '') return { id: '', name: '' };
    const label = cell(row, id) === '' ? own : `${table.columns[id].trim()} ${own}`;
    const others = parts.filter((part) => part !== own);
    const unique = [taken.has(own) ? label : own, ...(others.length === 0 ? [] : [`(${others.join(', ')})`])];
    return { id: unique.join(' '), name: [label, ...unique.slice(1)].join(' ') };
  });
  return { ofRow, columns: [...new Set([path, id, ...apart])].filter(isFree) };
}

/** A row that names no source belongs to none: it is left out and listed, or refused. */
export function loseRow(
  table: Table,
  row: TableRow,
  column: number,
  how: 'lose' | 'error',
  builder: CorpusBuilder,
): void {
  builder[how]('missing-source', () => placeIn(table, row, column), {
    nb: 'en rad trenger navnet på en kilde; fant ingenting. Raden er utelatt',
    en: 'a row needs the name of a source; found nothing. The row is left out',
  });
}

/** Whether rows of one name have several values in a column, all of them filled. */
function tellsApart(table: Table, named: readonly string[], column: number): boolean {
  const first = new Map<string, string>();
  let several = false;
  for (let i = 0; i < named.length; i++) {
    const value = table.rows[i].values[column].trim();
    if (named[i] === '' || value === '') continue;
    const known = first.get(named[i]);
    if (known === undefined) first.set(named[i], value);
    else if (known !== value) several = true;
  }
  return several;
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
