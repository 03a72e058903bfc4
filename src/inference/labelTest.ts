import { defaults } from '../shared/defaults.js';
import { SeededRandom } from '../shared/seededRandom.js';
import { stepsOf } from '../shared/work.js';
import { mean } from '../statistics/mean.js';
import { type ClusterCount, clusterCount, sourceClusters } from '../statistics/sourceClusters.js';
import { type ClusteredP, clusteredLabels } from './clusteredLabels.js';
import { labelTables } from './labelTables.js';

export interface LabelTestOptions {
  /**
   * A number for each label, where the labels have an order: then the test looks for a trend along it. Without it,
   * for any difference between the labels.
   */
  readonly scores?: readonly number[];
  /** Default: `defaults.permutations`. Where there are no more tables of label x value than this, all are taken. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** A cluster for each source, such as its office: sources of one are alike. Default: each source its own. */
  readonly clusters?: ArrayLike<number>;
}

export interface LabelTest {
  readonly kind: 'trend' | 'between';
  /**
   * `trend`: the correlation of score and value, -1 to 1. `between`: the share of the variance that lies between the
   * labels, 0 to 1 (eta squared). Null where all values, or all labels, are the same.
   */
  readonly statistic: number | null;
  /** Two-sided for a trend; null without a statistic, and where sources of clusters are alike and the clusters few. */
  readonly pValue: number | null;
  /** The smallest p that any way to deal the labels would give: what this much material could show at best. */
  readonly smallestP: number | null;
  readonly sources: number;
  readonly clusters: ClusterCount;
  readonly method: 'enumeration of tables' | 'Monte Carlo over source labels' | ClusteredP['method'];
  /** Tables, or permutations drawn; 0 where there was nothing to test. */
  readonly permutations: number;
  readonly seed: number;
}

/**
 * Do sources with different labels (levels, kinds) differ in a value? The labels are dealt anew among the sources
 * that have a value, each source once however long it is.
 *
 * Enumerated where few tables are possible; then p is exact. Otherwise p = (1 + reached) / (permutations + 1).
 *
 * Where sources of clusters are alike, p is the largest of some that hold in different worlds; see `clusteredLabels`.
 *
 * Caveat: the null is that the sources are exchangeable, so labels whose sources differ in spread alone may show, too.
 *
 * @param values one a source
 * @param labels of the sources: 0 and up
 * @throws RangeError if there is not one label for each value, or no score for a label
 * @see Good (2005), Permutation, Parametric and Bootstrap Tests of Hypotheses, 3rd ed., ch. 3 and 5
 * @example labelTest([1, 1, -1, -1], [0, 0, 1, 1]).pValue // 1/3: 2 of the 6 ways to deal the labels
 */
export function labelTest(
  values: readonly number[],
  labels: readonly number[],
  options: LabelTestOptions = {},
): LabelTest {
  const { scores, permutations = defaults.permutations, seed = defaults.seed } = options;
  const used = requireLabels(values, labels, scores);
  const kind = scores === undefined ? 'between' : 'trend';
  const label = labels.map((each) => used.indexOf(each));
  const sizes = used.map((each) => labels.filter((other) => other === each).length);
  const center = mean(values);
  const centred = values.map((value) => value - center);
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const spread = centred.reduce((sum, value) => sum + value * value, 0);
  const place = placesOf(label, sizes, used, scores);
  const placeSpread = place.reduce((sum, at, l) => sum + sizes[l] * at * at, 0);
  const nothing = { statistic: null, pValue: null, smallestP: null, permutations: 0 } as const;
  const together = sourceClusters(values.length, options.clusters);
  const clusters = clusterCount(together);
  const shared = { kind, sources: values.length, clusters, seed } as const;
  if (distinct.length < 2 || used.length < 2 || (kind === 'trend' && placeSpread < 1e-12)) {
    return { ...shared, ...nothing, method: 'enumeration of tables' };
  }

  /** From the sum of the centred values of each label to the statistic, and how far it is from nothing. */
  const statistic =
    kind === 'trend'
      ? (sums: Float64Array) =>
          sums.reduce((sum, value, l) => sum + value * place[l], 0) / Math.sqrt(placeSpread * spread)
      : (sums: Float64Array) => sums.reduce((sum, value, l) => sum + value ** 2 / sizes[l], 0) / spread;
  const sums = new Float64Array(used.length);
  label.forEach((l, i) => {
    sums[l] += centred[i];
  });
  const seen = statistic(sums);
  if (clusters.grouped) {
    const draws = { permutations, seed };
    const found = clusteredLabels(values, label, kind === 'trend' ? place : undefined, together, draws);
    const p = clusters.few ? ({ pValue: null, smallestP: null } as const) : {};
    return { ...shared, statistic: seen, ...found, ...p };
  }
  const bar = Math.abs(seen) - 1e-9;

  let [reached, furthest, atFurthest] = [0, -1, 0];
  const judge = (weight: number) => {
    const distance = Math.abs(statistic(sums));
    if (distance >= bar) reached += weight;
    if (distance > furthest + 1e-9) [furthest, atFurthest] = [distance, weight];
    else if (distance > furthest - 1e-9) atFurthest += weight;
  };
  const counts = distinct.map((value) => values.filter((other) => other === value).length);
  const tables = labelTables(sizes, counts, permutations, (table, probability) => {
    for (let l = 0; l < sums.length; l++) {
      sums[l] = 0;
      for (let v = 0; v < distinct.length; v++)
        sums[l] += table[l * distinct.length + v] * (distinct[v] - center);
    }
    judge(probability);
  });
  if (tables > 0) {
    const p = { pValue: Math.min(1, reached), smallestP: Math.min(1, atFurthest) };
    return { ...shared, statistic: seen, ...p, method: 'enumeration of tables', permutations: tables };
  }
  reached = 0;
  const random = new SeededRandom(seed, 'label test');
  const order = Int32Array.from(values.keys());
  for (const _ of stepsOf('draws', permutations)) {
    random.shuffle(order);
    sums.fill(0);
    for (let i = 0; i < order.length; i++) sums[label[i]] += centred[order[i]];
    judge(1);
  }
  const p = { pValue: (1 + reached) / (permutations + 1), smallestP: 1 / (permutations + 1) };
  return { ...shared, statistic: seen, ...p, method: 'Monte Carlo over source labels', permutations };
}

/** The labels that are used, ascending. */
function requireLabels(
  values: readonly number[],
  labels: readonly number[],
  scores: readonly number[] | undefined,
): number[] {
  if (labels.length !== values.length)
    throw new RangeError(`a label for each of ${values.length} values is required; found ${labels.length}`);
  const used = [...new Set(labels)].sort((a, b) => a - b);
  const without = used.find((each) => scores !== undefined && !Number.isFinite(scores[each]));
  if (without !== undefined) throw new RangeError(`label ${without} has no score`);
  return used;
}

/** Where each used label stands: its score, from the mean over the sources; 0 without scores. */
function placesOf(
  label: readonly number[],
  sizes: readonly number[],
  used: readonly number[],
  scores: readonly number[] | undefined,
): number[] {
  if (scores === undefined) return used.map(() => 0);
  const mean = used.reduce((sum, each, l) => sum + sizes[l] * scores[each], 0) / label.length;
  return used.map((each) => scores[each] - mean);
}
