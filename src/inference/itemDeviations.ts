import { defaults } from '../shared/defaults.js';
import { SeededRandom } from '../shared/seededRandom.js';
import { stepsOf } from '../shared/work.js';
import { mean } from '../statistics/mean.js';
import {
  type ClusterCount,
  clusterCount,
  type SourcesInClusters,
  sourceClusters,
} from '../statistics/sourceClusters.js';
import { clusteredItems } from './clusteredItems.js';

/** What sources say of each of several items, such as indicators. */
export interface ItemValues {
  /** Per source and item; NaN where the source says nothing of the item. */
  readonly values: readonly ArrayLike<number>[];
  /** 1 where the mean of the sources is added, -1 where it is subtracted. */
  readonly sign: 1 | -1;
  /** A cluster for each source; one number is the same cluster in every part. Default: each source its own. */
  readonly clusters?: ArrayLike<number>;
}

export interface ItemDeviationOptions {
  /** Default: `defaults.permutations`. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
}

export interface ItemDeviation {
  /** Sum over the parts of sign x mean over the sources that say something; null where a part has fewer than two. */
  readonly value: number | null;
  /** `value` less the mean of the values of all items. */
  readonly deviation: number | null;
  readonly standardError: number | null;
  /** Two-sided; null, too, where sources of clusters are alike and the clusters few. */
  readonly pValue: number | null;
}

export interface ItemDeviations {
  readonly items: readonly ItemDeviation[];
  /** Mean of the values of the items that were tested; null where there are fewer than two. */
  readonly mean: number | null;
  /** Of the sources that speak of some item that was tested. */
  readonly clusters: ClusterCount;
  readonly method:
    | 'items permuted within sources, studentised'
    | 'signs of clusters, the deviation held at 0';
  readonly permutations: number;
  readonly seed: number;
}

/**
 * Which items differ from the average item? The value of an item is a mean over sources, or a difference of such means
 * over different sources (a need over studies, less what is promoted over interviews and documents).
 *
 * Null: within a source the items that it speaks of are exchangeable. Each source deals its values anew to the same
 * items, so that a source is one piece of evidence, its general tone and which items it speaks of stay, and items of
 * which few speak are judged as such. The deviation is divided by its standard error over sources, in the material
 * and in every draw, so that p also holds, with many sources, where only the one item is average and others are not.
 * p = (1 + reached) / (permutations + 1).
 *
 * Where sources of clusters are alike, what clusters add to a deviation is turned instead; see `clusteredItems`.
 *
 * Caveat: an item that stands far out moves the average that the others are compared with.
 *
 * @param itemCount how many items every source is asked of
 * @param parts each with its own sources
 * @throws RangeError if a source has another number of values
 * @see Janssen (1997), Statistics & Probability Letters 36(1):9-21; Chung & Romano (2013), Annals of Statistics 41(2)
 */
export function itemDeviations(
  itemCount: number,
  parts: readonly ItemValues[],
  options: ItemDeviationOptions = {},
): ItemDeviations {
  const permutations = options.permutations ?? defaults.permutations;
  const seed = options.seed ?? defaults.seed;
  if (parts.some(({ values }) => values.some(({ length }) => length !== itemCount)))
    throw new RangeError(`every source has a value, or NaN, for each of ${itemCount} items`);
  const enough = ({ values }: ItemValues, item: number) =>
    values.filter((source) => !Number.isNaN(source[item])).length >= 2;
  const tested = Array.from({ length: itemCount }, (_, item) => item).filter((item) =>
    parts.every((part) => enough(part, item)),
  );
  const nothing = { value: null, deviation: null, standardError: null, pValue: null };
  const items: ItemDeviation[] = Array.from({ length: itemCount }, () => nothing);
  const together = clustersOf(parts, tested);
  const clusters = clusterCount(together);
  const result = { clusters, method: 'items permuted within sources, studentised', seed } as const;
  if (tested.length < 2 || parts.length === 0) {
    if (tested.length === 1 && parts.length > 0) {
      const { value } = new Layout(parts, tested).measure();
      items[tested[0]] = { ...nothing, value: value[0] };
    }
    return { ...result, items, mean: null, permutations: 0 };
  }

  const layout = new Layout(parts, tested);
  const { value, deviation, error } = layout.measure();
  if (clusters.grouped) {
    const draws = { permutations, seed };
    const found = clusteredItems(parts, tested, together, draws);
    tested.forEach((item, i) => {
      const { standardError, pValue } = found.items[i];
      const own = { value: value[i], deviation: deviation[i], standardError };
      items[item] = { ...own, pValue: clusters.few ? null : pValue };
    });
    const method = 'signs of clusters, the deviation held at 0';
    return { ...result, items, mean: mean([...value]), method, permutations: found.permutations };
  }
  const seen = Array.from(deviation, (each, i) => studentised(each, error[i]));
  const reached = new Int32Array(tested.length);
  const random = new SeededRandom(seed, 'item deviations');
  for (const _ of stepsOf('draws', permutations)) {
    layout.deal(random);
    const drawn = layout.measure();
    for (let i = 0; i < tested.length; i++) {
      const size = Math.abs(studentised(drawn.deviation[i], drawn.error[i]));
      if (size >= Math.abs(seen[i]) * (1 - 1e-9)) reached[i]++;
    }
  }
  tested.forEach((item, i) => {
    items[item] = {
      value: value[i],
      deviation: deviation[i],
      standardError: error[i],
      pValue: (1 + reached[i]) / (permutations + 1),
    };
  });
  return { ...result, items, mean: mean([...value]), permutations };
}

/** The clusters of all sources, part after part; those who speak of no item that is tested take no part. */
function clustersOf(parts: readonly ItemValues[], tested: readonly number[]): SourcesInClusters {
  const speaks = parts.flatMap(({ values }) =>
    values.map((source) => tested.some((item) => !Number.isNaN(source[item]))),
  );
  if (parts.every(({ clusters }) => clusters === undefined))
    return sourceClusters(speaks.length, undefined, (s) => speaks[s]);
  // A part without clusters has sources of its own.
  let alone = -1;
  const of = parts.flatMap(({ values, clusters }) => {
    if (clusters !== undefined && clusters.length !== values.length)
      throw new RangeError(
        `a cluster for each of ${values.length} sources is required; found ${clusters.length}`,
      );
    return values.map((_, s) => clusters?.[s] ?? alone--);
  });
  return sourceClusters(speaks.length, of, (s) => speaks[s]);
}

function studentised(deviation: number, error: number): number {
  if (Math.abs(deviation) < 1e-12) return 0;
  return error > 0 ? deviation / error : Number.POSITIVE_INFINITY * Math.sign(deviation);
}

/** The values that sources have, side by side, so that a draw need not look for them. */
class Layout {
  readonly #width: number;
  readonly #values: Float64Array;
  readonly #items: Int32Array;
  /** Where each source begins. */
  readonly #starts: Int32Array;
  readonly #signs: readonly number[];
  readonly #partOf: Int32Array;
  /** Per part and item: sources that say something. */
  readonly #speaking: Float64Array;

  constructor(parts: readonly ItemValues[], tested: readonly number[]) {
    this.#width = tested.length;
    this.#signs = parts.map(({ sign }) => sign);
    this.#speaking = new Float64Array(parts.length * tested.length);
    const [values, items, starts, partOf]: number[][] = [[], [], [0], []];
    parts.forEach((part, p) => {
      for (const source of part.values) {
        tested.forEach((item, i) => {
          if (Number.isNaN(source[item])) return;
          values.push(source[item]);
          items.push(i);
          this.#speaking[p * tested.length + i]++;
        });
        starts.push(values.length);
        partOf.push(p);
      }
    });
    this.#values = Float64Array.from(values);
    this.#items = Int32Array.from(items);
    this.#starts = Int32Array.from(starts);
    this.#partOf = Int32Array.from(partOf);
  }

  deal(random: SeededRandom): void {
    for (let s = 0; s + 1 < this.#starts.length; s++) {
      const start = this.#starts[s];
      for (let i = this.#starts[s + 1] - start - 1; i > 0; i--) {
        const j = random.below(i + 1);
        const kept = this.#values[start + i];
        this.#values[start + i] = this.#values[start + j];
        this.#values[start + j] = kept;
      }
    }
  }

  /** Per item: its value, its distance from the mean item, and the standard error of that over sources. */
  measure(): { value: Float64Array; deviation: Float64Array; error: Float64Array } {
    const width = this.#width;
    const means = new Float64Array(this.#speaking.length);
    const at = (s: number) => this.#partOf[s] * width;
    for (let s = 0; s + 1 < this.#starts.length; s++) {
      for (let k = this.#starts[s]; k < this.#starts[s + 1]; k++)
        means[at(s) + this.#items[k]] += this.#values[k];
    }
    for (let i = 0; i < means.length; i++) means[i] /= this.#speaking[i];
    const value = new Float64Array(width);
    means.forEach((own, i) => {
      value[i % width] += this.#signs[Math.floor(i / width)] * own;
    });
    // A plain sum, as this is done anew in every draw; what rounding loses lies far below what `studentised` minds.
    const average = value.reduce((sum, each) => sum + each, 0) / width;

    // What each source adds to a mean, over its distance from it: the influence function.
    const squares = new Float64Array(width);
    const own = new Float64Array(width);
    for (let s = 0; s + 1 < this.#starts.length; s++) {
      own.fill(0);
      let sum = 0;
      for (let k = this.#starts[s]; k < this.#starts[s + 1]; k++) {
        const cell = at(s) + this.#items[k];
        own[this.#items[k]] = (this.#values[k] - means[cell]) / this.#speaking[cell];
        sum += own[this.#items[k]];
      }
      for (let i = 0; i < width; i++) squares[i] += (own[i] - sum / width) ** 2;
    }
    return { value, deviation: value.map((each) => each - average), error: squares.map(Math.sqrt) };
  }
}
