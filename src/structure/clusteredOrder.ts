import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { type MatrixOrder, orderMatrix } from './orderMatrix.js';

/** The clustered order of rows and columns; null where the material gives none, as for windows of the same codes. */
export function clusteredOrder(matrix: CooccurrenceMatrix): MatrixOrder | null {
  try {
    return orderMatrix(matrix);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
