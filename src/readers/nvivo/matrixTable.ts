import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { codesByCodesNeeds, isCodesByCodes } from '../table/codesByCodes.js';
import { readCountMatrix, refuseSides } from '../table/countMatrix.js';
import type { Mapping } from '../table/mapping.js';
import type { Table } from '../table/parseTable.js';
import { codePaths, PathCodes } from '../table/pathCodes.js';
import type { TableKind } from '../table/tableKind.js';
import { isTotal } from '../table/totals.js';
import { lastLevel, levelsOf } from './names.js';

const row = /^\s*\d+\s*:\s*(.+)$/su;
const column = /^\s*[A-Z]{1,3}\s*:\s*(.+)$/su;
/** What only the name of a file looks like. */
const fileLike =
  /(?:^(?:files|internals|dateien|sources)\\|\.(?:docx?|pdf|txt|rtf|odt|mp[34]|wav|m4a|jpe?g|png)$)/iu;

/** NVivo's matrix coding: rows `1 : …`, columns `A : …`, and in the cells the number of references. */
export const nvivoMatrix: TableKind = {
  id: 'nvivo-matrix',
  name: 'NVivo coding matrix',
  tool: 'NVivo',
  keys: [],
  fits(table) {
    const columns = table.columns.slice(1);
    return (
      columns.length > 0 &&
      table.rows.length > 0 &&
      columns.every((label) => column.test(label) || isTotal(label)) &&
      table.rows.every(({ values }) => row.test(values[0]) || isTotal(values[0]))
    );
  },
  couldBe: (table) => table.columns.length > 1 && table.rows.length > 0,
  read: readMatrix,
};

function readMatrix(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const nameOf = (label: string) => (row.exec(label) ?? column.exec(label))?.[1].trim() ?? label.trim();
  const columns = table.columns
    .slice(1)
    .filter((label) => !isTotal(label))
    .map(nameOf);
  const rows = table.rows
    .map(({ values }) => values[0])
    .filter((label) => !isTotal(label))
    .map(nameOf);
  const codesInRows = sideOfCodes(rows, columns, builder);
  if (codesInRows === undefined && isCodesByCodes(table)) {
    builder.error('no-codings', table.file, codesByCodesNeeds);
    return;
  }
  if (codesInRows === undefined) {
    refuseSides(table, builder);
    return;
  }
  const matrix = {
    table,
    codesInRows,
    codeOf: (label: string) => levelsOf(nameOf(label)),
    sourceOf: (label: string) => lastLevel(nameOf(label)),
    longSourceOf: (label: string) => levelsOf(nameOf(label)).join('\\'),
  };
  readCountMatrix(matrix, new PathCodes(builder), mapping, builder);
}

/** Codes are the side that the codebook knows, or the one across from what are plainly files. */
function sideOfCodes(
  rows: readonly string[],
  columns: readonly string[],
  builder: CorpusBuilder,
): boolean | undefined {
  const names = new Set(
    codePaths(builder).flatMap((path, i) => [path.join('\\'), path[path.length - 1], builder.codes[i].id]),
  );
  const known = (labels: readonly string[]) =>
    labels.filter((label) => names.has(levelsOf(label).join('\\')) || names.has(lastLevel(label))).length;
  const [inRows, inColumns] = [known(rows), known(columns)];
  if (inRows !== inColumns) return inRows > inColumns;
  const files = (labels: readonly string[]) =>
    labels.length > 0 && labels.every((label) => fileLike.test(label));
  if (files(columns) !== files(rows)) return files(columns);
  return undefined;
}
