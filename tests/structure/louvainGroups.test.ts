import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { louvainGroups } from '../../src/structure/louvainGroups.js';
import { modularity } from '../../src/structure/modularity.js';
import type { WeightedEdge } from '../../src/structure/network.js';
import { edgesOf, knownNetworks, randomNetwork } from './networks.js';

/** Every way to part so many nodes into groups. */
function partitions(nodes: number): number[][] {
  if (nodes === 0) return [[]];
  return partitions(nodes - 1).flatMap((rest) => {
    const groups = Math.max(-1, ...rest) + 1;
    return Array.from({ length: groups + 1 }, (_, group) => [...rest, group]);
  });
}

/** Nodes that paths within a group reach from its first node. */
function isConnected(group: number, groups: Int32Array, edges: readonly WeightedEdge[]): boolean {
  const members = Array.from(groups.keys()).filter((node) => groups[node] === group);
  const reached = new Set([members[0]]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { source, target } of edges) {
      if (groups[source] !== group || groups[target] !== group) continue;
      if (reached.has(source)) reached.add(target);
      if (reached.has(target)) reached.add(source);
    }
  }
  return reached.size === members.length;
}

describe('Louvain groups', () => {
  it('finds two triangles that one edge joins', () => {
    const edges = edgesOf([
      [0, 1, 1],
      [0, 2, 1],
      [1, 2, 1],
      [2, 3, 1],
      [3, 4, 1],
      [3, 5, 1],
      [4, 5, 1],
    ]);
    const found = louvainGroups(6, edges, { seed: 1 });
    expect([...found.groups]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(found.groupCount).toBe(2);
    // 6 of 7 edges within, less (7/14)^2 twice.
    expect(found.modularity).toBeCloseTo(6 / 7 - 1 / 2, 12);
  });

  it('numbers the largest group 0', () => {
    const edges = edgesOf([
      [0, 1, 1],
      [2, 3, 1],
      [2, 4, 1],
      [3, 4, 1],
    ]);
    expect([...louvainGroups(5, edges, { seed: 1 }).groups]).toEqual([1, 1, 0, 0, 0]);
  });

  it.each(knownNetworks)(
    'is as good as the best of 200 runs of NetworkX on $name',
    ({ nodes, edges, form, modularity: wanted }) => {
      const found = louvainGroups(nodes, edges, { seed: 2026, form });
      expect(found.modularity).toBeGreaterThan(wanted - 1e-9);
    },
  );

  it('refuses a network without edges', () => {
    expect(() => louvainGroups(3, [], { seed: 1 })).toThrow('at least one edge; found none');
  });

  it('is the same for the same seed, and its modularity is that of its groups', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(), ({ nodes, edges, form }, seed) => {
        const found = louvainGroups(nodes, edges, { seed, form });
        expect(louvainGroups(nodes, edges, { seed, form })).toEqual(found);
        expect(found.modularity).toBe(modularity(edges, found.groups, form));
        expect(Math.max(...found.groups)).toBe(found.groupCount - 1);
      }),
    );
  });

  it('is the best of all groupings for nearly every small network, and never better', () => {
    const networks = fc.sample(randomNetwork, { seed: 2026, numRuns: 200 });
    const reached = networks.filter(({ nodes, edges, form }) => {
      const found = louvainGroups(nodes, edges, { seed: 2026, form });
      const best = Math.max(...partitions(nodes).map((groups) => modularity(edges, groups, form)));
      expect(found.modularity).toBeLessThanOrEqual(best + 1e-12);
      return found.modularity > best - 1e-12;
    });
    expect(reached.length).toBeGreaterThanOrEqual(196);
  });

  it('joins within a group only what edges join', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(), ({ nodes, edges, form }, seed) => {
        const { groups, groupCount } = louvainGroups(nodes, edges, { seed, form });
        for (let group = 0; group < groupCount; group++) expect(isConnected(group, groups, edges)).toBe(true);
      }),
    );
  });
});
