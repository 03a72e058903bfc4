import { agnes, type Cluster } from 'ml-hclust';

/** How far apart two clusters are: the mean, the largest or the smallest distance between their members. */
export const linkages = ['average', 'complete', 'single'] as const;

export type Linkage = (typeof linkages)[number];

/** A binary tree of items: an item, or two trees that were merged at a height. */
export type ClusterTree =
  | { readonly kind: 'leaf'; readonly item: number }
  | {
      readonly kind: 'merge';
      readonly left: ClusterTree;
      readonly right: ClusterTree;
      /** Distance between the two at which they were merged. */
      readonly height: number;
    };

/**
 * Agglomerative hierarchical clustering: the two nearest clusters are merged until one is left. Of equal distances
 * the first in the order of the items is taken, so the result depends on nothing else.
 *
 * @param distances items x items, symmetric
 * @throws RangeError for no items, or a distance that is no number from 0 upwards
 * @see Lance & Williams (1967), The Computer Journal 9(4):373-380
 * @example hierarchicalClustering([0, 1, 1, 0], 2, 'average') // a merge at height 1
 */
export function hierarchicalClustering(
  distances: ArrayLike<number>,
  itemCount: number,
  linkage: Linkage = 'average',
): ClusterTree {
  if (itemCount < 1) throw new RangeError(`clustering needs at least one item; found ${itemCount}`);
  const rows: number[][] = [];
  for (let i = 0; i < itemCount; i++) {
    rows.push([]);
    for (let j = 0; j < itemCount; j++) rows[i].push(requireDistance(distances[i * itemCount + j], i, j));
  }
  return treeOf(agnes(rows, { method: linkage, isDistanceMatrix: true }));
}

function requireDistance(value: number, i: number, j: number): number {
  if (value >= 0 && value < Number.POSITIVE_INFINITY) return value;
  throw new RangeError(`a distance is a number from 0 upwards; found ${value} between items ${i} and ${j}`);
}

function treeOf(cluster: Cluster): ClusterTree {
  if (cluster.isLeaf) return { kind: 'leaf', item: cluster.index };
  const [left, right] = cluster.children;
  return { kind: 'merge', left: treeOf(left), right: treeOf(right), height: cluster.height };
}
