import { mean } from './mean.js';
import { sourceClusters } from './sourceClusters.js';

/**
 * How alike sources of one cluster are: the share of the variance that lies between clusters, by the analysis of variance.
 * 0: no more alike than any two; 1: all of one cluster say the same. Below 0 where they are less alike than chance gives.
 *
 * @param values one a source; NaN is left out
 * @param clusters one for each value
 * @returns null where no cluster holds several values, all stand in one cluster, or all values are the same
 * @see Donner (1986), International Statistical Review 54(1):67-82; Donner & Koval (1980), Biometrics 36(1):19-25
 * @example intraclassCorrelation([1, 1, 0, 0], [1, 1, 2, 2]) // 1
 */
export function intraclassCorrelation(values: ArrayLike<number>, clusters: ArrayLike<number>): number | null {
  const { members, count, grouped } = sourceClusters(
    values.length,
    clusters,
    (s) => !Number.isNaN(values[s]),
  );
  if (!grouped || count < 2) return null;
  const groups = members.map((own) => Array.from(own, (s) => values[s]));
  const all = groups.flat();
  const center = mean(all);
  let [between, within, squares] = [0, 0, 0];
  for (const own of groups) {
    const middle = mean(own);
    between += own.length * (middle - center) ** 2;
    for (const value of own) within += (value - middle) ** 2;
    squares += own.length ** 2;
  }
  const betweenMean = between / (count - 1);
  const withinMean = within / (all.length - count);
  const size = (all.length - squares / all.length) / (count - 1);
  const total = betweenMean + (size - 1) * withinMean;
  return total > 1e-12 ? (betweenMean - withinMean) / total : null;
}
