import { describe, expect, it } from 'vitest';
import {
  type ClusterTree,
  hierarchicalClustering,
  type Linkage,
} from '../../src/structure/hierarchicalClustering.js';
import { expectNear, readGolden } from './goldenStructure.js';

// SciPy 1.17.1 linkage; tests/golden/structure/structure.py
const golden = readGolden<{
  readonly cases: readonly {
    readonly points: readonly (readonly [number, number])[];
    readonly linkage: Linkage;
    readonly heights: readonly number[];
  }[];
}>('scipyClustering');

function heights(tree: ClusterTree): number[] {
  return tree.kind === 'leaf' ? [] : [...heights(tree.left), ...heights(tree.right), tree.height];
}

describe('hierarchical clustering', () => {
  it('merges as one would by hand', () => {
    // Points 0, 1 and 5 on a line: 0 and 1 at 1, then 5 at the mean of 5 and 4.
    const tree = hierarchicalClustering([0, 1, 5, 1, 0, 4, 5, 4, 0], 3, 'average');
    expect(heights(tree)).toEqual([1, 4.5]);
  });

  it('is a leaf for one item', () => {
    expect(hierarchicalClustering([0], 1)).toEqual({ kind: 'leaf', item: 0 });
  });

  it('says what is wrong with distances', () => {
    expect(() => hierarchicalClustering([], 0)).toThrow('at least one item; found 0');
    expect(() => hierarchicalClustering([0, Number.NaN, Number.NaN, 0], 2)).toThrow(
      'found NaN between items 0 and 1',
    );
  });

  it.each(golden.cases)(
    'has the heights of SciPy: $linkage of $points.length',
    ({ points, linkage, heights: wanted }) => {
      const distances = points.flatMap(([x, y]) =>
        points.map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
      );
      const found = heights(hierarchicalClustering(distances, points.length, linkage)).sort((a, b) => a - b);
      expect(found).toHaveLength(wanted.length);
      found.forEach((height, i) => {
        expectNear(height, wanted[i]);
      });
    },
  );
});
