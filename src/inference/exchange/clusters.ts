import type { Pairs } from './pairs.js';

/** What is taken as independent: errors are spread over these. */
export interface Clusters {
  /** `blocks`: stretches of a source; the result then holds for these sources, not for sources like them. */
  readonly kind: 'sources' | 'blocks';
  readonly count: number;
  /** Cluster of each pair. */
  readonly of: Int32Array;
}

/** Fewer sources than these cannot carry the errors. */
const fewestSources = 10;
/** Passages of a block: with 8, pairs that reach over a border tie the blocks together. */
const blockSize = 16;

/**
 * Sources; where fewer than ten take part, or one has more than half of the pairs, blocks of 16 passages of a source.
 *
 * @example clustersOf(pairsOf(passages, 4)).kind
 */
export function clustersOf(pairs: Pairs): Clusters {
  const bySource = numbered(pairs.length, (pair) => pairs.source[pair]);
  const sizes = new Int32Array(bySource.count);
  for (const cluster of bySource.of) sizes[cluster]++;
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  if (bySource.count >= fewestSources && largest * 2 <= pairs.length) return { kind: 'sources', ...bySource };
  const blocksOf = pairs.place.reduce((most, place) => Math.max(most, Math.floor(place / blockSize)), 0) + 1;
  return {
    kind: 'blocks',
    ...numbered(
      pairs.length,
      (pair) => pairs.source[pair] * blocksOf + Math.floor(pairs.place[pair] / blockSize),
    ),
  };
}

/** Numbers from 0 on for what stands in the same cluster, in the order in which they come. */
function numbered(length: number, key: (pair: number) => number): { count: number; of: Int32Array } {
  const numbers = new Map<number, number>();
  const of = Int32Array.from({ length }, (_, pair) => {
    const number = numbers.get(key(pair)) ?? numbers.size;
    numbers.set(key(pair), number);
    return number;
  });
  return { count: numbers.size, of };
}

/**
 * On how many clusters the evidence for each cell rests, as if each gave the same: (sum of I)^2 / (sum of I^2), where I
 * is what a cluster can say of the cell. 0 where there is nothing.
 */
export function effectiveClusters(pairs: Pairs, clusters: Clusters): Float64Array {
  const { rowCount, columnCount, offsets, codes, weights } = pairs;
  const cells = rowCount * columnCount;
  const parts = new Float64Array(clusters.count * cells);
  for (let pair = 0; pair < pairs.length; pair++) {
    const [a, b, p, m, end] = offsets.subarray(4 * pair, 4 * pair + 5);
    const part =
      weights[pair] * ((b > a && p > b ? 1 / (p - a) : 0) + (m > p && end > m ? 1 / (end - p) : 0));
    for (let r = a; r < p; r++)
      for (let c = p; c < end; c++)
        parts[clusters.of[pair] * cells + codes[r] * columnCount + codes[c]] += part;
  }
  return Float64Array.from({ length: cells }, (_, cell) => {
    let [sum, squares] = [0, 0];
    for (let i = cell; i < parts.length; i += cells) {
      sum += parts[i];
      squares += parts[i] * parts[i];
    }
    return squares > 0 ? (sum * sum) / squares : 0;
  });
}
