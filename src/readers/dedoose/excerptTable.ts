import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { placeOf } from '../../shared/place.js';
import type { Text } from '../../shared/problem.js';
import { listedCodes } from '../atlasti/listedCodes.js';
import { plural } from '../refi/findings.js';
import { sourceVariables } from '../table/attributeColumns.js';
import {
  type ColumnNames,
  cellOf,
  columnsOf,
  foldHeader,
  placeIn,
  reportUnusedColumns,
} from '../table/columns.js';
import { loseNameless } from '../table/losses.js';
import type { Mapping } from '../table/mapping.js';
import type { Table } from '../table/parseTable.js';
import { PathCodes } from '../table/pathCodes.js';
import type { TableKind } from '../table/tableKind.js';
import { missingIn, zeroOrOne } from '../table/values.js';
import { readRanges } from './excerptRanges.js';

type Role =
  | 'source'
  | 'range'
  | 'coder'
  | 'created'
  | 'text'
  | 'resourceCreator'
  | 'resourceDate'
  | 'combined';

const excerptColumns: ColumnNames<Role> = {
  source: ['media title', 'resource title'],
  range: ['excerpt range'],
  coder: ['excerpt creator'],
  created: ['excerpt date'],
  text: ['excerpt copy', 'excerpt'],
  resourceCreator: ['resource creator'],
  resourceDate: ['resource date'],
  combined: ['codes applied combined'],
};

/**
 * Three columns for each code: `Code: Parent\Child Applied`, `… Range`, `… Weight`. The range of a code is not read: in some
 * exports it is the one of its excerpt, in others that of its weights.
 */
const codeColumn = /^code:\s*(.+?)\s+(applied|range|weight)$/isu;

/**
 * Dedoose's spreadsheet of excerpts: one row for each, and for each code whether it is applied. These columns are
 * what is read; the list of codes in one cell repeats them without parents, and is only compared with them.
 */
export const dedooseExcerpts: TableKind = {
  id: 'dedoose',
  name: 'Dedoose excerpts',
  tool: 'Dedoose',
  fits(table, mapping) {
    const at = columnsOf(table.columns, excerptColumns, mapping);
    const applied = table.columns.some(
      (name) => codeColumn.exec(name.trim())?.[2].toLowerCase() === 'applied',
    );
    return at.source >= 0 && at.text >= 0 && (applied || at.combined >= 0);
  },
  keys: ['source', 'kind', 'attributes', 'coder', 'text'],
  read: readExcerpts,
};

interface CodeColumns {
  readonly path: readonly string[];
  applied: number;
  weight: number;
}

function readExcerpts(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const at = columnsOf(table.columns, excerptColumns, mapping);
  const isMissing = missingIn(mapping);
  const columns = codeColumnsOf(table);
  let missing = 0;
  const ofCodes = table.columns.flatMap((name, i) => (codeColumn.test(name.trim()) ? [i] : []));
  const sources = table.rows.map((row) => cellOf(row, at.source));
  const taken = [...Object.values(at), ...ofCodes];
  // Other columns with one value for each media are the descriptors of Dedoose.
  const descriptors = sourceVariables(table, sources, taken, mapping, builder);
  reportUnusedColumns(table, [...taken, ...descriptors.columns], builder);
  const codes = new PathCodes(builder);
  const indices = columns.map(({ path, applied }) =>
    codes.at(path, placeOf(table.file, { line: table.headerLine, column: table.columns[applied].trim() })),
  );
  // Where the export has no columns for codes, their names stand in one cell, with semicolons or commas between.
  const combined =
    columns.length > 0
      ? []
      : listedCodes(
          table.rows.map((row) => ({
            text: cellOf(row, at.combined).replace(/\s*;\s*/gu, '\n'),
            count: undefined,
            where: placeIn(table, row, at.combined),
          })),
          builder,
        );
  const select = readRanges(
    table.rows.map((row) => ({
      range: cellOf(row, at.range),
      excerpt: at.text < 0 ? '' : row.values[at.text],
      where: () => placeIn(table, row, at.range),
    })),
    builder,
  );
  table.rows.forEach((row, i) => {
    const cell = (role: Role) => cellOf(row, at[role]);
    if (cell('source') === '') {
      loseNameless(placeIn(table, row, at.source), builder);
      return;
    }
    const attributes = [at.resourceCreator, at.resourceDate]
      .filter((column) => column >= 0)
      .map((column) => [table.columns[column].trim(), cellOf(row, column)] as const)
      .filter(([, value]) => !isMissing(value));
    const said = descriptors.of(cell('source'));
    const source =
      builder.sourceIndex(cell('source')) ??
      builder.addSource(
        {
          id: cell('source'),
          kind: said.kind,
          attributes: { ...Object.fromEntries(attributes), ...said.attributes },
        },
        placeIn(table, row, at.source),
      );
    const quote = at.text < 0 ? '' : row.values[at.text];
    const where = () => placeIn(table, row, at.range);
    const selection = select({ source, quote, line: row.line, where }, cell('range'));
    const coderId = cell('coder') || 'unknown';
    const coder = builder.coder(coderId);
    const mark = builder.details.addMark(selection, {
      name: cell('range') === '' ? '' : `(${cell('range')})`,
      ...(at.coder < 0 ? {} : { creator: coder }),
      created: cell('created'),
    });
    const found: string[] = [];
    columns.forEach(({ path, applied, weight }, code) => {
      const value = zeroOrOne(row.values[applied]);
      if (value === undefined && isMissing(row.values[applied])) {
        missing++;
        if (indices[code] >= 0) builder.unjudged.add({ source, selection, code: indices[code], coder });
      } else if (value === undefined)
        builder.lose('bad-cell', placeIn(table, row, applied), {
          nb: `en kode er brukt eller ikke (True, False); fant «${row.values[applied]}», som verken regnes som ja eller nei. Rett cella i fila`,
          en: `a code is applied or not (True, False); found "${row.values[applied]}"`,
        });
      if (value !== 1 || indices[code] < 0) return;
      found.push(path[path.length - 1]);
      const details = { mark, created: cell('created') };
      const coding = builder.addCoding(
        selection,
        indices[code],
        coder,
        placeIn(table, row, applied),
        details,
      );
      const weighed = cellOf(row, weight);
      if (!isMissing(weighed))
        builder.addMemo({ target: 'coding', index: coding, text: `Weight: ${weighed}`, coder: coderId });
    });
    if (columns.length === 0)
      for (const code of combined[i])
        builder.addCoding(selection, code, coder, placeIn(table, row), { mark, created: cell('created') });
    else compare(cell('combined'), found, placeIn(table, row, at.combined), builder);
  });
  if (missing > 0) {
    const [nb, en] = [
      plural(missing, 'celle mangler', 'celler mangler'),
      plural(missing, 'cell is missing: a judgement', 'cells are missing: judgements'),
    ];
    builder.warn('missing-value', table.file, {
      nb: `${nb}: vurderinger som ikke er gjort, verken True eller False`,
      en: `${en} that ${missing === 1 ? 'was' : 'were'} not made, neither True nor False`,
    });
  }
}

/** The list of codes says the same as the columns, in any order and joined by commas or semicolons. */
function compare(combined: string, found: readonly string[], where: Text, builder: CorpusBuilder): void {
  if (combined === '') return;
  const letters = (text: string) => [...text.replace(/[\s;,]+/gu, '')].sort().join('');
  if (letters(combined) === letters(found.join(''))) return;
  const [list, columns] = [combined.slice(0, 200), found.join('; ')];
  builder.warn('codes-differ', where, {
    nb: `kodelista sier «${list}», kolonnene for kodene ${found.length === 0 ? 'ingen' : `«${columns}»`}; kolonnene gjelder`,
    en: `the list of codes says "${list}", the columns of the codes ${found.length === 0 ? 'none' : `"${columns}"`}; the columns count`,
  });
}

function codeColumnsOf(table: Table): CodeColumns[] {
  const byName = new Map<string, CodeColumns>();
  table.columns.forEach((header, i) => {
    const [, name, what] = codeColumn.exec(header.trim()) ?? [];
    if (name === undefined) return;
    const columns = byName.get(name) ?? {
      path: name.split('\\').map((part) => part.trim()),
      applied: -1,
      weight: -1,
    };
    if (foldHeader(what) === 'applied') columns.applied = i;
    if (foldHeader(what) === 'weight') columns.weight = i;
    byName.set(name, columns);
  });
  return [...byName.values()].filter(({ applied }) => applied >= 0);
}
