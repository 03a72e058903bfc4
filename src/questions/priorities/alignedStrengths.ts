import { type BradleyTerryOptions, bradleyTerry } from '../../inference/bradleyTerry.js';

/**
 * Strengths of some of the sources, on the scale of all of them: where an interest is missing, the others are moved to
 * the mean that they have among all.
 *
 * @param reference strengths of all sources; NaN for interests that never meet another
 * @returns NaN for interests without a trade-off, and throughout where there is nothing to fit
 */
export function alignedStrengths(
  wins: Float64Array,
  reference: ArrayLike<number>,
  options: BradleyTerryOptions = {},
): Float64Array {
  const fit = bradleyTerry(wins, reference.length, options);
  if (fit === null) return new Float64Array(reference.length).fill(Number.NaN);
  let [sum, present] = [0, 0];
  fit.strengths.forEach((strength, i) => {
    if (Number.isNaN(strength) || Number.isNaN(reference[i])) return;
    sum += reference[i] - strength;
    present++;
  });
  return fit.strengths.map((strength) => strength + sum / present);
}
