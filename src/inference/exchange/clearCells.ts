import { normalProbability, normalQuantile } from '../../statistics/normal.js';
import type { Clusters } from './clusters.js';
import {
  type EfficientScore,
  type EfficientScores,
  efficientScores,
  ridge,
  scoreOf,
  solved,
} from './efficientScore.js';
import type { ExchangeLikelihood } from './likelihood.js';
import { type ModeratedScale, moderatedScale, moderatedVariance } from './moderatedScale.js';

/** What is settled once all clear cells are found. */
export interface ClearCells {
  /** Numbers of the clear cells. */
  readonly clear: readonly number[];
  /** Of the clear cells; 0 for all others. */
  readonly logOdds: Float64Array;
  readonly scale: ModeratedScale;
  /** Of a clear cell beside the others, at this fit. */
  readonly scores: EfficientScores;
}

/** Effective clusters, and degrees of freedom, below which a cell has no p and is never clear. */
const [fewestClusters, fewestDegrees] = [2, 3];

/** Codes that would meet by chance on fewer passages than these have a skewed count, which no t distribution fits. */
export const fewestMeetings = 2;

/** Whether a cell rests on enough: on some exchanges, on two sources or more, and with a common scale for the rest. */
export function carriesP(
  { priorDegrees }: ModeratedScale,
  likelihood: ExchangeLikelihood,
  cell: number,
): boolean {
  const { meetings, effectiveClusters, firmClusters } = likelihood;
  if (meetings[cell] < fewestMeetings) return false;
  return effectiveClusters[cell] >= fewestClusters && priorDegrees + firmClusters[cell] - 1 >= fewestDegrees;
}

/** A cell this far from 0 is taken into the model, and one that is nearer than the other number is taken out. */
const [enters, leaves] = [2.5, 2.2];
/** In a table of more cells than this the border rises, so that no more cells than here enter by chance; and several at once. */
const largeTable = 500;
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
  const logOdds = new Float64Array(likelihood.grid.cells);
  for (const cell of clear) logOdds[cell] = start[cell];
  for (let step = 0; step < mostSteps && clear.length > 0; step++) {
    const score = likelihood.among(clear, logOdds, clear);
    const slopes = clear.map((cell, i) => {
      let sum = -ridge * logOdds[cell];
      for (let at = i; at < score.gradient.length; at += score.size) sum += score.gradient[at];
      return sum;
    });
    let largest = 0;
    solved(score, clear.length, (i) => slopes[i]).forEach((wanted, i) => {
      const cell = clear[i];
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
 * @param held cells that stand in the model from the beginning and never leave it: codes of one tree
 */
export function clearCells(
  likelihood: ExchangeLikelihood,
  material: Clusters,
  held: readonly number[] = [],
): ClearCells {
  const { cells } = likelihood.grid;
  const isHeld = new Set(held);
  const firm = likelihood.firmClusters;
  const settle = (clear: readonly number[], start: Float64Array): ClearCells => {
    const logOdds = fitClear(likelihood, clear, start);
    const scores = efficientScores(likelihood, clear, logOdds, material);
    const isClear = new Set(clear);
    const others = Array.from({ length: cells }, (_, cell) => ({ ...scoreOf(scores, cell), cell })).filter(
      (score) => !isClear.has(score.cell) && isIdentified(score),
    );
    const scale = moderatedScale(others.map((score) => ({ ...score, clusters: firm[score.cell] })));
    return { clear, logOdds, scores, scale };
  };
  const border =
    cells > largeTable ? -normalQuantile((normalProbability(-enters) * largeTable) / cells) : enters;
  const left = new Set<number>(held);
  let found = settle(held, new Float64Array(cells));
  for (;;) {
    const next = strongest(found, likelihood, left, border);
    if (next.length === 0 || (found.clear.length - held.length) * 2 >= cells) return found;
    found = settle([...found.clear, ...next], found.logOdds);
    for (let weak = weakest(found, firm, isHeld); weak !== null; weak = weakest(found, firm, isHeld)) {
      left.add(weak);
      const staying = found.clear.filter((cell) => cell !== weak);
      found = settle(staying, found.logOdds);
    }
  }
}

interface Candidate {
  readonly cell: number;
  readonly z: number;
  readonly information: number;
}

/**
 * The cell to enter; in a large table all that are beyond the border and share no code with a stronger one. Where two are
 * equal, the one that goes together, then the one with more information.
 */
function strongest(
  { clear, scores, scale }: ClearCells,
  likelihood: ExchangeLikelihood,
  left: ReadonlySet<number>,
  border: number,
): number[] {
  const { grid, firmClusters } = likelihood;
  const isClear = new Set(clear);
  const candidates: Candidate[] = [];
  for (let cell = 0; cell < grid.cells; cell++) {
    if (isClear.has(cell) || left.has(cell) || !carriesP(scale, likelihood, cell)) continue;
    const score = scoreOf(scores, cell);
    if (!isIdentified(score)) continue;
    const { sum, information } = score;
    const z = sum / Math.sqrt(moderatedVariance(scale, { ...score, clusters: firmClusters[cell] }));
    if (Math.abs(z) > border) candidates.push({ cell, z, information });
  }
  candidates.sort(
    (a, b) =>
      (Math.abs(Math.abs(a.z) / Math.abs(b.z) - 1) < nothing ? 0 : Math.abs(b.z) - Math.abs(a.z)) ||
      Math.sign(b.z) - Math.sign(a.z) ||
      (Math.abs(a.information / b.information - 1) < nothing ? 0 : b.information - a.information) ||
      a.cell - b.cell,
  );
  if (grid.cells <= largeTable) return candidates.slice(0, 1).map(({ cell }) => cell);
  const taken = new Set<string>();
  return candidates.flatMap(({ cell }) => {
    const codes = [`row ${grid.row[cell]}`, `${grid.square ? 'row' : 'column'} ${grid.column[cell]}`];
    const free = codes.every((code) => !taken.has(code));
    for (const code of codes) taken.add(code);
    return free ? [cell] : [];
  });
}

/** The clear cell to leave, if one has to. */
function weakest(
  { clear, logOdds, scores, scale }: ClearCells,
  clusters: Float64Array,
  held: ReadonlySet<number>,
): number | null {
  let [worst, smallest] = [-1, leaves];
  for (const cell of clear) {
    if (held.has(cell)) continue;
    const score = scoreOf(scores, cell);
    const variance = moderatedVariance(scale, { ...score, clusters: clusters[cell] });
    const z = Math.abs(logOdds[cell]) * (score.information / Math.sqrt(variance));
    if (z < smallest) [worst, smallest] = [cell, z];
  }
  return worst < 0 ? null : worst;
}

/** Whether the material says anything of a cell that the clear cells do not imply. */
export function isIdentified({
  information,
  fromRidge,
}: Pick<EfficientScore, 'information' | 'fromRidge'>): boolean {
  return information > nothing && fromRidge < information / 2;
}

function within(value: number, bound: number): number {
  return Math.min(bound, Math.max(-bound, value));
}
