import type { Clusters } from './clusters.js';
import { type ModeratedScale, moderatedVariance } from './moderatedScale.js';
import type { PartScores } from './withoutSources.js';

/** The fewest sources without which a cell is no longer so far from 0, the clear cells and the common scale held. */
export interface SourcesToTurn {
  /** No fewer do. */
  readonly least: number;
  /** So many do; null where no number was found. */
  readonly most: number | null;
  /** Sources, those first whose removal brings the cell down most; the first `most` of them turn it. */
  readonly order: readonly number[];
}

/**
 * The fewest sources whose removal brings |z| of a cell below a bound. As in `withoutSources`, what they add is taken out of the
 * score, of its spread and of its information, and the clear cells and the common scale stay as they are.
 *
 * With S the score, x what is removed of it, A the part of the variance that goes with information and B that of the
 * spread, a set turns the cell where h(x) <= T^2 (A (1 - its information) + B sum over clusters (s - its part)^2), where h(x) is
 * (S - x)^2, and 0 beyond S. h lies above each of its tangents, and the right side
 * below a sum over sources (exactly so where a cluster is one source); so for each size the smallest sum over sources is a
 * bound that no set of that size gets below. The sets that attain these sums are tried themselves.
 *
 * @param bound of |z|, as Student's t has it at the level that p has to meet
 * @returns null where sources are themselves the passages, as two of them then share what they tell
 */
export function sourcesToTurn(
  scale: ModeratedScale,
  clusters: Clusters,
  parts: PartScores,
  bound: number,
): SourcesToTurn | null {
  if (clusters.split !== 1) return null;
  const cell = new Removal(scale, clusters, parts, bound);
  let least: number | null = null;
  for (let size = 0; size <= cell.sources.length; size++) {
    const { lowest, turning } = cell.ofSize(size);
    if (lowest <= 0) least ??= size;
    if (turning !== null) return { least: least ?? size, most: size, order: turning };
  }
  return { least: least ?? cell.sources.length, most: null, order: cell.ofSize(0).order };
}

/** Of the squared score: what rounding may add. */
const nothing = 1e-12;

/** Tangents that are tried, from what would turn nothing to what would leave nothing. */
const tangents = 64;

class Removal {
  readonly sources: readonly number[];
  readonly #sum: number;
  readonly #spread: number;
  readonly #ofInformation: number;
  readonly #ofSpread: number;
  readonly #score: Float64Array;
  readonly #told: Float64Array;
  /** What each source adds to the score, cluster by cluster. */
  readonly #byCluster: readonly ReadonlyMap<number, number>[];
  readonly #ofCluster: Float64Array;
  readonly #clusterSize: Int32Array;

  constructor(scale: ModeratedScale, clusters: Clusters, parts: PartScores, bound: number) {
    const { score, diagonal, expected } = parts;
    const sign = score.reduce((total, value) => total + value, 0) < 0 ? -1 : 1;
    const all = diagonal.reduce((total, value) => total + value, 0);
    const at = new Map<number, number>();
    this.#ofCluster = new Float64Array(clusters.count);
    const [own, told]: number[][] = [[], []];
    const byCluster: Map<number, number>[] = [];
    score.forEach((value, part) => {
      const cluster = clusters.clusterOf[part];
      this.#ofCluster[cluster] += sign * value;
      const source = clusters.sourceOf[part];
      const place = at.get(source) ?? at.size;
      at.set(source, place);
      own[place] = (own[place] ?? 0) + sign * value;
      told[place] = (told[place] ?? 0) + (all > 0 ? diagonal[part] / all : 0);
      byCluster[place] ??= new Map();
      byCluster[place].set(cluster, (byCluster[place].get(cluster) ?? 0) + sign * value);
    });
    this.sources = [...at.keys()];
    this.#score = Float64Array.from(own);
    this.#told = Float64Array.from(told);
    this.#byCluster = byCluster;
    this.#clusterSize = new Int32Array(clusters.count);
    for (const each of byCluster) for (const cluster of each.keys()) this.#clusterSize[cluster]++;
    this.#sum = own.reduce((total, value) => total + value, 0);
    this.#spread = this.#ofCluster.reduce((total, value) => total + value * value, 0);
    const varianceOf = (spread: number, information: number) =>
      bound ** 2 * moderatedVariance(scale, { spread, expected: information, clusters: parts.clusters });
    this.#ofInformation = varianceOf(0, expected);
    this.#ofSpread = varianceOf(1, 0);
  }

  /** The bound below which no set of a size gets, and a set that turns the cell, if one was found; see `sourcesToTurn`. */
  ofSize(size: number) {
    const places = this.sources.map((_, place) => place);
    let lowest = Number.NEGATIVE_INFINITY;
    let best: { readonly gap: number; readonly order: readonly number[] } | null = null;
    for (let step = 0; step <= tangents; step++) {
      const touching = (this.#sum * step) / tangents;
      const slope = 2 * (this.#sum - touching);
      const weight = places.map((place) => this.#weight(place, slope, size));
      const order = [...places].sort((a, b) => weight[a] - weight[b] || a - b);
      const removed = order.slice(0, size);
      const constant =
        (1 - nothing) * this.#sum ** 2 - touching ** 2 - this.#ofInformation - this.#ofSpread * this.#spread;
      lowest = Math.max(
        lowest,
        removed.reduce((total, place) => total + weight[place], constant),
      );
      const gap = this.#gap(removed);
      if (best === null || gap < best.gap) best = { gap, order };
    }
    const order = best!.order.map((place) => this.sources[place]);
    return { lowest, order, turning: best!.gap <= 0 ? order : null };
  }

  #weight(place: number, slope: number, size: number): number {
    let squares = 0;
    for (const [cluster, own] of this.#byCluster[place])
      squares += 2 * this.#ofCluster[cluster] * own - Math.min(size, this.#clusterSize[cluster]) * own * own;
    return this.#ofInformation * this.#told[place] + this.#ofSpread * squares - slope * this.#score[place];
  }

  /** How far the squared score is above what it must be below; at most 0 where the set turns the cell. */
  #gap(removed: readonly number[]): number {
    let [sum, spread, information] = [this.#sum, this.#spread, this.#ofInformation];
    const ofClusters = new Map<number, number>();
    for (const place of removed) {
      sum -= this.#score[place];
      information -= this.#ofInformation * this.#told[place];
      for (const [cluster, own] of this.#byCluster[place])
        ofClusters.set(cluster, (ofClusters.get(cluster) ?? 0) + own);
    }
    for (const [cluster, own] of ofClusters) {
      const all = this.#ofCluster[cluster];
      spread += (all - own) ** 2 - all ** 2;
    }
    return Math.max(0, sum) ** 2 - information - this.#ofSpread * spread - nothing * this.#sum ** 2;
  }
}
