import { RequestError } from '../../shared/problem.js';

/** Where a raw value is fully out of a set, as much in as out (the crossover), and fully in. */
export interface Anchors {
  readonly out: number;
  readonly crossover: number;
  readonly in: number;
}

/** Membership at the anchors: fully in is 0.95, fully out 0.05, as the logarithm of odds never reaches 1 or 0. */
const logOddsOfFull = Math.log(0.95 / 0.05);

/**
 * Fuzzy membership by the direct method: log odds that grow evenly from the crossover to each anchor. Anchors in
 * falling order give the set of low values.
 *
 * Caveat: the anchors are a claim about the world (what counts as "much"), to be argued for; try others.
 *
 * @returns 0 to 1 for each value: 0.05 at `out`, 0.5 at `crossover`, 0.95 at `in`
 * @throws RequestError unless the anchors rise or fall strictly
 * @see Ragin (2008), Redesigning Social Inquiry, ch. 5
 * @example calibrateFuzzy([0, 0.5], { out: -0.5, crossover: 0, in: 0.5 }) // [0.5, 0.95]
 */
export function calibrateFuzzy(values: readonly number[], anchors: Anchors): number[] {
  const { out, crossover, in: full } = anchors;
  const rising = out < crossover && crossover < full;
  const falling = out > crossover && crossover > full;
  if (!rising && !falling) {
    throw new RequestError({
      nb: `det trengs ankere som stiger eller synker; fant utenfor ${out}, midtpunkt ${crossover}, innenfor ${full}`,
      en: `anchors that rise or fall strictly are required; found out ${out}, crossover ${crossover}, in ${full}`,
    });
  }
  return values.map((value) => {
    const inward = rising ? value >= crossover : value <= crossover;
    const span = inward ? full - crossover : crossover - out;
    return 1 / (1 + Math.exp((-(value - crossover) * logOddsOfFull) / span));
  });
}

/**
 * Crisp membership: 1 from the threshold on.
 *
 * @example calibrateCrisp([0.2, 0.5], 0.5) // [0, 1]
 */
export function calibrateCrisp(values: readonly number[], threshold: number): number[] {
  return calibrateLevels(values, [threshold]);
}

/**
 * Values of a multi-value set: how many of the thresholds a value reaches.
 *
 * @throws RequestError unless the thresholds rise strictly
 * @example calibrateLevels([1, 5, 9], [3, 7]) // [0, 1, 2]
 */
export function calibrateLevels(values: readonly number[], thresholds: readonly number[]): number[] {
  if (thresholds.length === 0 || thresholds.some((each, i) => !(i === 0 || each > thresholds[i - 1])))
    throw new RequestError({
      nb: `det trengs grenser som stiger; fant ${thresholds.join(', ') || 'ingen'}`,
      en: `thresholds that rise strictly are required; found ${thresholds.join(', ') || 'none'}`,
    });
  return values.map((value) =>
    Number.isNaN(value) ? value : thresholds.filter((threshold) => value >= threshold).length,
  );
}
