import { codeColumnsIn, repeatCodes, withACodeEachRow } from './codeColumns.js';
import { coderLayout } from './coderLayout.js';
import { placeIn } from './columns.js';
import { filledDown } from './filledDown.js';
import { frameworkLayout } from './frameworkLayout.js';
import { codeLevelsIn } from './levelCodes.js';
import { findColumn, type Mapping, missingColumns, sourceColumns } from './mapping.js';
import { isOwnTable } from './ownTable.js';
import type { Table } from './parseTable.js';
import { readCoderTable } from './readCoderTable.js';
import { readFrameworkTable } from './readFrameworkTable.js';
import { isLongTable, longTableKeys, readLongTable } from './readLongTable.js';
import { readOwnTable } from './readOwnTable.js';
import { isWideTable, readWideTable } from './readWideTable.js';
import { withoutSums } from './sumRows.js';
import type { TableKind } from './tableKind.js';
import { tellTotals } from './totals.js';

const longTable: TableKind = {
  id: 'table',
  name: 'long table',
  tool: 'unknown',
  keys: [...longTableKeys, 'codes', 'fillDown'],
  joinsSources: true,
  fits: (table, mapping) => isSound(table, mapping) && !isWide(table, mapping) && isLong(table, mapping),
  read: (table, mapping, builder) => {
    const spread = withACodeEachRow(filledDown(table, mapping, builder), mapping, builder);
    readLongTable(spread.table, spread.mapping, builder);
  },
};

const wideTable: TableKind = {
  id: 'table',
  name: 'wide table',
  tool: 'unknown',
  keys: [
    'source',
    'path',
    'kind',
    'attributes',
    'coder',
    'text',
    'line',
    'speaker',
    'codes',
    'notCodes',
    'judged',
  ],
  joinsSources: true,
  comesLast: true,
  fits: (table, mapping) => isSound(table, mapping) && isWide(withoutSums(table, mapping).table, mapping),
  read: (table, mapping, builder) => {
    const { table: units, sums } = withoutSums(table, mapping);
    const [first] = sums;
    if (first !== undefined)
      tellTotals([...new Set(sums.map(({ values }) => nameOfSum(values)))], placeIn(table, first), builder);
    readWideTable(units, mapping, builder);
  },
};

const taguette: TableKind = {
  ...longTable,
  name: 'Taguette CSV',
  tool: 'Taguette',
  fits: (table, mapping) => isTaguette(table.columns) && longTable.fits(table, mapping),
  read: (table, mapping, builder) =>
    readLongTable(table, mapping, builder, { idOfSelections: true, namesAreFlat: true }),
};

/**
 * The tidy table that this software writes: it says more of sources, codes and coders than other long tables do. Who names its
 * columns wants something else of it.
 */
const ownTable: TableKind = {
  ...longTable,
  tool: 'Brukermøte',
  fits: ({ columns }, { sourceKind: _kind, missing: _missing, table = 'long', ...named }) =>
    table === 'long' && Object.keys(named).length === 0 && isOwnTable(columns),
  read: (table, _mapping, builder) => readOwnTable(table, builder),
};

/** A column for each coder or round, as a mapping says or as names and cells say for certain. */
const coderTable: TableKind = {
  id: 'table',
  name: 'table of coders',
  tool: 'unknown',
  keys: ['source', 'path', 'kind', 'attributes', 'text', 'line', 'coders', 'reconciled', 'judged'],
  joinsSources: true,
  fits: (table, mapping) =>
    isSound(table, mapping) &&
    (mapping.coders !== undefined ||
      ((mapping.table === undefined || mapping.table === 'coders') &&
        !isLong(table, mapping) &&
        (coderLayout(table, mapping, true)?.certain ?? false))),
  read: readCoderTable,
};

/** Codes down and sources across, or the other way round, with a summary or quote in each cell. */
const frameworkTable: TableKind = {
  id: 'table',
  name: 'framework matrix',
  tool: 'unknown',
  keys: ['rows', 'codes', 'kind', 'attributes'],
  comesLast: true,
  fits: (table, mapping) =>
    isSound(table, mapping) && !isLong(table, mapping) && frameworkLayout(table, mapping) !== undefined,
  read: readFrameworkTable,
};

/** Tables that any tool or person may have written, in the order in which they are tried. */
export const plainTables: readonly TableKind[] = [
  coderTable,
  ownTable,
  taguette,
  longTable,
  wideTable,
  frameworkTable,
];

function isSound(table: Table, mapping: Mapping): boolean {
  return missingColumns(table.columns, mapping).length === 0;
}

/** A column of codes makes a table long; without one, columns of 0 and 1 make it wide. */
function isWide(table: Table, mapping: Mapping): boolean {
  if (mapping.table !== undefined) return mapping.table === 'wide';
  if (mapping.rows !== undefined) return false;
  return mapping.codes !== undefined || (!isLong(table, mapping) && isWideTable(table, mapping));
}

/** A row for each coding: a column of codes, or several that do not say the same. */
function isLong(table: Table, mapping: Mapping): boolean {
  if (mapping.table !== undefined && mapping.table !== 'long') return false;
  const { columns } = table;
  const several = codeColumnsIn(columns, mapping);
  const isNamed = sourceColumns(columns, mapping).length > 0;
  if (isNamed && codeLevelsIn(columns, mapping).length > 0) return findColumn(columns, 'text', mapping) >= 0;
  if (several.length === 0 || several.includes(-1)) return isLongTable(columns, mapping);
  return isNamed && !repeatCodes(table, several);
}

function nameOfSum(values: readonly string[]): string {
  return values.find((value) => value.trim() !== '') ?? '';
}

function isTaguette(columns: readonly string[]): boolean {
  const names = columns.map((name) => name.trim().toLowerCase()).filter((name) => name !== 'id');
  return names.length === 3 && ['document', 'tag', 'content'].every((name) => names.includes(name));
}
