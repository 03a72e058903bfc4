import { type QuotesOptions, quotesInContext } from '../cooccurrence/context.quotes.js';
import type { Cell } from '../cooccurrence/cooccurrenceMatrix.js';
import type { MarkedQuotes } from '../report/markedQuotes.js';
import { cellMeant } from './cellMeant.js';
import type { CellTest } from './cellTest.js';

/**
 * What stands behind a cell, in its context and with all codings marked: from a number back to the words.
 *
 * @param cell of a matrix, or of its tests
 * @throws RangeError for a copy of a cell, and for a context that is no whole number
 * @example quotes(matrix.at('C07', 'V01'), { context: 1 })
 */
export function cellQuotes(cell: Cell | CellTest, options: QuotesOptions = {}): MarkedQuotes {
  const { matrix, cell: meant } = cellMeant(cell);
  return quotesInContext(matrix, meant, options);
}
