import fc from 'fast-check';
import type { NetworkForm, WeightedEdge } from '../../src/structure/network.js';
import { readGolden } from './goldenStructure.js';

type Triple = readonly [source: number, target: number, weight: number];

const golden = readGolden<{
  readonly cases: readonly {
    readonly name: string;
    readonly form: NetworkForm;
    readonly nodes: number;
    readonly edges: readonly Triple[];
    readonly groups: readonly number[];
    readonly modularity: number;
  }[];
}>('modularity');

export function edgesOf(triples: readonly Triple[]): WeightedEdge[] {
  return triples.map(([source, target, weight]) => ({ source, target, weight }));
}

/** NetworkX 3.6.1, the best of 200 Louvain runs; tests/golden/structure/structure.py */
export const knownNetworks = golden.cases.map((each) => ({ ...each, edges: edgesOf(each.edges) }));

export interface RandomNetwork {
  readonly nodes: number;
  readonly edges: readonly WeightedEdge[];
  readonly form: NetworkForm;
}

/** Small networks of either form, with at least one edge; in two sets the first `rows` nodes are the first set. */
export const randomNetwork: fc.Arbitrary<RandomNetwork> = fc
  .record({
    nodes: fc.integer({ min: 2, max: 7 }),
    rows: fc.integer({ min: 1, max: 6 }),
    form: fc.constantFrom<NetworkForm>('one set', 'two sets'),
    weights: fc.array(fc.nat(4), { minLength: 21, maxLength: 21 }),
  })
  .map(({ nodes, rows, form, weights }) => {
    const edges: WeightedEdge[] = [];
    let next = 0;
    for (let source = 0; source < nodes; source++) {
      for (let target = source + 1; target < nodes; target++) {
        const weight = weights[next++];
        const across = source < rows && target >= rows;
        if (weight > 0 && (form === 'one set' || across)) edges.push({ source, target, weight });
      }
    }
    return { nodes, edges, form };
  })
  .filter(({ edges }) => edges.length > 0);
