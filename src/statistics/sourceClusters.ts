/** Fewer clusters than these bear no p where sources are alike within them. */
export const fewestClusters = 8;

/** What sources stand together in, as a result tells it. */
export interface ClusterCount {
  /** Clusters of the sources that take part. */
  readonly count: number;
  /** Whether some cluster holds several of these sources; where none does, sources are their own clusters. */
  readonly grouped: boolean;
  /** Grouped, and fewer than `fewestClusters`: then there is no p, and intervals are by t with `count` - 1 degrees. */
  readonly few: boolean;
}

/** The clusters of sources that take part. */
export interface SourcesInClusters extends ClusterCount {
  /** Cluster of each source, 0 and up in the order in which they come; -1 for one that takes no part. */
  readonly of: Int32Array;
  /** Positions of the sources of each cluster, ascending. */
  readonly members: readonly Int32Array[];
}

/**
 * Gathers sources in their clusters: offices, regions, authors. Clusters of which no source takes part are not there.
 *
 * @param clusters a number for each source, equal for sources of one cluster; default: each source is one
 * @param takesPart of a source, by position; default: all do
 * @throws RangeError if there is not one cluster for each source
 * @example sourceClusters(3, [7, 4, 7]) // of [0, 1, 0], count 2, grouped
 */
export function sourceClusters(
  sources: number,
  clusters?: ArrayLike<number>,
  takesPart: (source: number) => boolean = () => true,
): SourcesInClusters {
  if (clusters !== undefined && clusters.length !== sources)
    throw new RangeError(`a cluster for each of ${sources} sources is required; found ${clusters.length}`);
  const numbers = new Map<number, number>();
  const members: number[][] = [];
  const of = Int32Array.from({ length: sources }, (_, s) => {
    if (!takesPart(s)) return -1;
    const own = clusters === undefined ? s : clusters[s];
    const number = numbers.get(own) ?? numbers.size;
    numbers.set(own, number);
    if (number === members.length) members.push([s]);
    else members[number].push(s);
    return number;
  });
  const count = members.length;
  const grouped = members.some(({ length }) => length > 1);
  return {
    of,
    members: members.map((own) => Int32Array.from(own)),
    count,
    grouped,
    few: grouped && count < fewestClusters,
  };
}

/** What a result tells of its clusters. */
export function clusterCount({ count, grouped, few }: ClusterCount): ClusterCount {
  return { count, grouped, few };
}
