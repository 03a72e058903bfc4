import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClusterTree,
  hierarchicalClustering,
  type Linkage,
  linkages,
} from '../../src/structure/hierarchicalClustering.js';
import { optimalLeafOrder } from '../../src/structure/optimalLeafOrder.js';
import { expectNear, readGolden } from './goldenStructure.js';

// R 4.2.2, hclust and order.optimal of cba 0.2.23; tests/golden/structure/leafOrder.R
const golden = readGolden<{
  readonly cases: readonly {
    readonly points: readonly (readonly [number, number])[];
    readonly linkage: Linkage;
    readonly order: readonly number[];
    readonly length: number;
    readonly lengthAsDrawn: number;
  }[];
}>('leafOrder');

// SciPy 1.17.1 optimal_leaf_ordering, which does not always find the optimum (scipy issue 11227)
const scipy = readGolden<{
  readonly cases: readonly {
    readonly points: readonly (readonly [number, number])[];
    readonly linkage: Linkage;
    readonly length: number;
  }[];
}>('scipyClustering');

function distancesOf(points: readonly (readonly [number, number])[]): number[] {
  return points.flatMap(([x, y]) =>
    points.map(([otherX, otherY]) => Math.sqrt((x - otherX) ** 2 + (y - otherY) ** 2)),
  );
}

/** Every order of the leaves that the tree allows. */
function allOrders(tree: ClusterTree): number[][] {
  if (tree.kind === 'leaf') return [[tree.item]];
  const [left, right] = [allOrders(tree.left), allOrders(tree.right)];
  return left.flatMap((a) =>
    right.flatMap((b) => [
      [...a, ...b],
      [...b, ...a],
    ]),
  );
}

function pathLength(order: readonly number[], distances: readonly number[]): number {
  const size = Math.sqrt(distances.length);
  return order.slice(1).reduce((sum, item, i) => sum + distances[order[i] * size + item], 0);
}

/** Symmetric tables with many ties, whether or not they are distances in some space. */
const distanceTables = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc
    .array(fc.nat(12), { minLength: (size * (size - 1)) / 2, maxLength: (size * (size - 1)) / 2 })
    .map((values) => {
      const table = new Array<number>(size * size).fill(0);
      let next = 0;
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < i; j++) table[i * size + j] = table[j * size + i] = values[next++];
      }
      return { size, table };
    }),
);

describe('optimal leaf order', () => {
  it('turns merges so that neighbours are near', () => {
    // On a line: a 0, b 10, c 9, d 1. Pairs (a, d) and (b, c); the best path is a d c b.
    const places = [0, 10, 9, 1];
    const distances = places.flatMap((one) => places.map((other) => Math.abs(one - other)));
    const order = optimalLeafOrder(hierarchicalClustering(distances, 4), distances);
    expect([
      [0, 3, 2, 1],
      [1, 2, 3, 0],
    ]).toContainEqual(order);
  });

  it.each(golden.cases)(
    'is that of R: $linkage of $points.length',
    ({ points, linkage, order: theirs, length, lengthAsDrawn }) => {
      const distances = distancesOf(points);
      const order = optimalLeafOrder(hierarchicalClustering(distances, points.length, linkage), distances);
      expectNear(pathLength(order, distances), length);
      expect([theirs, [...theirs].reverse()]).toContainEqual(order);
      expect(length).toBeLessThanOrEqual(lengthAsDrawn);
    },
  );

  it.each(scipy.cases)(
    'is never longer than that of SciPy: $linkage of $points.length',
    ({ points, linkage, length }) => {
      const distances = distancesOf(points);
      const order = optimalLeafOrder(hierarchicalClustering(distances, points.length, linkage), distances);
      expect(pathLength(order, distances)).toBeLessThanOrEqual(length * (1 + 1e-9));
    },
  );

  it('is an order that the tree allows, and none that it allows is shorter', () => {
    fc.assert(
      fc.property(distanceTables, fc.constantFrom(...linkages), ({ size, table }, linkage) => {
        const tree = hierarchicalClustering(table, size, linkage);
        const found = optimalLeafOrder(tree, table);
        const allowed = allOrders(tree);
        expect(allowed).toContainEqual(found);
        expect(pathLength(found, table)).toBe(Math.min(...allowed.map((order) => pathLength(order, table))));
      }),
    );
  });

  it('orders 300 items', () => {
    const places = Array.from({ length: 300 }, (_, i) => (i * 7919) % 1009);
    const distances = places.flatMap((one) => places.map((other) => Math.abs(one - other)));
    const order = optimalLeafOrder(hierarchicalClustering(distances, 300), distances);
    expect(new Set(order).size).toBe(300);
    // Points on a line have one best path: from one end to the other.
    expect(pathLength(order, distances)).toBe(Math.max(...places) - Math.min(...places));
  });
});
