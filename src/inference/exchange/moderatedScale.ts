/** How much more or less scores vary than the likelihood says: in general, and how firmly that is known. */
export interface ModeratedScale {
  /**
   * Pooled over the cells; about 0.4 where codes are independent, larger where sources differ. Null where too few cells
   * tell of it.
   */
  readonly scale: number | null;
  /** Degrees of freedom of the pooled scale; 0 where nothing could be pooled. */
  readonly priorDegrees: number;
}

/** A cell's own spread of scores, its information as its codes alone would have it, and the effective clusters behind it. */
export interface CellSpread {
  readonly spread: number;
  readonly expected: number;
  readonly clusters: number;
}

/** Where the cells differ no more than chance would have it, the pooled scale counts as so many clusters. */
const mostPriorDegrees = 200;
/** Cells with fewer effective clusters tell nothing of the scale. */
const fewestClusters = 1;
/** Fewer cells than these cannot tell how much scales differ. */
const fewestCells = 4;

/**
 * A common scale for the variance of all cells, as limma has for that of genes: a few sources tell little of each cell,
 * all cells together much.
 *
 * @param cells those that are not clear
 * @see Smyth (2004), Stat. Appl. Genet. Mol. Biol. 3(1):3
 */
export function moderatedScale(cells: readonly CellSpread[]): ModeratedScale {
  const telling = cells.filter(({ expected, clusters }) => clusters > fewestClusters && expected > 0);
  const total = (of: (cell: CellSpread) => number) => telling.reduce((sum, cell) => sum + of(cell), 0);
  if (telling.length < fewestCells || total(({ spread }) => spread) === 0)
    return { scale: null, priorDegrees: 0 };
  const scale = total(({ spread }) => spread) / total(({ expected }) => expected);
  const beyondChance =
    total(({ spread, expected, clusters }) => (spread / (scale * expected) - 1) ** 2 - 2 / clusters) /
    telling.length;
  const priorDegrees = beyondChance > 2 / (mostPriorDegrees - 4) ? 4 + 2 / beyondChance : mostPriorDegrees;
  return { scale, priorDegrees };
}

/** The variance of a cell's score: between the pooled one and its own, by how much is known of each. */
export function moderatedVariance(
  { scale, priorDegrees }: ModeratedScale,
  { spread, expected, clusters }: CellSpread,
): number {
  return (priorDegrees * (scale ?? 0) * expected + clusters * spread) / (priorDegrees + clusters);
}
