import { defaults } from '../shared/defaults.js';
import { RequestError } from '../shared/problem.js';
import { SeededRandom } from '../shared/seededRandom.js';
import { type CodeLayout, forEachStratum } from './codeLayout.js';
import { jointDraws } from './jointDraws.js';
import type { JointDraws, JointNull } from './jointNull.js';
import { shiftMoments } from './shiftTest.js';

/** Permutations in a block; each block has a stream of random numbers of its own. */
export const blockSize = 250;

/** Draws that the curveball's mean and spread are estimated from; the other nulls have formulas. */
const pilotDraws = 500;

export interface PermutationOptions {
  /** Default: `permutation`. */
  readonly null?: JointNull;
  /** Default: `defaults.permutations`. Where all arrangements are no more than this, all are taken instead. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** rows x columns: 1 for the cells that take part in the maximum over all cells. Default: all that can vary. */
  readonly tested?: Uint8Array;
}

/** Everything that a block of permutations needs, in plain values that can be sent to a worker. */
export interface PermutationPlan {
  readonly layout: CodeLayout;
  readonly null: JointNull;
  readonly seed: number;
  /** Permutations to be done; with `enumerated` all that there are, the one seen among them. */
  readonly permutations: number;
  readonly enumerated: boolean;
  /** Number of blocks: 0 up to, not including, this. */
  readonly blocks: number;
  readonly observed: Int32Array;
  /** Mean and standard deviation of each cell under the null; a deviation of 0 means that nothing can be tested. */
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  readonly tested: Uint8Array;
}

/** What is to be done, cut into blocks that any number of workers can share. */
export function permutationPlan(layout: CodeLayout, options: PermutationOptions = {}): PermutationPlan {
  const kind = options.null ?? 'permutation';
  const seed = options.seed ?? defaults.seed;
  const wanted = options.permutations ?? defaults.permutations;
  if (!(Number.isInteger(wanted) && wanted > 0)) {
    throw new RequestError({
      nb: `permutasjoner er et helt tall fra 1; fant ${wanted}`,
      en: `permutations is a whole number from 1; found ${wanted}`,
    });
  }
  const cells = layout.rowCount * layout.columnCount;
  const observed = new Int32Array(cells);
  const moments = { mean: new Float64Array(cells), variance: new Float64Array(cells) };
  forEachStratum(layout, ({ units, both, row, column }) => {
    for (let i = 0; i < cells; i++) {
      observed[i] += both[i];
      const [n1, n2] = [row[Math.floor(i / column.length)], column[i % column.length]];
      const mean = (n1 * n2) / units;
      moments.mean[i] += mean;
      if (units > 1) moments.variance[i] += (mean * (units - n1) * (units - n2)) / (units * (units - 1));
    }
  });
  if (kind === 'shift') moments.variance.set(shiftMoments(layout).variance);
  const draws = jointDraws(layout, kind, new SeededRandom(seed, 'hub'));
  if (kind === 'curveball') estimateMoments(draws, new SeededRandom(seed, 'pilot'), observed, moments);
  const enumerated = draws.all !== undefined && draws.all.size <= wanted;
  const permutations = enumerated ? draws.all.size : wanted;
  const deviation = moments.variance.map(Math.sqrt);
  return {
    layout,
    null: kind,
    seed,
    permutations,
    enumerated,
    blocks: Math.ceil(permutations / blockSize),
    observed,
    mean: moments.mean,
    deviation,
    tested: (options.tested ?? new Uint8Array(cells).fill(1)).map((use, i) => (deviation[i] > 0 ? use : 0)),
  };
}

/** Mean and variance by simulation. They only centre and scale, so their error costs no validity. */
function estimateMoments(
  draws: JointDraws,
  random: SeededRandom,
  observed: Int32Array,
  moments: { readonly mean: Float64Array; readonly variance: Float64Array },
): void {
  const counts = new Int32Array(moments.mean.length);
  const [sum, squares] = [new Float64Array(counts.length), new Float64Array(counts.length)];
  for (let draw = 0; draw < pilotDraws; draw++) {
    draws.draw(random, counts);
    for (let i = 0; i < counts.length; i++) {
      sum[i] += counts[i];
      squares[i] += counts[i] ** 2;
    }
  }
  for (let i = 0; i < counts.length; i++) {
    moments.mean[i] = sum[i] / pilotDraws;
    const variance = (squares[i] - sum[i] ** 2 / pilotDraws) / (pilotDraws - 1);
    // All draws alike, and the one seen another: it can be had, so the cell is tested, on the scale of the formula.
    if (variance > 0 || observed[i] === moments.mean[i]) moments.variance[i] = variance;
  }
}
