import { fewestClustersInAll } from './clusterOfSources.js';
import type { Pairs } from './pairs.js';

/** What is taken as independent: errors are spread over these. */
export interface Clusters {
  /** `groups`: what the passages say, such as offices. `blocks`: stretches of a source; the result then holds for these sources, not for sources like them. */
  readonly kind: 'groups' | 'sources' | 'blocks';
  readonly count: number;
  /** What each cluster is: a source, an office, or the number of a block. */
  readonly ids: Int32Array;
  /** Parts of the material: the sources of a cluster, or the cluster itself. Parts of one cluster stand together. */
  readonly partCount: number;
  /** Part of each pair, ascending. */
  readonly partOf: Int32Array;
  /** Cluster of each part, ascending. */
  readonly clusterOf: Int32Array;
  /** Source of each part. */
  readonly sourceOf: Int32Array;
  /**
   * 2 where sources are themselves the passages, and each pair is split half and half over its two sources: what a source
   * changes is then twice what it has.
   */
  readonly split: 1 | 2;
}

/** Passages of a block: with 8, pairs that reach over a border tie the blocks together. */
const blockSize = 16;

/**
 * What the passages say (offices, or sources one by one); where fewer than ten of these take part, or one has more than half
 * of the pairs, sources; and where the same is true of sources, blocks of 16 passages of a source. Sources that are
 * themselves the passages are always the clusters.
 *
 * @example clustersOf(pairsOf(passages, 4)).kind
 */
export function clustersOf(pairs: Pairs): Clusters {
  const sourceOf = (pair: number) => `${pairs.source[pair]}`;
  if (pairs.between) return numbered(pairs, 'sources', sourceOf, (pair) => pairs.source[pair]);
  const isGrouped = pairs.cluster.some((cluster, pair) => cluster !== pairs.source[pair]);
  if (isGrouped && carries(pairs.cluster))
    return numbered(pairs, 'groups', sourceOf, (pair) => pairs.cluster[pair]);
  if (carries(pairs.source)) return numbered(pairs, 'sources', sourceOf, (pair) => pairs.source[pair]);
  const block = (pair: number) => `${pairs.stretch[pair]} ${Math.floor(pairs.place[pair] / blockSize)}`;
  let blocks = 0;
  return numbered(pairs, 'blocks', block, () => blocks++);
}

/** Whether there are enough clusters, and none has more than half. */
function carries(cluster: Int32Array): boolean {
  const sizes = new Map<number, number>();
  for (const one of cluster) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  const largest = [...sizes.values()].reduce((most, size) => Math.max(most, size), 0);
  return sizes.size >= fewestClustersInAll && largest * 2 <= cluster.length;
}

/** Numbers parts in the order in which they come, and their clusters likewise. */
function numbered(
  pairs: Pairs,
  kind: Clusters['kind'],
  keyOfPart: (pair: number) => string,
  keyOfCluster: (pair: number) => number,
): Clusters {
  const partOf = new Int32Array(pairs.length);
  const [clusterOf, sourceOf]: [number[], number[]] = [[], []];
  const clusters = new Map<number, number>();
  let before: string | null = null;
  for (let pair = 0; pair < pairs.length; pair++) {
    const key = keyOfPart(pair);
    if (key !== before) {
      const cluster = keyOfCluster(pair);
      if (!clusters.has(cluster)) clusters.set(cluster, clusters.size);
      clusterOf.push(clusters.get(cluster)!);
      sourceOf.push(pairs.source[pair]);
      before = key;
    }
    partOf[pair] = clusterOf.length - 1;
  }
  return {
    kind,
    count: clusters.size,
    ids: Int32Array.from(clusters.keys()),
    partCount: clusterOf.length,
    partOf,
    clusterOf: Int32Array.from(clusterOf),
    sourceOf: Int32Array.from(sourceOf),
    split: pairs.between ? 2 : 1,
  };
}
