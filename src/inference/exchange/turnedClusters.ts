import { SeededRandom } from '../../shared/seededRandom.js';

/**
 * The largest |z| over all cells where clusters are turned: each draw gives every cluster a sign, the same for all cells, as
 * under the null what a cluster says for a pair it might as well say against it.
 *
 * @param shares for each cell, what each cluster adds to its z
 * @returns one maximum a draw
 * @example turnedClusters([new Map([[0, 1.2], [1, -0.4]])], { permutations: 999, seed: 1 }).length // 999
 */
export function turnedClusters(
  shares: readonly ReadonlyMap<number, number>[],
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): Float64Array {
  const clusters = [...new Set(shares.flatMap((own) => [...own.keys()]))].sort((a, b) => a - b);
  const place = new Map(clusters.map((cluster, i) => [cluster, i]));
  // Cluster by cluster: the cells that it tells of, and what it adds to each.
  const cells: number[][] = clusters.map(() => []);
  const values: number[][] = clusters.map(() => []);
  shares.forEach((own, cell) => {
    for (const [cluster, value] of own) {
      if (value === 0) continue;
      cells[place.get(cluster)!].push(cell);
      values[place.get(cluster)!].push(value);
    }
  });
  const random = new SeededRandom(seed, 'turned clusters');
  const z = new Float64Array(shares.length);
  return Float64Array.from({ length: permutations }, () => {
    z.fill(0);
    clusters.forEach((_, g) => {
      const sign = random.below(2) === 0 ? -1 : 1;
      const [of, by] = [cells[g], values[g]];
      for (let k = 0; k < of.length; k++) z[of[k]] += sign * by[k];
    });
    return z.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  });
}
