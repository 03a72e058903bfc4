import { type Mapping, missingColumns } from './mapping.js';
import { isOwnTable } from './ownTable.js';
import type { Table } from './parseTable.js';
import { readCoderTable } from './readCoderTable.js';
import { isLongTable, longTableKeys, readLongTable } from './readLongTable.js';
import { readOwnTable } from './readOwnTable.js';
import { isWideTable, readWideTable } from './readWideTable.js';
import type { TableKind } from './tableKind.js';

const longTable: TableKind = {
  id: 'table',
  name: 'long table',
  tool: 'unknown',
  keys: longTableKeys,
  joinsSources: true,
  fits: (table, mapping) =>
    isSound(table, mapping) && !isWide(table, mapping) && isLongTable(table.columns, mapping),
  read: (table, mapping, builder) => readLongTable(table, mapping, builder, { unknown: 'add' }),
};

const wideTable: TableKind = {
  id: 'table',
  name: 'wide table',
  tool: 'unknown',
  keys: ['source', 'path', 'kind', 'attributes', 'coder', 'text', 'line', 'speaker', 'codes', 'notCodes'],
  joinsSources: true,
  fits: (table, mapping) => isSound(table, mapping) && isWide(table, mapping),
  read: readWideTable,
};

const taguette: TableKind = {
  ...longTable,
  name: 'Taguette CSV',
  tool: 'Taguette',
  fits: (table, mapping) => isTaguette(table.columns) && longTable.fits(table, mapping),
  read: (table, mapping, builder) =>
    readLongTable(table, mapping, builder, { unknown: 'add', idOfSelections: true }),
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

/** A column for each coder; only a mapping can say which. */
const coderTable: TableKind = {
  id: 'table',
  name: 'table of coders',
  tool: 'unknown',
  keys: ['source', 'path', 'kind', 'attributes', 'text', 'line', 'coders', 'reconciled'],
  joinsSources: true,
  fits: (table, mapping) => mapping.coders !== undefined && isSound(table, mapping),
  read: readCoderTable,
};

/** Tables that any tool or person may have written, in the order in which they are tried. */
export const plainTables: readonly TableKind[] = [coderTable, ownTable, taguette, longTable, wideTable];

function isSound(table: Table, mapping: Mapping): boolean {
  return missingColumns(table.columns, mapping).length === 0;
}

/** A column of codes makes a table long; without one, columns of 0 and 1 make it wide. */
function isWide(table: Table, mapping: Mapping): boolean {
  if (mapping.table !== undefined) return mapping.table === 'wide';
  return mapping.codes !== undefined || (!isLongTable(table.columns, mapping) && isWideTable(table, mapping));
}

function isTaguette(columns: readonly string[]): boolean {
  const names = columns.map((name) => name.trim().toLowerCase()).filter((name) => name !== 'id');
  return names.length === 3 && ['document', 'tag', 'content'].every((name) => names.includes(name));
}
