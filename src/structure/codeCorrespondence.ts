import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { type Correspondence, correspondenceAnalysis } from './correspondenceAnalysis.js';
import { heldCell } from './heldCell.js';

/**
 * Correspondence analysis of a co-occurrence matrix of two sets of codes; the labels are the codes' ids. A code that
 * goes together with nothing is left out and named.
 *
 * @throws RangeError where rows and columns have a code in common or nested, as that cell is the code's own total;
 * or where nothing goes together
 * @example codeCorrespondence(coOccurrence(corpus, { rows: 'condition', columns: 'indicator' })).dimensions[0].share
 */
export function codeCorrespondence(matrix: CooccurrenceMatrix): Correspondence {
  const held = heldCell(matrix);
  if (held !== null) {
    throw new RangeError(
      `correspondence analysis needs rows and columns without a code in common or below one another; ${held.inWords}`,
    );
  }
  return correspondenceAnalysis(
    matrix.counts,
    matrix.rows.map((code) => code.id),
    matrix.columns.map((code) => code.id),
  );
}
