import type { Consistency, ConsistencyCell } from './consistency.js';

/**
 * The tested cells by how little their contradiction looks like chance: by p, then by the size of the index, then in
 * the order of the codebook.
 *
 * @param attribute position of the grouping
 */
export function rankedContradictions({ cells }: Consistency, attribute = 0): ConsistencyCell[] {
  const of = (cell: ConsistencyCell) => cell.comparisons[attribute];
  const size = (cell: ConsistencyCell) => Math.abs(of(cell).contradiction.index ?? 0);
  return cells
    .filter((cell) => of(cell)?.status === 'tested')
    .sort((a, b) => of(a).test!.pValue! - of(b).test!.pValue! || size(b) - size(a));
}

/** Cells on which at least three in four sources have one direction, those with most sources first. */
export function consistentCells({ cells }: Consistency): ConsistencyCell[] {
  return cells.filter(({ consistent }) => consistent !== null).sort((a, b) => b.all.sources - a.all.sources);
}
