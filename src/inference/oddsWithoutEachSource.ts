import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { matrixUnits } from '../cooccurrence/matrixUnits.js';
import { leaveOneSourceOut } from '../statistics/leaveOneSourceOut.js';
import type { Incidence } from '../units/incidence.js';
import type { CellTest } from './cellTest.js';
import { conditionalOddsRatio } from './conditionalOddsRatio.js';
import { exchangeOfCells } from './exchange/exchangeOfCells.js';
import { pooledTable, type StratifiedTables, sourceTables } from './stratifiedTables.js';
import { ofSources } from './tableStatistic.js';

/** Between which values an odds ratio lies when each source in turn is left out. */
export interface OddsRange {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The range of the odds ratio of each cell, by its own test, without each source; null where one source carries it all.
 *
 * @param cells tested by one test
 */
export function oddsWithoutEachSource(
  matrix: CooccurrenceMatrix,
  cells: readonly CellTest[],
): (OddsRange | null)[] {
  const units = cells.length > 0 ? matrixUnits(matrix) : null;
  if (units === null) return cells.map(() => null);
  return cells[0].test === 'exchange' ? byExchange(units, cells) : cells.map((test) => onUnits(units, test));
}

function byExchange(units: Incidence, cells: readonly CellTest[]): (OddsRange | null)[] {
  const { confidence, reach } = cells[0];
  const settings = { confidence, oddsWithout: true, ...(reach === null ? {} : { reach }) };
  return exchangeOfCells(units, cells, settings).map(({ without }) => {
    const odds = [...without.values()].map(({ oddsRatio }) => oddsRatio).filter((value) => value !== null);
    return odds.length < 2 ? null : { lowest: Math.min(...odds), highest: Math.max(...odds) };
  });
}

function onUnits(units: Incidence, test: CellTest): OddsRange | null {
  if (test.informativeSources < 2) return null;
  const tables = sourceTables(units, test.row.index, test.column.index);
  const odds = (some: StratifiedTables) =>
    conditionalOddsRatio(units.stratum === 'corpus' ? pooledTable(some) : some, test.confidence).estimate ??
    Number.NaN;
  const { lowest, highest } = leaveOneSourceOut(tables.units.length, ofSources(tables, odds));
  return lowest === null || highest === null ? null : { lowest, highest };
}
