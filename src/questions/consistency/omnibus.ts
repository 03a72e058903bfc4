import { SeededRandom } from '../../shared/seededRandom.js';
import { mean, variance } from '../../statistics/mean.js';

/** The sources that speak of one cell, and the balance of each. */
export interface CellValues {
  readonly sources: readonly number[];
  readonly values: readonly number[];
}

export interface Omnibus {
  /**
   * Sum over the cells of how much each differs between its groups, in standard deviations of what dealt labels give;
   * about 0 where nothing differs.
   */
  readonly statistic: number;
  readonly pValue: number;
  /** Cells, and sources that speak of at least one of them. */
  readonly cells: number;
  readonly sources: number;
  readonly permutations: number;
  readonly seed: number;
}

/**
 * Do groups of sources differ in direction anywhere? The labels are dealt among all the sources that speak of any of
 * the cells, the same deal in every cell, so that it does not matter that a source speaks of many.
 *
 * Each cell adds (Q - d) / sqrt(2 d): Q is (n - 1) times the share of its variance that lies between the groups, or
 * along the scores, and d what Q is on average when labels are dealt (1 along scores, else groups - 1). So a cell
 * weighs the same whichever groups happen to speak of it.
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
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): Omnibus | null {
  const speaking = [...new Set(cells.flatMap(({ sources }) => sources))].sort((a, b) => a - b);
  const labels = Int32Array.from(speaking, (source) => label[source]);
  if (cells.length === 0 || new Set(labels).size < 2) return null;
  const placeOf = new Map(speaking.map((source, place) => [source, place]));
  const parts = cells.map(({ sources, values }) => {
    const middle = mean(values);
    return {
      places: sources.map((source) => placeOf.get(source)!),
      centred: Float64Array.from(values, (value) => value - middle),
      variance: variance(values),
    };
  });
  const width = Math.max(...labels) + 1;
  const [sums, sizes] = [new Float64Array(width), new Int32Array(width)];
  const total = () => {
    let sum = 0;
    for (const { places, centred, variance } of parts) {
      if (variance === 0) continue;
      sums.fill(0);
      sizes.fill(0);
      for (let i = 0; i < places.length; i++) {
        sums[labels[places[i]]] += centred[i];
        sizes[labels[places[i]]]++;
      }
      sum += scores === undefined ? between(sums, sizes, variance) : along(sums, sizes, scores, variance);
    }
    return sum;
  };
  const statistic = total();
  const random = new SeededRandom(seed, 'omnibus');
  let reached = 0;
  for (let draw = 0; draw < permutations; draw++) {
    random.shuffle(labels);
    if (total() >= statistic - 1e-9) reached++;
  }
  const pValue = (1 + reached) / (permutations + 1);
  return { statistic, pValue, cells: cells.length, sources: speaking.length, permutations, seed };
}

function between(sums: Float64Array, sizes: Int32Array, variance: number): number {
  let [q, groups] = [0, 0];
  for (let l = 0; l < sums.length; l++) {
    if (sizes[l] === 0) continue;
    q += sums[l] ** 2 / sizes[l];
    groups++;
  }
  return groups < 2 ? 0 : (q / variance - (groups - 1)) / Math.sqrt(2 * (groups - 1));
}

function along(sums: Float64Array, sizes: Int32Array, scores: readonly number[], variance: number): number {
  let [n, middle, cross, spread] = [0, 0, 0, 0];
  for (let l = 0; l < sums.length; l++) {
    n += sizes[l];
    middle += sizes[l] * scores[l];
  }
  middle /= n;
  for (let l = 0; l < sums.length; l++) {
    cross += sums[l] * (scores[l] - middle);
    spread += sizes[l] * (scores[l] - middle) ** 2;
  }
  return spread === 0 ? 0 : (cross ** 2 / (spread * variance) - 1) / Math.SQRT2;
}
