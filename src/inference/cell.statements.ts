import type { Cell } from '../cooccurrence/cooccurrenceMatrix.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Statement } from '../report/statement.js';
import { cellMeant } from './cellMeant.js';
import { cellNumbersTable } from './cellNumbers.tables.js';
import type { CellTest } from './cellTest.js';
import { type ExplainOptions, explainStatements } from './explain.statements.js';

/**
 * Every number of a cell: a table of each with its formula and the formula filled in, and then sentences on which number is which,
 * other tests among them.
 *
 * @param cell of a matrix, or of its tests, which are then the ones that are told
 * @throws RangeError for a copy of a cell
 * @example explain(matrix.at('C12', 'V10'))
 */
export function explainCell(
  cell: Cell | CellTest,
  options: ExplainOptions = {},
): (ReportTable | Statement)[] {
  const { matrix, cell: meant, tests } = cellMeant(cell);
  return [cellNumbersTable(matrix, meant, tests), ...explainStatements(matrix, meant, tests, options)];
}
