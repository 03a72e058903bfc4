import { type EfficientScore, efficientScore, inverseInformation, ridge } from './efficientScore.js';
import type { ExchangeLikelihood } from './exchangeScore.js';
import { type ModeratedScale, moderatedScale, moderatedVariance } from './moderatedScale.js';

/** What is settled once all clear cells are found. */
export interface ClearCells {
  /** Numbers of the clear cells. */
  readonly clear: readonly number[];
  /** Of the clear cells; 0 for all others. */
  readonly logOdds: Float64Array;
  readonly scale: ModeratedScale;
  /** One for each cell; of a clear one beside the others, at this fit. */
  readonly scores: readonly EfficientScore[];
}

/** Effective clusters below which a cell has no p, and is never clear: its own spread is of no use. */
export const fewestClusters = 4;
/** A cell this far from 0 is taken into the model, and one that is nearer than the other number is taken out. */
const [enters, leaves] = [2.5, 2.2];
/** Newton's steps double their digits: after one below 1e-6 the rest is below 1e-11. */
const [largestStep, largestLogOdds, mostSteps, closeEnough] = [1.5, 6, 12, 1e-6];
/** Below this, nothing was there to exchange; also, two z are equal. */
const nothing = 1e-9;

/**
 * The log odds ratios of some cells, by Newton's method with a ridge.
 *
 * @param start log odds ratios to start from; those of other cells are not used
 */
export function fitClear(
  likelihood: ExchangeLikelihood,
  clear: readonly number[],
  start: Float64Array,
): Float64Array {
  const logOdds = new Float64Array(likelihood.cells);
  for (const cell of clear) logOdds[cell] = start[cell];
  for (let step = 0; step < mostSteps && clear.length > 0; step++) {
    const score = likelihood.among(clear, logOdds);
    const inverted = inverseInformation(score, clear);
    const slopes = clear.map((cell, i) => {
      let sum = -ridge * logOdds[cell];
      for (let at = i; at < score.gradient.length; at += score.size) sum += score.gradient[at];
      return sum;
    });
    let largest = 0;
    clear.forEach((cell, i) => {
      const wanted = slopes.reduce((sum, slope, j) => sum + inverted.get(i, j) * slope, 0);
      const before = logOdds[cell];
      logOdds[cell] = within(before + within(wanted, largestStep), largestLogOdds);
      largest = Math.max(largest, Math.abs(logOdds[cell] - before));
    });
    if (largest < closeEnough) break;
  }
  return logOdds;
}

/**
 * Finds the cells that are clearly associated, one by one, so that the others can be judged beside them: a cell that
 * shares a code with a strong one would else seem to avoid it.
 *
 * The strongest cell enters while it is beyond 2.5 and fewer than half are in; each time, those that are no longer
 * beyond 2.2 leave, the weakest first, and do not come back. What the clear cells imply takes no part, as its scores
 * vary by the ridge alone and would make the common scale too small.
 *
 * @param clusters effective clusters of each cell
 */
export function clearCells(likelihood: ExchangeLikelihood, clusters: Float64Array): ClearCells {
  const { cells } = likelihood;
  const settle = (clear: readonly number[], start: Float64Array): ClearCells => {
    const logOdds = fitClear(likelihood, clear, start);
    const score = likelihood.at(logOdds);
    const inverted = inverseInformation(score, clear);
    const scores = Array.from({ length: cells }, (_, cell) => efficientScore(score, clear, inverted, cell));
    const others = scores
      .map((score, cell) => ({ ...score, clusters: clusters[cell] }))
      .filter((score, cell) => !clear.includes(cell) && isIdentified(score));
    return { clear, logOdds, scores, scale: moderatedScale(others) };
  };
  const left = new Set<number>();
  let found = settle([], new Float64Array(cells));
  for (;;) {
    const next = strongest(found, clusters, left);
    if (next === null || found.clear.length * 2 >= cells) return found;
    found = settle([...found.clear, next], found.logOdds);
    for (let weak = weakest(found, clusters); weak !== null; weak = weakest(found, clusters)) {
      left.add(weak);
      const staying = found.clear.filter((cell) => cell !== weak);
      found = settle(staying, found.logOdds);
    }
  }
}

/** The cell to enter. Where two are equal, the one that goes together, then the one with more information. */
function strongest({ clear, scores, scale }: ClearCells, clusters: Float64Array, left: Set<number>) {
  let best: { cell: number; z: number; information: number } | null = null;
  for (const [cell, score] of scores.entries()) {
    const { sum, information } = score;
    if (clear.includes(cell) || left.has(cell)) continue;
    if (clusters[cell] < fewestClusters || !isIdentified(score)) continue;
    const z = sum / Math.sqrt(moderatedVariance(scale, { ...score, clusters: clusters[cell] }));
    if (!(Math.abs(z) > enters)) continue;
    const gap = best === null ? 1 : Math.abs(z) / Math.abs(best.z) - 1;
    const tied = Math.abs(gap) < nothing && best !== null;
    const sooner = tied
      ? Math.sign(z) - Math.sign(best!.z) || information / best!.information - 1 - nothing
      : gap;
    if (sooner > 0) best = { cell, z, information };
  }
  return best === null ? null : best.cell;
}

/** The clear cell to leave, if one has to. */
function weakest({ clear, logOdds, scores, scale }: ClearCells, clusters: Float64Array): number | null {
  let [worst, smallest] = [-1, leaves];
  for (const cell of clear) {
    const score = scores[cell];
    const variance = moderatedVariance(scale, { ...score, clusters: clusters[cell] });
    const z = Math.abs(logOdds[cell]) * (score.information / Math.sqrt(variance));
    if (z < smallest) [worst, smallest] = [cell, z];
  }
  return worst < 0 ? null : worst;
}

/** Whether the material says anything of a cell that the clear cells do not imply. */
export function isIdentified({ information, fromRidge }: EfficientScore): boolean {
  return information > nothing && fromRidge < information / 2;
}

function within(value: number, bound: number): number {
  return Math.min(bound, Math.max(-bound, value));
}
