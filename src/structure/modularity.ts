import type { NetworkForm, WeightedEdge } from './network.js';

/**
 * Modularity of a grouping: the share of the edge weight that lies within groups, less the share that would if the
 * ends of the edges were joined at random. Between two sets only ends of different sets can be joined (Barber).
 *
 * Caveat: any network has a grouping of modularity above 0, a random one too. It tells groupings of one network
 * apart and does not test whether there are groups.
 *
 * @param groups group of each node
 * @returns below 1; NaN without edges
 * @see Newman (2004), Phys. Rev. E 70:056131; Barber (2007), Phys. Rev. E 76:066102
 * @example modularity([{ source: 0, target: 1, weight: 1 }], [0, 0]) // 0
 */
export function modularity(
  edges: readonly WeightedEdge[],
  groups: ArrayLike<number>,
  form: NetworkForm = 'one set',
): number {
  const sourceEnds = new Map<number, number>();
  const targetEnds = new Map<number, number>();
  let total = 0;
  let within = 0;
  for (const { source, target, weight } of edges) {
    const [a, b] = [groups[source], groups[target]];
    sourceEnds.set(a, (sourceEnds.get(a) ?? 0) + weight);
    targetEnds.set(b, (targetEnds.get(b) ?? 0) + weight);
    total += weight;
    if (a === b) within += weight;
  }
  let atRandom = 0;
  for (const group of new Set([...sourceEnds.keys(), ...targetEnds.keys()])) {
    const [sources, targets] = [sourceEnds.get(group) ?? 0, targetEnds.get(group) ?? 0];
    atRandom += form === 'two sets' ? sources * targets : ((sources + targets) / 2) ** 2;
  }
  return within / total - atRandom / (total * total);
}
