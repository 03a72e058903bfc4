import { inverse, Matrix } from 'ml-matrix';
import { strongComponents } from './strongComponents.js';

export interface BradleyTerryOptions {
  /**
   * - `where needed` (default): maximum likelihood where it exists, regularised where it does not
   * - `never`: null where it does not exist
   * - `always`
   */
  readonly regularise?: 'where needed' | 'never' | 'always';
  /** Largest gap between won and expected that is taken for none; default 1e-10. */
  readonly tolerance?: number;
}

export interface BradleyTerry {
  /** Log strengths, one an item; their mean is 0. NaN for an item that meets no other. */
  readonly strengths: Float64Array;
  /** Variances and covariances of the strengths, items x items: the inverse of the information, for a mean of 0. */
  readonly covariance: Float64Array;
  /** Of the wins as they are, at these strengths. */
  readonly logLikelihood: number;
  /** Items that meet others. */
  readonly items: number;
  /** Groups of items, each of which is linked to each other by chains of wins; one where Ford's condition holds. */
  readonly components: readonly (readonly number[])[];
  /** Wins and losses added to each item; 0 for maximum likelihood. */
  readonly regularisation: number;
  readonly method: 'maximum likelihood' | 'regularised';
}

/** Half a win and half a loss for each item, spread evenly over the others. */
const halfWin = 0.5;

/**
 * Bradley and Terry's model of which of two comes first: P(i before j) = 1 / (1 + exp(strength j - strength i)). By
 * Hunter's MM algorithm, which rises at each step from any start.
 *
 * Maximum likelihood exists where each item is linked to each other by a chain of wins (Ford's condition); else some
 * strengths would be infinite. There, each item is given half a win and half a loss, spread evenly over the others, which
 * pulls the strengths a little together.
 *
 * Caveat: the covariance takes the wins as independent. Those of one source are not: draw sources for intervals.
 *
 * @param wins items x items, row before column; halves and other weights may stand there; the diagonal is not read
 * @param items how many
 * @returns null where fewer than two items meet, or where `never` regularised and Ford's condition fails
 * @see Bradley & Terry (1952), Biometrika 39(3/4):324-345; Ford (1957), Am. Math. Mon. 64(8.2):28-33; Hunter (2004),
 *   Annals of Statistics 32(1):384-406
 * @example bradleyTerry(Float64Array.of(0, 3, 1, 0), 2).strengths[0] // log(3) / 2
 */
export function bradleyTerry(
  wins: ArrayLike<number>,
  items: number,
  options: BradleyTerryOptions = {},
): BradleyTerry | null {
  const meeting = meetingItems(wins, items);
  const components = strongComponents(wins, items).filter((each) => meeting.includes(each[0]));
  if (meeting.length < 2) return null;
  const choice = options.regularise ?? 'where needed';
  const needed = components.length > 1;
  if (needed && choice === 'never') return null;
  const regularisation = choice === 'always' || needed ? halfWin : 0;
  const size = meeting.length;
  const table = new Float64Array(size * size);
  meeting.forEach((from, i) => {
    meeting.forEach((to, j) => {
      if (i !== j) table[i * size + j] = wins[from * items + to] + regularisation / (size - 1);
    });
  });
  const found = maximise(table, size, options.tolerance ?? 1e-10);
  const strengths = new Float64Array(items).fill(Number.NaN);
  const covariance = new Float64Array(items * items).fill(Number.NaN);
  const inverted = invertInformation(table, found);
  let logLikelihood = 0;
  meeting.forEach((from, i) => {
    strengths[from] = found[i];
    meeting.forEach((to, j) => {
      covariance[from * items + to] = inverted[i * size + j];
      if (i !== j) logLikelihood -= wins[from * items + to] * Math.log1p(Math.exp(found[j] - found[i]));
    });
  });
  return {
    strengths,
    covariance,
    logLikelihood,
    items: size,
    components,
    regularisation,
    method: regularisation > 0 ? 'regularised' : 'maximum likelihood',
  };
}

function meetingItems(wins: ArrayLike<number>, items: number): number[] {
  const all = Array.from({ length: items }, (_, i) => i);
  return all.filter((i) => all.some((j) => i !== j && wins[i * items + j] + wins[j * items + i] > 0));
}

/** Log strengths with a mean of 0, by minorisation and maximisation; the wins are connected. */
function maximise(wins: Float64Array, size: number, tolerance: number): Float64Array {
  const won = new Float64Array(size);
  const met = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      won[i] += wins[i * size + j];
      met[i * size + j] = wins[i * size + j] + wins[j * size + i];
    }
  }
  const worth = new Float64Array(size).fill(1);
  for (let round = 0; round < mostRounds; round++) {
    let gap = 0;
    // One item after the other, each with the newest of the others: the cyclic form, which needs fewer rounds.
    for (let i = 0; i < size; i++) {
      let share = 0;
      for (let j = 0; j < size; j++) {
        if (j !== i && met[i * size + j] > 0) share += met[i * size + j] / (worth[i] + worth[j]);
      }
      gap = Math.max(gap, Math.abs(won[i] - worth[i] * share));
      worth[i] = won[i] / share;
    }
    if (gap < tolerance) break;
    if (round % 50 === 49) centre(worth);
  }
  centre(worth);
  return worth.map(Math.log);
}

/** Far more than any table of interests needs; a bound for damaged input. */
const mostRounds = 100_000;

/** Scales the strengths to a geometric mean of 1. */
function centre(worth: Float64Array): void {
  let sum = 0;
  for (const value of worth) sum += Math.log(value);
  const mean = Math.exp(sum / worth.length);
  for (let i = 0; i < worth.length; i++) worth[i] /= mean;
}

/** Fisher's information has no inverse, as a shift of all strengths changes nothing; where they sum to 0, it has. */
function invertInformation(wins: Float64Array, strengths: Float64Array): Float64Array {
  const size = strengths.length;
  const information = Matrix.zeros(size, size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      if (i === j) continue;
      const first = 1 / (1 + Math.exp(strengths[j] - strengths[i]));
      const weight = (wins[i * size + j] + wins[j * size + i]) * first * (1 - first);
      information.set(i, j, information.get(i, j) - weight);
      information.set(i, i, information.get(i, i) + weight);
    }
  }
  return Float64Array.from(
    inverse(Matrix.add(information, 1 / size))
      .sub(1 / size)
      .to1DArray(),
  );
}
