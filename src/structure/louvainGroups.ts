import { DirectedGraph, UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { SeededRandom } from '../shared/seededRandom.js';
import { modularity } from './modularity.js';
import type { NetworkForm, WeightedEdge } from './network.js';

export interface Grouping {
  /** Group of each node, the largest group first; of equal sizes the one with the first node. */
  readonly groups: Int32Array;
  readonly groupCount: number;
  readonly modularity: number;
}

/** What is used of the package; its own types describe a module with a `default` that it does not have. */
const louvain = louvainModule as unknown as (
  graph: DirectedGraph | UndirectedGraph,
  options: { readonly rng: () => number; readonly getEdgeWeight: string },
) => Record<string, number>;

/** How often the search starts anew: it visits the nodes in another order, and may end in a lesser optimum. */
export const louvainStarts = 20;

/**
 * Groups of nodes that are joined more strongly with one another than with the rest: the Louvain method, which
 * raises modularity step by step. Of several seeded starts the best is kept.
 *
 * A network between two sets is given to it as edges that all lead from the first set to the second, as directed
 * modularity is then Barber's.
 *
 * @param edges at least one
 * @throws RangeError for a network without edges, which has no groups
 * @see Blondel et al. (2008), J. Stat. Mech. P10008; Dugue & Perez (2015), hal-01231784
 * @example louvainGroups(4, [{ source: 0, target: 1, weight: 1 }, { source: 2, target: 3, weight: 1 }], { seed: 1 })
 */
export function louvainGroups(
  nodeCount: number,
  edges: readonly WeightedEdge[],
  options: { readonly seed: number; readonly form?: NetworkForm; readonly starts?: number },
): Grouping {
  if (edges.length === 0) throw new RangeError('groups need a network with at least one edge; found none');
  const form = options.form ?? 'one set';
  let best: Int32Array = new Int32Array(nodeCount);
  let highest = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < (options.starts ?? louvainStarts); start++) {
    const random = new SeededRandom(options.seed, `louvain ${start}`);
    const graph = shuffledGraph(nodeCount, edges, form, random);
    const found = louvain(graph, { rng: () => random.uniform(), getEdgeWeight: 'weight' });
    const groups = Int32Array.from({ length: nodeCount }, (_, node) => found[`${node}`]);
    const reached = modularity(edges, groups, form);
    // Starts that differ by rounding alone are one result.
    if (reached > highest + 1e-12) {
      best = groups;
      highest = reached;
    }
  }
  return { ...numbered(best), modularity: highest };
}

/** The package visits nodes in the order in which they were added, so each start adds them in another. */
function shuffledGraph(
  nodeCount: number,
  edges: readonly WeightedEdge[],
  form: NetworkForm,
  random: SeededRandom,
): DirectedGraph | UndirectedGraph {
  const graph = form === 'two sets' ? new DirectedGraph() : new UndirectedGraph();
  const nodes = Int32Array.from({ length: nodeCount }, (_, node) => node);
  random.shuffle(nodes);
  for (const node of nodes) graph.addNode(`${node}`);
  for (const { source, target, weight } of edges) graph.addEdge(`${source}`, `${target}`, { weight });
  return graph;
}

/** The same groups, numbered from the largest. */
function numbered(groups: Int32Array): { groups: Int32Array; groupCount: number } {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  // A map keeps the order of first nodes, and sorting keeps it among equal sizes.
  const bySize = [...sizes].sort((a, b) => b[1] - a[1]).map(([group]) => group);
  const numberOf = new Map(bySize.map((group, number) => [group, number]));
  return { groups: groups.map((group) => numberOf.get(group)!), groupCount: bySize.length };
}
