import { fewestClustersInAll } from './clusterOfSources.js';
import type { Pairs } from './pairs.js';

/** What is taken as independent: errors are spread over these. */
export interface Clusters {
  /** `blocks`: stretches of a source; the result then holds for these sources, not for sources like them. */
  readonly kind: 'sources' | 'blocks';
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
}

/** Passages of a block: with 8, pairs that reach over a border tie the blocks together. */
const blockSize = 16;

/**
 * What the passages say (offices, or sources one by one); where fewer than ten of these take part, or one has more than half
 * of the pairs, sources; and where the same is true of sources, blocks of 16 passages of a source.
 *
 * @example clustersOf(pairsOf(passages, 4)).kind
 */
export function clustersOf(pairs: Pairs): Clusters {
  const sourceOf = (pair: number) => `${pairs.source[pair]}`;
  for (const cluster of [pairs.cluster, pairs.source])
    if (carries(cluster)) return numbered(pairs, 'sources', sourceOf, (pair) => cluster[pair]);
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
  };
}

/**
 * On how many clusters the evidence for each cell rests, as if each gave the same: (sum of I)^2 / (sum of I^2), where I
 * is what a cluster can say of the cell. 0 where there is nothing.
 */
export function effectiveClusters({ grid, ...pairs }: Pairs, clusters: Clusters): Float64Array {
  const { offsets, codes, weights } = pairs;
  const { cells, cellOf, columnCount, square } = grid;
  const [sum, squares, own] = Array.from({ length: 3 }, () => new Float64Array(cells));
  const touched: number[] = [];
  const close = () => {
    for (const cell of touched) {
      sum[cell] += own[cell];
      squares[cell] += own[cell] ** 2;
      own[cell] = 0;
    }
    touched.length = 0;
  };
  const add = (cell: number, amount: number) => {
    if (own[cell] === 0) touched.push(cell);
    own[cell] += amount;
  };
  let cluster = -1;
  for (let pair = 0; pair < pairs.length; pair++) {
    const here = clusters.clusterOf[clusters.partOf[pair]];
    if (here !== cluster) close();
    cluster = here;
    const [a, b, p, m, end] = offsets.subarray(4 * pair, 4 * pair + 5);
    if (square) {
      const part = weights[pair] / (p - a);
      for (let r = a; r < p; r++)
        for (let c = r + 1; c < p; c++) if (p - a > 2) add(cellOf[codes[r] * columnCount + codes[c]], part);
      continue;
    }
    const part =
      weights[pair] * ((b > a && p > b ? 1 / (p - a) : 0) + (m > p && end > m ? 1 / (end - p) : 0));
    for (let r = a; r < p; r++)
      for (let c = p; c < end; c++) add(cellOf[codes[r] * columnCount + codes[c]], part);
  }
  close();
  return Float64Array.from(sum, (value, cell) => (squares[cell] > 0 ? value ** 2 / squares[cell] : 0));
}
