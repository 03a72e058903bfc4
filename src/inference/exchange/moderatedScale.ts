import { digamma, inverseTrigamma, trigamma } from '../../statistics/polygamma.js';

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
const fewestClusters = 3;
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
  const telling = cells.filter(
    ({ spread, expected, clusters }) => clusters > fewestClusters && spread > 0 && expected > 0,
  );
  if (telling.length < fewestCells) return { scale: null, priorDegrees: 0 };
  const logs = telling.map(
    ({ spread, expected, clusters }) =>
      Math.log(spread / expected) - digamma(clusters / 2) + Math.log(clusters / 2),
  );
  const mean = average(logs);
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1);
  const beyondChance = variance - average(telling.map(({ clusters }) => trigamma(clusters / 2)));
  const priorDegrees =
    beyondChance > trigamma(mostPriorDegrees / 2) ? 2 * inverseTrigamma(beyondChance) : mostPriorDegrees;
  return { scale: Math.exp(mean + digamma(priorDegrees / 2) - Math.log(priorDegrees / 2)), priorDegrees };
}

/** The variance of a cell's score: between the pooled one and its own, by how much is known of each. */
export function moderatedVariance(
  { scale, priorDegrees }: ModeratedScale,
  { spread, expected, clusters }: CellSpread,
): number {
  return (priorDegrees * (scale ?? 0) * expected + clusters * spread) / (priorDegrees + clusters);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
