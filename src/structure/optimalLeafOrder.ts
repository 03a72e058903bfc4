import type { ClusterTree } from './hierarchicalClustering.js';

/**
 * The leaves of a clustering in the order, of all that the tree allows, in which neighbours are nearest: the sum of
 * the distances between neighbours is least. A tree of n leaves allows 2^(n-1) orders (each merge can be turned);
 * which one a dendrogram happens to draw means nothing without this.
 *
 * Dynamic programming over the best order of every subtree for each pair of end leaves; time grows with n^3.
 * An order and its reverse are equally good; which of the two comes back is fixed, but means nothing.
 *
 * @param distances items x items, symmetric; the items are those of the leaves
 * @returns the items from the first leaf to the last
 * @see Bar-Joseph, Gifford & Jaakkola (2001), Bioinformatics 17(suppl. 1):S22-S29
 * @example optimalLeafOrder(hierarchicalClustering(distances, 3), distances) // [2, 0, 1]
 */
export function optimalLeafOrder(tree: ClusterTree, distances: ArrayLike<number>): number[] {
  const span = spanOf(tree, 0);
  const leaves: number[] = [];
  collectLeaves(tree, leaves);
  const size = leaves.length;
  const distance = (a: number, b: number) => distances[leaves[a] * size + leaves[b]];
  // Least length of the subtree that joins leaves a and b, from a at one end to b at the other.
  const best = new Float64Array(size * size);

  fill(span);
  if (span.left === null) return leaves;
  let ends: [number, number] = [0, span.middle];
  for (let first = span.start; first < span.middle; first++) {
    for (let last = span.middle; last < span.end; last++) {
      if (best[first * size + last] < best[ends[0] * size + ends[1]]) ends = [first, last];
    }
  }
  const ordered: number[] = [];
  append(span, ends[0], ends[1]);
  return ordered.map((position) => leaves[position]);

  function fill(node: Span): void {
    if (node.left === null) return;
    fill(node.left);
    fill(node.right);
    const toRight = new Float64Array(node.end);
    for (let first = node.start; first < node.middle; first++) {
      const inner = farSide(node.left, first);
      for (let k = node.middle; k < node.end; k++) {
        toRight[k] = Number.POSITIVE_INFINITY;
        for (let m = inner.start; m < inner.end; m++) {
          toRight[k] = Math.min(toRight[k], best[first * size + m] + distance(m, k));
        }
      }
      for (let last = node.middle; last < node.end; last++) {
        const outer = farSide(node.right, last);
        let least = Number.POSITIVE_INFINITY;
        for (let k = outer.start; k < outer.end; k++)
          least = Math.min(least, toRight[k] + best[k * size + last]);
        best[first * size + last] = best[last * size + first] = least;
      }
    }
  }

  /** Appends the leaves of a subtree from `first` to `last`, by the choices that gave its least length. */
  function append(node: Span, first: number, last: number): void {
    if (node.left === null) {
      ordered.push(first);
      return;
    }
    const turned = first >= node.middle;
    const near = turned ? node.right : node.left;
    const far = turned ? node.left : node.right;
    let least = Number.POSITIVE_INFINITY;
    let meeting: [number, number] = [first, last];
    const inner = farSide(near, first);
    const outer = farSide(far, last);
    for (let m = inner.start; m < inner.end; m++) {
      for (let k = outer.start; k < outer.end; k++) {
        const length = best[first * size + m] + distance(m, k) + best[k * size + last];
        if (length < least) {
          least = length;
          meeting = [m, k];
        }
      }
    }
    append(near, first, meeting[0]);
    append(far, meeting[1], last);
  }
}

/** A subtree as a run of leaf positions; `middle` is where its right part begins. */
type Span =
  | { readonly start: number; readonly end: number; readonly left: null }
  | {
      readonly start: number;
      readonly middle: number;
      readonly end: number;
      readonly left: Span;
      readonly right: Span;
    };

function spanOf(tree: ClusterTree, start: number): Span {
  if (tree.kind === 'leaf') return { start, end: start + 1, left: null };
  const left = spanOf(tree.left, start);
  const right = spanOf(tree.right, left.end);
  return { start, middle: left.end, end: right.end, left, right };
}

function collectLeaves(tree: ClusterTree, leaves: number[]): void {
  if (tree.kind === 'leaf') {
    leaves.push(tree.item);
    return;
  }
  collectLeaves(tree.left, leaves);
  collectLeaves(tree.right, leaves);
}

/** Where the other end of a subtree can lie when `end` is one end: in the part that does not hold it. */
function farSide(node: Span, end: number): { readonly start: number; readonly end: number } {
  if (node.left === null) return node;
  return end < node.middle ? node.right : node.left;
}
