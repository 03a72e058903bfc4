import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { placeOf } from '../../shared/place.js';
import { plural } from '../refi/findings.js';
import { foldHeader, listed, placeIn } from './columns.js';
import { LevelPaths, levelColumns } from './levelPaths.js';
import type { Mapping } from './mapping.js';
import type { Table } from './parseTable.js';
import { PathCodes, pathKey } from './pathCodes.js';

/** A theme is a code; a category may be one of sources too, so it is a level only above a theme or below one. */
const themes =
  /^(?:(?:main|overarching|hoved)?[ -]?(?:themes?|tema(?:er)?)|(?:sub|under|del)[ -]?(?:themes?|tema(?:er)?))$/u;

/**
 * The columns of a table of codings that name the levels of each code, from the root down: Theme and Subtheme, Theme and Code.
 *
 * @returns none where a column `code` stands without a theme, and where a mapping names the codes
 */
export function codeLevelsIn(columns: readonly string[], mapping: Mapping): readonly number[] {
  if (mapping.code !== undefined || mapping.codes !== undefined) return [];
  const levels = levelColumns(columns);
  return levels.some((column) => themes.test(foldHeader(columns[column]))) ? levels : [];
}

/**
 * The table with the path of its code in one column, `Rammer > Tid`, and the codes added with their parents. An empty cell of a higher
 * level repeats the one above.
 */
export function withPathOfLevels(
  table: Table,
  levels: readonly number[],
  builder: CorpusBuilder,
): { readonly table: Table; readonly column: string } {
  const names = levels.map((column) => table.columns[column]);
  const column = names.join(' > ');
  const codes = new PathCodes(builder);
  let paths = new LevelPaths(levels);
  let [file, carried]: [string | undefined, number] = [undefined, 0];
  const rows = table.rows.map((row) => {
    if (row.file !== file) {
      carried += paths.carried;
      paths = new LevelPaths(levels);
    }
    file = row.file;
    const path = paths.next(row);
    const code = path.length === 0 ? -1 : codes.at(path, placeIn(table, row));
    const label = code < 0 ? pathKey(path) : builder.codes[code].id;
    return {
      ...row,
      values: row.values.map((value, i) => (i === levels[0] ? label : levels.includes(i) ? '' : value)),
    };
  });
  carried += paths.carried;
  const where = placeOf(table.file, { line: table.headerLine });
  builder.warn('levels-of-codes', where, {
    nb: `kolonnene ${listed(names)} er nivåer av én kode, det laveste fylte er koden`,
    en: `the columns ${listed(names)} are levels of one code, and the lowest that is filled is the code`,
  });
  if (carried > 0)
    builder.warn('filled-down', where, {
      nb: `${plural(carried, 'tom celle', 'tomme celler')} i kolonnene ${listed(names)} er lest som den over`,
      en: `${plural(carried, 'empty cell', 'empty cells')} of the columns ${listed(names)} read as the one above`,
    });
  return {
    table: { ...table, columns: table.columns.map((name, i) => (i === levels[0] ? column : name)), rows },
    column,
  };
}
