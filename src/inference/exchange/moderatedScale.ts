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
/** Cells with fewer effective clusters tell little of the scale: they are pooled only where too few others are. */
const fewestClusters = 1;
/** So many standard deviations of a spread count; see `excess`. */
const mostDeviations = 4;
/** Fewer cells than these cannot tell how much scales differ; nor can cells of fewer effective clusters than these in all. */
const [fewestCells, fewestInAll] = [4, 8];

/**
 * A common scale for the variance of all cells, as limma has for that of genes: a few sources tell little of each cell,
 * all cells together much. By moments: the squares of scores over what was to be expected of them, and how much more that
 * ratio varies from cell to cell than chance would have it. Where nearly all codes are rare, all cells are pooled, each by
 * how much is known of it.
 *
 * @param cells those that are not clear
 * @see Smyth (2004), Stat. Appl. Genet. Mol. Biol. 3(1):3
 */
export function moderatedScale(cells: readonly CellSpread[]): ModeratedScale {
  const some = cells.filter(({ expected, clusters }) => clusters > 0 && expected > 0);
  const firm = some.filter(({ clusters }) => clusters > fewestClusters);
  if (firm.length >= fewestCells) return byMoments(firm, () => 1);
  const inAll = some.reduce((sum, { clusters }) => sum + clusters, 0);
  return some.length >= fewestCells && inAll >= fewestInAll
    ? byMoments(some, ({ clusters }) => clusters ** 2)
    : { scale: null, priorDegrees: 0 };
}

function byMoments(cells: readonly CellSpread[], weightOf: (cell: CellSpread) => number): ModeratedScale {
  const total = (of: (cell: CellSpread) => number) => cells.reduce((sum, cell) => sum + of(cell), 0);
  const scale = total(({ spread }) => spread) / total(({ expected }) => expected);
  if (scale === 0) return { scale: null, priorDegrees: 0 };
  const beyondChance = total((cell) => weightOf(cell) * excess(cell, scale)) / total(weightOf);
  const priorDegrees = beyondChance > 2 / (mostPriorDegrees - 4) ? 4 + 2 / beyondChance : mostPriorDegrees;
  return { scale, priorDegrees };
}

/**
 * How much further a cell's spread lies from the common one than chance would have it, squared. One cell whose spread is far
 * out must not take the common scale from all others, so no more than four standard deviations count.
 */
function excess({ spread, expected, clusters }: CellSpread, scale: number): number {
  const byChance = 2 / clusters;
  return Math.min((spread / (scale * expected) - 1) ** 2, mostDeviations ** 2 * byChance) - byChance;
}

/** The variance of a cell's score: between the pooled one and its own, by how much is known of each. */
export function moderatedVariance(
  { scale, priorDegrees }: ModeratedScale,
  { spread, expected, clusters }: CellSpread,
): number {
  return (priorDegrees * (scale ?? 0) * expected + clusters * spread) / (priorDegrees + clusters);
}
