import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { Code } from '../corpus/code.js';

/**
 * The first cell whose count holds by construction: a code with itself, or with roll-up a code with one below it. A
 * matrix with such cells is no table of two sets of categories. Null where there is none.
 */
export function heldCell(
  matrix: CooccurrenceMatrix,
): { readonly row: Code; readonly column: Code; readonly inWords: string } | null {
  const columns = new Set(matrix.columns.map((code) => code.index));
  const shared = matrix.rows.find((code) => columns.has(code.index));
  if (shared !== undefined) {
    return {
      row: shared,
      column: shared,
      inWords: `"${shared.name}" is in both and with itself holds its own total`,
    };
  }
  if (!matrix.rollUp) return null;
  for (let r = 0; r < matrix.rows.length; r++) {
    for (let c = 0; c < matrix.columns.length; c++) {
      const { row, column, nested } = matrix.cell(r, c);
      if (nested)
        return { row, column, inWords: `"${row.name}" and "${column.name}" go together by construction` };
    }
  }
  return null;
}
