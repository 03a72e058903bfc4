import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapLayout } from '../../src/structure/mapLayout.js';
import { readGolden } from './goldenStructure.js';
import { edgesOf, randomNetwork } from './networks.js';

// SciPy 1.17.1 BFGS, the best of 60 starts; tests/golden/structure/structure.py
const golden = readGolden<{
  readonly cases: readonly {
    readonly nodes: number;
    readonly objective: number;
    readonly edges: readonly (readonly [number, number, number])[];
  }[];
}>('map');

describe('the map of a network', () => {
  it('puts two nodes opposite one another, on a lying axis', () => {
    const map = mapLayout(2, edgesOf([[0, 1, 3]]), { seed: 1 });
    expect([...map.x]).toEqual([1, -1]);
    expect([...map.y]).toEqual([0, 0]);
  });

  it('puts strongly joined nodes nearer than weakly joined ones', () => {
    const { x, y } = mapLayout(
      3,
      edgesOf([
        [0, 1, 9],
        [1, 2, 1],
      ]),
      { seed: 1 },
    );
    const distance = (a: number, b: number) => Math.hypot(x[a] - x[b], y[a] - y[b]);
    expect(distance(0, 1)).toBeLessThan(distance(1, 2));
    expect(distance(1, 2)).toBeLessThan(distance(0, 2) + 1e-9);
  });

  it.each(golden.cases)('is as good as what SciPy finds for $nodes nodes', ({ nodes, edges, objective }) => {
    const found = mapLayout(nodes, edgesOf(edges), { seed: 2026 });
    expect(found.objective).toBeLessThanOrEqual(objective + 1e-6 * Math.abs(objective));
  });

  it('is the same to the last digit for the same seed', () => {
    const [{ nodes, edges }] = golden.cases.slice(-1);
    const positions = () => {
      const { x, y } = mapLayout(nodes, edgesOf(edges), { seed: 7 });
      return JSON.stringify([[...x], [...y]]);
    };
    expect(positions()).toBe(positions());
  });

  it('does not depend on the scale of the weights', () => {
    const [{ nodes, edges }] = golden.cases.slice(-1);
    const times = (factor: number) =>
      mapLayout(nodes, edgesOf(edges.map(([a, b, weight]) => [a, b, weight * factor])), { seed: 7 });
    const [one, other] = [times(1), times(1024)];
    expect(other.x).toEqual(one.x);
    expect(other.y).toEqual(one.y);
  });

  it('is centred, of size 1 and without NaN, for parts that nothing joins too', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(), ({ nodes, edges }, seed) => {
        const { x, y } = mapLayout(nodes, edges, { seed, starts: 2 });
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(Math.abs(sum([...x]))).toBeLessThan(1e-4);
        expect(Math.abs(sum([...y]))).toBeLessThan(1e-4);
        expect(sum([...x].map((value, i) => value ** 2 + y[i] ** 2)) / nodes).toBeCloseTo(1, 4);
        const spread = (values: Float64Array) => sum([...values].map((value) => value ** 2));
        expect(spread(x)).toBeGreaterThanOrEqual(spread(y) - 1e-4);
      }),
      { numRuns: 60 },
    );
  });
});
