import { mean } from '../statistics/mean.js';
import type { SourcesInClusters } from '../statistics/sourceClusters.js';
import { turnedSigns } from '../statistics/turnedSigns.js';

/** How a p of labels was found where sources of clusters are alike. */
export interface ClusteredP {
  readonly pValue: number;
  /** The smallest p that so many clusters allow. */
  readonly smallestP: number;
  readonly method: 'enumeration of signs of clusters' | 'Monte Carlo over signs of clusters';
  readonly permutations: number;
}

/**
 * Do values go with labels, where sources of one cluster are alike? What each cluster adds to the covariance of value and
 * label, both less their means, is as likely to be turned under the null.
 *
 * @param values one a source
 * @param label of each source, 0 and up
 * @param places a number for each label: its score, or undefined for any difference between labels
 * @see Hemerik, Goeman & Finos (2020), JRSS B 82(3):841-864; Hu & Kalbfleisch (2000), Canadian J. Statistics 28(3)
 */
export function clusteredScores(
  values: readonly number[],
  label: readonly number[],
  places: readonly number[] | undefined,
  { of, count }: SourcesInClusters,
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): ClusteredP {
  const labels = Math.max(...label) + 1;
  const sizes = Array.from({ length: labels }, (_, l) => label.filter((other) => other === l).length);
  // One column for a trend, otherwise one a label.
  const column =
    places === undefined
      ? Array.from({ length: labels }, (_, l) => label.map((own) => (own === l ? 1 : 0)))
      : [label.map((own) => places[own])];
  const weight = places === undefined ? sizes.map((n) => 1 / n) : [1];
  const center = mean(values);
  const scores = column.map((own) => {
    const middle = mean(own);
    const sums = new Float64Array(count);
    own.forEach((x, i) => {
      sums[of[i]] += (x - middle) * (values[i] - center);
    });
    return sums;
  });
  const size = (signs: Int8Array) => {
    let total = 0;
    scores.forEach((own, k) => {
      let sum = 0;
      for (let c = 0; c < count; c++) sum += signs[c] * own[c];
      total += weight[k] * sum * sum;
    });
    return total;
  };
  const seen = size(new Int8Array(count).fill(1)) * (1 - 1e-9) - 1e-12;
  const ways = turnedSigns(count, permutations, seed, 'signs of clusters');
  let reached = 0;
  ways.forEach((signs) => {
    if (size(signs) >= seen) reached++;
  });
  return {
    pValue: ways.pOf(reached),
    smallestP: ways.enumerated ? 2 / ways.ways : 1 / (ways.ways + 1),
    method: ways.enumerated ? 'enumeration of signs of clusters' : 'Monte Carlo over signs of clusters',
    permutations: ways.ways,
  };
}
