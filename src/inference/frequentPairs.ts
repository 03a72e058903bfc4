import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { isNested } from '../units/rollUp.js';

/** Two codes that stand together, and how often. */
export type FrequentPair = Pick<Cell, 'row' | 'column' | 'count' | 'sources'>;

export interface FrequentPairs {
  /** Those that stand together most; of equals those of more sources, then as the matrix has them. */
  readonly pairs: readonly FrequentPair[];
  /** Pairs that stand together at all. */
  readonly met: number;
  /** Pairs that stand together, of which one code lies below the other: they are left out. */
  readonly nested: number;
}

/** What stands together once is no pattern. */
const fewestCount = 2;

/**
 * The pairs of codes that stand together most, by their counts, and more than once. A code and one that lies below it are no pair.
 *
 * @param most how many; default 3
 * @example frequentPairs(coOccurrence(corpus)).pairs[0]?.count
 */
export function frequentPairs(matrix: CooccurrenceMatrix, most = 3): FrequentPairs {
  const { codes } = matrix.corpus;
  const met = matrix.cells().filter(({ row, column }) => row.index !== column.index);
  const pairs = met.filter(({ row, column }) => !isNested(codes, row.index, column.index));
  const sorted = pairs
    .filter(({ count }) => count >= fewestCount)
    .sort((a, b) => b.count - a.count || b.sources - a.sources);
  return { pairs: sorted.slice(0, most), met: pairs.length, nested: met.length - pairs.length };
}
