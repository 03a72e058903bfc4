import { turnedLabels } from '../../inference/turnedLabels.js';
import { SeededRandom } from '../../shared/seededRandom.js';
import { stepsOf } from '../../shared/work.js';
import { mean, variance } from '../../statistics/mean.js';
import { type ClusterCount, clusterCount, sourceClusters } from '../../statistics/sourceClusters.js';
import { turnedSigns } from '../../statistics/turnedSigns.js';

/** The sources that speak of one cell, and the balance of each. */
export interface CellValues {
  readonly sources: readonly number[];
  readonly values: readonly number[];
}

export interface OmnibusOptions {
  readonly permutations: number;
  readonly seed: number;
  /** A cluster for each source of the corpus, such as its office; default: each source its own. */
  readonly clusters?: ArrayLike<number>;
}

export interface Omnibus {
  /**
   * With an order: of z squared, summed over the cells that fall along it and over those that rise, the larger sum. Without:
   * the sum over cells of how much each differs between its groups, in standard deviations of what chance gives.
   */
  readonly statistic: number;
  /** What the statistic is on average where the group has nothing to do with the direction. */
  readonly expected: number;
  /** Which way the larger sum goes: the first groups promote and the last hinder, or the reverse; null without an order. */
  readonly direction: 'falling' | 'rising' | null;
  /** Null where sources are alike within clusters and the clusters are few. */
  readonly pValue: number | null;
  /** Cells, and sources that speak of at least one of them. */
  readonly cells: number;
  readonly sources: number;
  readonly clusters: ClusterCount;
  readonly method: 'labels dealt among sources' | 'signs of clusters turned';
  readonly permutations: number;
  readonly seed: number;
}

/** Of one way to deal or turn: the statistic, and what falls and rises. */
interface Size {
  readonly statistic: number;
  readonly falling: number;
  readonly rising: number;
}

/**
 * Do groups of sources differ in direction anywhere? The labels are dealt among all the sources that speak of any of
 * the cells, the same deal in every cell, so that it does not matter that a source speaks of many.
 *
 * Where sources of a cluster are alike, what each cluster adds to the covariance of label and balance is turned instead, the
 * same clusters in every cell (`turnedLabels`).
 *
 * With an order a contradiction has a side. Those near the law see a condition as promoting that those near the user see as
 * hindering, or the reverse; where what steers the meeting is at odds, one of the two is what most cells do. So cells that
 * fall and cells that rise are summed apart, and the larger sum counts; p is for both sides. Without an order each cell adds
 * (Q - d) / sqrt(2 d), with Q (n - 1) times the share of its variance that lies between the groups, and d groups - 1.
 *
 * @param label of each source of the corpus, 0 and up
 * @param scores of the labels, where they have an order
 * @returns null where there is no cell, or one label
 * @see Good (2005), Permutation, Parametric and Bootstrap Tests of Hypotheses, 3rd ed., ch. 7, on sums of tests
 */
export function omnibus(
  cells: readonly CellValues[],
  label: ArrayLike<number>,
  scores: readonly number[] | undefined,
  { permutations, seed, clusters }: OmnibusOptions,
): Omnibus | null {
  const speaking = [...new Set(cells.flatMap(({ sources }) => sources))].sort((a, b) => a - b);
  const labels = Int32Array.from(speaking, (source) => label[source]);
  if (cells.length === 0 || new Set(labels).size < 2) return null;
  const own = clusters === undefined ? undefined : speaking.map((source) => clusters[source]);
  const together = sourceClusters(speaking.length, own);
  const placeOf = new Map(speaking.map((source, place) => [source, place]));
  const parts = cells.flatMap(({ sources, values }): CellPart[] => {
    const middle = mean(values);
    const spread = variance(values);
    if (spread === 0) return [];
    const places = sources.map((source) => placeOf.get(source)!);
    return [{ places, centred: Float64Array.from(values, (value) => value - middle), variance: spread }];
  });
  const size = (cell: (part: number) => number) => sizeOf(parts.length, cell, scores !== undefined);
  const width = Math.max(...labels) + 1;
  const buffers = { sums: new Float64Array(width), sizes: new Int32Array(width) };
  const dealt = () => size((k) => dealtCell(parts[k], labels, scores, buffers));
  const seen = dealt();
  const bar = seen.statistic - 1e-9;
  let [reached, sum] = [0, 0];
  const judge = ({ statistic }: Size) => {
    if (statistic >= bar) reached++;
    sum += statistic;
  };
  const direction = scores === undefined ? null : seen.falling >= seen.rising ? 'falling' : 'rising';
  const result = {
    statistic: seen.statistic,
    direction,
    cells: cells.length,
    sources: speaking.length,
    clusters: clusterCount(together),
    seed,
  } as const;
  if (together.grouped) {
    const turned = parts.map(({ places, centred }) => {
      const own = places.map((place) => labels[place]);
      const clusters = places.map((place) => together.of[place]);
      const cell = turnedLabels(centred, own, scores, clusters);
      const groups = new Set(own).size;
      return scores === undefined ? (signs: Int8Array) => beyondExpected(cell(signs), groups) : cell;
    });
    const ways = turnedSigns(together.count, permutations, seed, 'omnibus');
    ways.forEach((signs) => {
      judge(size((k) => turned[k](signs)));
    });
    const pValue = together.few ? null : ways.pOf(reached);
    const method = 'signs of clusters turned';
    return { ...result, expected: sum / ways.ways, pValue, method, permutations: ways.ways };
  }
  const random = new SeededRandom(seed, 'omnibus');
  for (const _ of stepsOf('draws', permutations)) {
    random.shuffle(labels);
    judge(dealt());
  }
  const pValue = (1 + reached) / (permutations + 1);
  const method = 'labels dealt among sources';
  return { ...result, expected: sum / permutations, pValue, method, permutations };
}

/** One cell: its sources by their places among all, and their balances less the mean. */
interface CellPart {
  readonly places: readonly number[];
  readonly centred: Float64Array;
  readonly variance: number;
}

/** From what each cell gives (z along an order, else a number of standard deviations) to the statistic. */
function sizeOf(cells: number, of: (cell: number) => number, ordered: boolean): Size {
  let [falling, rising, sum] = [0, 0, 0];
  for (let cell = 0; cell < cells; cell++) {
    const value = of(cell);
    sum += value;
    if (value < 0) falling += value * value;
    else rising += value * value;
  }
  return { statistic: ordered ? Math.max(falling, rising) : sum, falling, rising };
}

/** One cell with the labels as they are dealt. */
function dealtCell(
  { places, centred, variance: spread }: CellPart,
  labels: Int32Array,
  scores: readonly number[] | undefined,
  { sums, sizes }: { readonly sums: Float64Array; readonly sizes: Int32Array },
): number {
  sums.fill(0);
  sizes.fill(0);
  for (let i = 0; i < places.length; i++) {
    sums[labels[places[i]]] += centred[i];
    sizes[labels[places[i]]]++;
  }
  if (scores === undefined) {
    let [q, groups] = [0, 0];
    for (let l = 0; l < sums.length; l++) {
      if (sizes[l] === 0) continue;
      q += sums[l] ** 2 / sizes[l];
      groups++;
    }
    return beyondExpected(q / spread, groups);
  }
  let [middle, cross, width] = [0, 0, 0];
  for (let l = 0; l < sums.length; l++) middle += (sizes[l] * scores[l]) / places.length;
  for (let l = 0; l < sums.length; l++) {
    cross += sums[l] * (scores[l] - middle);
    width += sizes[l] * (scores[l] - middle) ** 2;
  }
  return width < 1e-12 ? 0 : cross / Math.sqrt(width * spread);
}

/** By how many standard deviations a sum of squares between groups is larger than chance gives. */
function beyondExpected(q: number, groups: number): number {
  return groups < 2 ? 0 : (q - (groups - 1)) / Math.sqrt(2 * (groups - 1));
}
