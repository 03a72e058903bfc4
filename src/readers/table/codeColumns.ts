import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { placeOf } from '../../shared/place.js';
import { codeLists, splitTold } from './codeLists.js';
import { foldHeader, listed } from './columns.js';
import { declaredCodes } from './declaredCodes.js';
import { codeLevelsIn, withPathOfLevels } from './levelCodes.js';
import { findColumn, type Mapping } from './mapping.js';
import type { Table, TableRow } from './parseTable.js';

/** `Code 1`, `kode_2`, `Tag3`: what people call columns that each hold one of several codes of a row. */
const numbered =
  /^(code|kode|tag|theme|tema|label|category|kategori|código|codigo|merkelapp|node)s?[\s_.#-]*(\d{1,2})?$/u;

/** What people call a column that holds all codes of a row (the Norwegian `koder` is a coder too, beside a column of codes). */
const plural =
  /^(?:codes|koder|tags|themes|temaer|codes applied|applied codes|merkelapper|códigos|codigos)$/u;

/**
 * The columns of a long table that hold codes, where not one column `code` holds one code in each row: `Code 1 … Code 8`, several
 * columns of one name, or one column `codes`. A mapping names them in `codes` beside `"table": "long"`.
 *
 * @returns their positions; none where the table has a single column of single codes, or no such column
 */
export function codeColumnsIn(columns: readonly string[], mapping: Mapping): readonly number[] {
  if (mapping.codes !== undefined)
    return mapping.table === 'long' ? mapping.codes.map((name) => columns.indexOf(name)) : [];
  if (mapping.code !== undefined) return [];
  const taken = new Set(
    (['source', 'text', 'coder', 'memo', 'line', 'speaker'] as const).flatMap((role) => mapping[role] ?? []),
  );
  const groups = new Map<string, number[]>();
  columns.forEach((name, i) => {
    const stem = taken.has(name) ? undefined : numbered.exec(foldHeader(name))?.[1];
    if (stem !== undefined) groups.set(stem, [...(groups.get(stem) ?? []), i]);
  });
  const several = [...groups.values()].find((group) => group.length > 1);
  if (several !== undefined) return several;
  if (findColumn(columns, 'code', mapping) >= 0) return [];
  return columns
    .flatMap((name, i) => (!taken.has(name) && plural.test(foldHeader(name)) ? [i] : []))
    .slice(0, 1);
}

/**
 * Whether columns of codes say the same code in a third of the rows that fill two of them or more: nobody gives a selection one code
 * twice, so they are more likely of coders or rounds.
 */
export function repeatCodes({ rows }: Table, positions: readonly number[]): boolean {
  let [several, repeated] = [0, 0];
  for (const { values } of rows) {
    const labels = positions.map((position) => values[position].trim()).filter((label) => label !== '');
    if (labels.length < 2) continue;
    several++;
    if (new Set(labels).size < labels.length) repeated++;
  }
  return repeated * 3 >= several && repeated > 0;
}

/** A long table in which each row has one code, and the mapping that names its column. */
export interface SpreadTable {
  readonly table: Table;
  readonly mapping: Mapping;
}

/**
 * The long table with a row for each code that a row names: in several columns, or in one cell with ; or line breaks between (see
 * `codeLists`). What a row says beside its codes is repeated, its memo is not.
 */
export function withACodeEachRow(table: Table, mapping: Mapping, builder: CorpusBuilder): SpreadTable {
  const levels = codeLevelsIn(table.columns, mapping);
  if (levels.length > 0) {
    const withPath = withPathOfLevels(table, levels, builder);
    return { table: withPath.table, mapping: { ...mapping, code: withPath.column } };
  }
  const { columns } = table;
  const several = codeColumnsIn(columns, mapping);
  const single = findColumn(columns, 'code', mapping);
  const positions = several.length > 0 ? several : single < 0 ? [] : [single];
  if (positions.length === 0) return { table, mapping };
  const declared = declaredCodes(builder);
  const lists = codeLists(
    table.rows.flatMap(({ values }) => positions.map((position) => values[position])),
    {
      isCode: (label) => declared(label).length > 0,
      listed: several.length > 0 && plural.test(foldHeader(columns[several[0]])),
    },
  );
  tellCommas();
  if (several.length === 0 && lists.split === 0) return { table, mapping };
  const names = positions.map((position) => columns[position]);
  const joined =
    names.length === 1
      ? names[0]
      : names[0] === names[1]
        ? `${names[0]} × ${names.length}`
        : `${names[0]} … ${names.at(-1)}`;
  const where = placeOf(table.file, { line: table.headerLine, column: joined });
  if (names.length > 1)
    builder.warn('several-code-columns', where, {
      nb: `${names.length} kolonner med koder: alle er koder for tekstutdraget i raden (${listed(names)})`,
      en: `${names.length} columns of codes: all of them are codes of the row's selection (${listed(names)})`,
    });
  if (lists.split > 0) builder.warn('several-codes', where, splitTold(lists.split));

  const [first, ...others] = positions;
  const memo = findColumn(columns, 'memo', mapping);
  const rows = table.rows.flatMap((row): TableRow[] => {
    const labels = new Set(positions.flatMap((position) => lists.of(row.values[position])));
    const found = labels.size === 0 ? [''] : [...labels];
    return found.map((label, i) => ({
      ...row,
      values: row.values.map((value, column) => {
        if (column === first) return label;
        return others.includes(column) || (i > 0 && column === memo) ? '' : value;
      }),
    }));
  });
  const { codes: _codes, ...rest } = mapping;
  return {
    table: { ...table, columns: columns.map((name, i) => (i === first ? joined : name)), rows },
    mapping: { ...rest, code: joined },
  };

  /** A column that is called codes holds lists; one with commas that nothing speaks for taking apart is told. */
  function tellCommas(): void {
    if (several.length !== 1 || !plural.test(foldHeader(columns[several[0]]))) return;
    const cells = new Set(table.rows.flatMap(({ values }) => lists.of(values[several[0]])));
    const kept = [...cells].filter((cell) => cell.includes(',') && declared(cell).length === 0);
    if (kept.length === 0) return;
    builder.warn(
      'commas-in-codes',
      placeOf(table.file, { line: table.headerLine, column: columns[several[0]] }),
      {
        nb: `${kept.length === 1 ? '1 celle' : `${kept.length} ulike celler`} med komma er lest som én kode hver: ${listed(kept, 3)}. Er de flere koder, skriv semikolon mellom dem, eller gi kodene med --codebook`,
        en: `${kept.length === 1 ? '1 cell' : `${kept.length} different cells`} with a comma read as one code each: ${listed(kept, 3)}. If they are several codes, write semicolons between them, or give the codes with --codebook`,
      },
    );
  }
}
