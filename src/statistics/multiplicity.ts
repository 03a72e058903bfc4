import { firstAtLeast } from '../shared/firstAtLeast.js';

/**
 * Benjamini-Hochberg: p-values adjusted so that, among the cells below a level, the expected share of false ones
 * is at most that level. Order is kept; an adjusted p is never below its p.
 *
 * Caveat: proven for independent and positively dependent tests; cells of one matrix share codes.
 *
 * @see Benjamini & Hochberg (1995), J. R. Stat. Soc. B 57(1):289-300
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = ascending(pValues);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  for (let rank = pValues.length; rank >= 1; rank--) {
    const i = order[rank - 1];
    least = Math.min(least, pValues[i] * (pValues.length / rank));
    adjusted[i] = least;
  }
  return adjusted;
}

/**
 * Holm: p-values adjusted so that the probability of even one false cell below a level is at most that level,
 * whatever the dependence.
 *
 * @see Holm (1979), Scandinavian Journal of Statistics 6(2):65-70
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length);
  let most = 0;
  ascending(pValues).forEach((i, rank) => {
    most = Math.max(most, Math.min(1, pValues[i] * (pValues.length - rank)));
    adjusted[i] = most;
  });
  return adjusted;
}

/**
 * Westfall-Young single-step maxT: the share of joint permutations whose largest statistic over all cells reaches
 * that of a cell. Controls the same probability as Holm, and uses the dependence between cells to lose less power.
 *
 * @param statistics |z| of each cell
 * @param maxima largest |z| over all cells, one a permutation
 * @param enumerated whether the permutations are all there are, the one seen among them; then nothing is added
 * @see Westfall & Young (1993), Resampling-Based Multiple Testing, 2.6
 * @example maxT([3.1, 0.4], Float64Array.of(1.2, 0.9, 3.3)) // [0.5, 1]
 */
export function maxT(statistics: readonly number[], maxima: Float64Array, enumerated = false): number[] {
  const sorted = Float64Array.from(maxima).sort();
  const added = enumerated ? 0 : 1;
  return statistics.map((statistic) => {
    const reached = sorted.length - firstAtLeast(sorted, statistic - 1e-9 * Math.max(1, statistic));
    return (reached + added) / (sorted.length + added);
  });
}

function ascending(values: readonly number[]): number[] {
  return [...values.keys()].sort((a, b) => values[a] - values[b] || a - b);
}
