import { SeededRandom } from '../shared/seededRandom.js';
import { stepsOf } from '../shared/work.js';
import { mean } from '../statistics/mean.js';
import type { SourcesInClusters } from '../statistics/sourceClusters.js';
import { turnedSigns } from '../statistics/turnedSigns.js';
import { alikeInClusters } from './alikeInClusters.js';
import { forEachDeal } from './forEachDeal.js';

/** How a p of labels was found where sources of clusters are alike. */
export interface ClusteredP {
  readonly pValue: number;
  /** The smallest p that so many clusters could give. */
  readonly smallestP: number;
  readonly method:
    | 'enumeration of labels of clusters'
    | 'Monte Carlo over labels of clusters'
    | 'enumeration of signs of clusters'
    | 'Monte Carlo over signs of clusters';
  readonly permutations: number;
}

/** How often a statistic reached what was seen. */
interface Reached extends Omit<ClusteredP, 'method'> {
  readonly enumerated: boolean;
}

interface Draws {
  readonly permutations: number;
  readonly seed: number;
}

/**
 * Do values go with labels, where sources of one cluster are alike? The largest of some p, as each holds where another errs:
 *
 * - Where every cluster has one label, the labels are dealt anew among whole clusters. Otherwise what each cluster adds to the
 *   covariance of value and label, both less their means, is as likely to be turned.
 * - The score test of a model in which the sources of every cluster are equally alike (`alikeInClusters`): labels that go with
 *   the size of clusters (documents one by one, counsellors in offices) let the first err.
 * - Where each cluster has one label, and those of one label are more than twice as large as those of another, clusters turned,
 *   too. (Not otherwise: with three clusters of one label among thirty, turning finds nothing.)
 *
 * @param values one a source
 * @param label of each source, 0 and up; every label is used
 * @param places a number for each label where they have an order; undefined for any difference between labels
 * @see Hemerik, Goeman & Finos (2020), JRSS B 82(3):841-864; Hu & Kalbfleisch (2000), Canadian J. Statistics 28(3):449-481;
 *   docs/decisions/0021-clusters.md
 */
export function clusteredLabels(
  values: readonly number[],
  label: readonly number[],
  places: readonly number[] | undefined,
  together: SourcesInClusters,
  draws: Draws,
): ClusteredP {
  const labels = Math.max(...label) + 1;
  const columns =
    places === undefined
      ? Array.from({ length: labels }, (_, l) => label.map((own) => (own === l ? 1 : 0)))
      : [label.map((own) => places[own])];
  const model = alikeInClusters(values, places === undefined ? columns.slice(1) : columns, together);
  const whole = oneLabelEach(label, together);
  const signs = () => turned(values, label, columns, places, together, draws);
  const { enumerated, ...found } = whole ? dealt(values, label, places, together, draws) : signs();
  const ways = enumerated ? 'enumeration of' : 'Monte Carlo over';
  const third = whole && sizesDiffer(label, together) ? signs().pValue : 0;
  return {
    ...found,
    pValue: Math.max(model, found.pValue, third),
    method: whole ? `${ways} labels of clusters` : `${ways} signs of clusters`,
  };
}

/** Whether the clusters of one label are, on average, more than twice as large as those of another. */
function sizesDiffer(label: readonly number[], { members }: SourcesInClusters): boolean {
  const sizes = new Map<number, number[]>();
  for (const own of members) {
    const known = sizes.get(label[own[0]]);
    if (known === undefined) sizes.set(label[own[0]], [own.length]);
    else known.push(own.length);
  }
  const averages = [...sizes.values()].map(mean);
  return Math.max(...averages) > 2 * Math.min(...averages);
}

/** The labels dealt among clusters, each with all its sources. */
function dealt(
  values: readonly number[],
  label: readonly number[],
  places: readonly number[] | undefined,
  together: SourcesInClusters,
  draws: Draws,
): Reached {
  const { members } = together;
  const center = mean(values);
  const sums = members.map((own) => own.reduce((sum, s) => sum + values[s] - center, 0));
  const labels = Math.max(...label) + 1;
  return dealtLabels(label, together, draws, (order) => {
    const [sum, size] = [new Float64Array(labels), new Float64Array(labels)];
    order.forEach((l, c) => {
      sum[l] += sums[c];
      size[l] += members[c].length;
    });
    if (places === undefined) return sum.reduce((total, each, l) => total + each ** 2 / size[l], 0);
    let [product, first, second] = [0, 0, 0];
    for (let l = 0; l < labels; l++) {
      product += places[l] * sum[l];
      first += places[l] * size[l];
      second += places[l] ** 2 * size[l];
    }
    return product ** 2 / (second - first ** 2 / values.length);
  });
}

/**
 * How often a statistic is as large as it is where labels are dealt among whole clusters.
 *
 * @param label of each source
 * @param statistic of the labels of the clusters
 * @returns null where a cluster has several labels
 */
export function dealtAmongClusters(
  label: readonly number[],
  together: SourcesInClusters,
  draws: Draws,
  statistic: (labels: Int32Array) => number,
): ClusteredP | null {
  if (!oneLabelEach(label, together)) return null;
  const { enumerated, ...found } = dealtLabels(label, together, draws, statistic);
  return { ...found, method: `${enumerated ? 'enumeration of' : 'Monte Carlo over'} labels of clusters` };
}

function oneLabelEach(label: readonly number[], { members }: SourcesInClusters): boolean {
  return members.every((own) => own.every((s) => label[s] === label[own[0]]));
}

function dealtLabels(
  label: readonly number[],
  { members }: SourcesInClusters,
  { permutations, seed }: Draws,
  statistic: (labels: Int32Array) => number,
): Reached {
  const order = Int32Array.from(members, (own) => label[own[0]]);
  const bar = statistic(order) * (1 - 1e-9) - 1e-12;
  let [reached, furthest, atFurthest] = [0, -1, 0];
  const judge = () => {
    const value = statistic(order);
    if (value >= bar) reached++;
    if (value > furthest * (1 + 1e-9) + 1e-12) [furthest, atFurthest] = [value, 1];
    else if (value >= furthest * (1 - 1e-9) - 1e-12) atFurthest++;
  };
  const ways = forEachDeal(order, permutations, judge);
  if (ways > 0)
    return { pValue: reached / ways, smallestP: atFurthest / ways, permutations: ways, enumerated: true };
  const random = new SeededRandom(seed, 'labels of clusters');
  for (const _ of stepsOf('draws', permutations)) {
    random.shuffle(order);
    judge();
  }
  return {
    pValue: (1 + reached) / (permutations + 1),
    smallestP: 1 / (permutations + 1),
    permutations,
    enumerated: false,
  };
}

/** What each cluster adds to the covariance of value and label, turned. */
function turned(
  values: readonly number[],
  label: readonly number[],
  columns: readonly (readonly number[])[],
  places: readonly number[] | undefined,
  { of, count }: SourcesInClusters,
  { permutations, seed }: Draws,
): Reached {
  const weight =
    places === undefined ? columns.map((_, l) => 1 / label.filter((own) => own === l).length) : [1];
  const center = mean(values);
  const scores = columns.map((column) => {
    const middle = mean(column);
    const sums = new Float64Array(count);
    column.forEach((x, s) => {
      sums[of[s]] += (x - middle) * (values[s] - center);
    });
    return sums;
  });
  const statistic = (signs: Int8Array) => {
    let total = 0;
    scores.forEach((own, k) => {
      let sum = 0;
      for (let c = 0; c < count; c++) sum += signs[c] * own[c];
      total += weight[k] * sum * sum;
    });
    return total;
  };
  const bar = statistic(new Int8Array(count).fill(1)) * (1 - 1e-9) - 1e-12;
  const ways = turnedSigns(count, permutations, seed, 'signs of clusters');
  let reached = 0;
  ways.forEach((signs) => {
    if (statistic(signs) >= bar) reached++;
  });
  return {
    pValue: ways.pOf(reached),
    smallestP: ways.enumerated ? 2 / ways.ways : 1 / (ways.ways + 1),
    permutations: ways.ways,
    enumerated: ways.enumerated,
  };
}
