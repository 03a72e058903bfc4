import type { Consistency, ConsistencyCell } from './consistency.js';

/**
 * The tested cells by how little their contradiction looks like chance: by p, then by the size of the index, then in
 * the order of the codebook. Cells that sources agree on are not among them, whatever was tested.
 *
 * @param attribute position of the grouping
 */
export function rankedContradictions({ cells }: Consistency, attribute = 0): ConsistencyCell[] {
  const of = (cell: ConsistencyCell) => cell.comparisons[attribute];
  const size = (cell: ConsistencyCell) => Math.abs(of(cell).contradiction.index ?? 0);
  return cells
    .filter((cell) => of(cell)?.status === 'tested' && cell.agreement?.kind !== 'agreed')
    .sort((a, b) => of(a).test!.pValue! - of(b).test!.pValue! || size(b) - size(a));
}

/** Cells on which at least three in four sources say the same and no group the opposite, those with most sources first. */
export function agreedCells(found: Consistency): ConsistencyCell[] {
  return cellsOf(found, 'agreed');
}

/** Cells on which at least three in four sources say the same, but some group the opposite, those with most sources first. */
export function mostlyAgreedCells(found: Consistency): ConsistencyCell[] {
  return cellsOf(found, 'mostly');
}

function cellsOf({ cells }: Consistency, kind: 'agreed' | 'mostly'): ConsistencyCell[] {
  return cells
    .filter(({ agreement }) => agreement?.kind === kind)
    .sort((a, b) => b.all.sources - a.all.sources);
}
