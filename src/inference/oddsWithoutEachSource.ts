import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { matrixUnits } from '../cooccurrence/matrixUnits.js';
import { leaveOneSourceOut } from '../statistics/leaveOneSourceOut.js';
import type { CellTest } from './cellTest.js';
import { sourceTables } from './stratifiedTables.js';
import { oddsRatioOfSources } from './tableStatistic.js';

/** Between which values an odds ratio lies when each source in turn is left out. */
export interface OddsRange {
  readonly lowest: number;
  readonly highest: number;
}

/** The range of the Mantel-Haenszel odds ratio of each cell without each source; null where one source carries it all. */
export function oddsWithoutEachSource(
  matrix: CooccurrenceMatrix,
  cells: readonly CellTest[],
): (OddsRange | null)[] {
  const units = cells.length > 0 ? matrixUnits(matrix) : null;
  return cells.map((test) => {
    if (units === null || test.informativeSources < 2) return null;
    const tables = sourceTables(units, test.row.index, test.column.index);
    const statistic = oddsRatioOfSources(tables, units.stratum === 'corpus');
    const { lowest, highest } = leaveOneSourceOut(tables.units.length, statistic);
    return lowest === null || highest === null ? null : { lowest, highest };
  });
}
