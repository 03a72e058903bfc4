import { intraclassCorrelation } from '../../statistics/intraclassCorrelation.js';
import { mean } from '../../statistics/mean.js';
import type { SourceBalance } from './groupDirection.js';

/**
 * How alike sources of one cluster, such as an office, are in what they say of the same cell: the intraclass correlation
 * of their balances, each less the mean of its cell.
 *
 * @param cells the sources that speak of each
 * @param clusters of the sources of the corpus
 * @returns null where no two sources of a cluster speak of the same cell
 * @example alikeness(cells, questionClusters(corpus).of) // 0.1
 */
export function alikeness(
  cells: readonly { readonly sources: readonly SourceBalance[] }[],
  clusters: ArrayLike<number>,
): number | null {
  const [values, together]: number[][] = [[], []];
  const highest = Array.from(clusters).reduce((most, cluster) => Math.max(most, cluster), 0);
  cells.forEach(({ sources }, c) => {
    const middle = sources.length === 0 ? 0 : mean(sources.map(({ balance }) => balance));
    for (const { source, balance } of sources) {
      values.push(balance - middle);
      together.push(c * (highest + 1) + clusters[source]);
    }
  });
  return intraclassCorrelation(values, together);
}
