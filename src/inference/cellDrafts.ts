import type { Code } from '../corpus/code.js';
import type { Incidence } from '../units/incidence.js';
import { isNested } from '../units/rollUp.js';
import { type CellStatus, statusOfMargins } from './cellStatus.js';
import { cellTables } from './cellTables.js';
import { pooledTable, type SourceTables, type StratifiedTables } from './stratifiedTables.js';

/** A cell before it is tested. */
export interface CellDraft {
  readonly row: Code;
  readonly column: Code;
  /** Place of the cell in the matrix. */
  readonly r: number;
  readonly c: number;
  /** One table a source. */
  readonly tables: SourceTables;
  /** What the tests read: the same, or one table where the unit is the source. */
  readonly strata: StratifiedTables;
  readonly status: CellStatus;
}

/** The cells of a matrix, row by row; in a square matrix each pair once, without the diagonal. */
export function cellDrafts(
  incidence: Incidence,
  rows: readonly Code[],
  columns: readonly Code[],
): CellDraft[] {
  const square = rows.length === columns.length && rows.every((code, i) => code.index === columns[i].index);
  const tablesOfCells = cellTables(incidence, rows, columns);
  const drafts: CellDraft[] = [];
  rows.forEach((row, r) => {
    columns.forEach((column, c) => {
      if (square && c <= r) return;
      const tables = tablesOfCells.at(r, c);
      const strata = incidence.stratum === 'corpus' ? pooledTable(tables) : tables;
      drafts.push({
        row,
        column,
        r,
        c,
        tables,
        strata,
        status: statusOf(incidence, row, column, strata),
      });
    });
  });
  return drafts;
}

function statusOf(incidence: Incidence, row: Code, column: Code, strata: StratifiedTables): CellStatus {
  if (row.index === column.index) return 'same code';
  if (incidence.rollUp && isNested(incidence.corpus.codes, row.index, column.index)) return 'nested';
  return statusOfMargins(strata);
}
