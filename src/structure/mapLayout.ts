import { inverse, Matrix } from 'ml-matrix';
import { SeededRandom } from '../shared/seededRandom.js';
import { mean } from '../statistics/mean.js';
import { leadingSign } from './leadingSign.js';
import type { WeightedEdge } from './network.js';

export interface MapLayout {
  /** Centred, the longest axis lying, a root mean square distance of 1 from the centre; 6 decimals. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What was minimised, before the map was turned and scaled; lower is better. */
  readonly objective: number;
}

/** How often the search starts anew from random positions; the most promising one is carried to its end. */
export const layoutStarts = 8;

/** Pull between every two nodes, as a part of the mean edge weight; it keeps unconnected parts in sight. */
const commonPull = 0.15;
const firstSteps = 60;
const mostSteps = 1000;
/** Least gain of a step, as a part of the objective. */
const smallestGain = 1e-9;

/**
 * Positions for the nodes of a network, by the objective of VOS mapping: strongly joined nodes lie near one another
 * (sum of weight x squared distance is small) while nodes in general lie apart (sum of distances is large). It is
 * minimised by majorisation, so that every step improves the map.
 *
 * It uses only operations that every machine rounds alike, so equal seeds give equal positions to the last digit.
 * Distances on the map are an impression and no measurement; the axes mean nothing.
 *
 * @see van Eck, Waltman, Dekker & van den Berg (2010), J. Am. Soc. Inf. Sci. Technol. 61(12):2405-2416; de Leeuw &
 * Heiser (1980) for the majorisation
 * @example mapLayout(2, [{ source: 0, target: 1, weight: 3 }], { seed: 1 }).x // 1 and -1
 */
export function mapLayout(
  nodeCount: number,
  edges: readonly WeightedEdge[],
  options: { readonly seed: number; readonly starts?: number },
): MapLayout {
  const pulls = pullsOf(nodeCount, edges);
  const step = majorisation(nodeCount, pulls);
  let best: Positions | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (let start = 0; start < (options.starts ?? layoutStarts); start++) {
    const random = new SeededRandom(options.seed, `layout ${start}`);
    const positions = descend(step, firstSteps, {
      x: Float64Array.from({ length: nodeCount }, () => random.uniform() - 0.5),
      y: Float64Array.from({ length: nodeCount }, () => random.uniform() - 0.5),
    });
    const { objective } = step(positions);
    if (objective < lowest) [best, lowest] = [positions, objective];
  }
  const found = descend(step, mostSteps, best!);
  return { ...presentable(found), objective: step(found).objective };
}

interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** From some positions to better ones, and the objective of those that it was given. */
type Step = (positions: Positions) => { readonly next: Positions; readonly objective: number };

function descend(step: Step, mostSteps: number, from: Positions): Positions {
  let positions = from;
  let before = Number.POSITIVE_INFINITY;
  for (let i = 0; i < mostSteps; i++) {
    const { next, objective } = step(positions);
    if (before - objective < smallestGain * Math.abs(objective)) break;
    positions = next;
    before = objective;
  }
  return positions;
}

/** Weights over their mean, with the common pull added: nodes x nodes, symmetric. */
function pullsOf(nodeCount: number, edges: readonly WeightedEdge[]): Float64Array {
  const sum = edges.reduce((total, { weight }) => total + weight, 0);
  const scale = edges.length / sum;
  const pulls = new Float64Array(nodeCount * nodeCount).fill(commonPull);
  for (let node = 0; node < nodeCount; node++) pulls[node * nodeCount + node] = 0;
  for (const { source, target, weight } of edges) {
    pulls[source * nodeCount + target] += weight * scale;
    pulls[target * nodeCount + source] += weight * scale;
  }
  return pulls;
}

/**
 * One step: the distances are replaced by linear functions that touch them at the present positions and are nowhere
 * larger; what then is to be minimised is quadratic, and the same matrix solves it in every step.
 *
 * The objective is the sum over pairs of pull x squared distance, less the sum of distances.
 */
function majorisation(nodeCount: number, pulls: Float64Array): Step {
  const laplacian = Matrix.zeros(nodeCount, nodeCount);
  for (let i = 0; i < nodeCount; i++) {
    let sum = 0;
    for (let j = 0; j < nodeCount; j++) {
      sum += pulls[i * nodeCount + j];
      if (i !== j) laplacian.set(i, j, 1 / nodeCount - pulls[i * nodeCount + j]);
    }
    laplacian.set(i, i, 1 / nodeCount + sum);
  }
  const solution = inverse(laplacian).to1DArray();
  return ({ x, y }) => {
    const [pushX, pushY] = [new Float64Array(nodeCount), new Float64Array(nodeCount)];
    let objective = 0;
    for (let i = 0; i < nodeCount; i++) {
      for (let j = 0; j < i; j++) {
        const gapX = x[i] - x[j];
        const gapY = y[i] - y[j];
        const squared = gapX * gapX + gapY * gapY;
        const distance = Math.sqrt(squared);
        objective += pulls[i * nodeCount + j] * squared - distance;
        if (distance === 0) continue;
        pushX[i] += gapX / distance;
        pushX[j] -= gapX / distance;
        pushY[i] += gapY / distance;
        pushY[j] -= gapY / distance;
      }
    }
    const [nextX, nextY] = [new Float64Array(nodeCount), new Float64Array(nodeCount)];
    for (let i = 0; i < nodeCount; i++) {
      for (let j = 0; j < nodeCount; j++) {
        nextX[i] += (solution[i * nodeCount + j] * pushX[j]) / 2;
        nextY[i] += (solution[i * nodeCount + j] * pushY[j]) / 2;
      }
    }
    return { next: { x: nextX, y: nextY }, objective };
  };
}

/** Centred, turned so that the longest axis lies, scaled and rounded. */
function presentable({ x, y }: Positions): Positions {
  const [centreX, centreY] = [mean(Array.from(x)), mean(Array.from(y))];
  const [gapX, gapY] = [x.map((value) => value - centreX), y.map((value) => value - centreY)];
  const product = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i], 0);
  const [xx, yy, xy] = [product(gapX, gapX), product(gapY, gapY), product(gapX, gapY)];
  // First eigenvector of the positions' 2 x 2 sums of products; of its two forms the one that is safe to divide.
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  const [a, b] = half >= 0 ? [root + half, xy] : [xy, root - half];
  const length = Math.sqrt(a * a + b * b);
  const [cosine, sine] = length === 0 ? [1, 0] : [a / length, b / length];
  const lying = gapX.map((value, i) => value * cosine + gapY[i] * sine);
  const standing = gapY.map((value, i) => value * cosine - gapX[i] * sine);
  const scale = Math.sqrt(x.length / (xx + yy));
  return { x: finished(lying, scale), y: finished(standing, scale) };
}

function finished(values: Float64Array, scale: number): Float64Array {
  const sign = leadingSign([...values]);
  return values.map((value) => Math.round(value * sign * scale * 1e6) / 1e6 + 0);
}
