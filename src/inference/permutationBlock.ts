import { SeededRandom } from '../shared/seededRandom.js';
import { jointDraws } from './jointDraws.js';
import { blockSize, type PermutationPlan } from './permutationPlan.js';

/** What one block of permutations counted, per cell. */
export interface BlockTally {
  readonly block: number;
  readonly permutations: number;
  /** Permutations with a count at least as large as the one seen. */
  readonly upper: Int32Array;
  /** … at most as large. */
  readonly lower: Int32Array;
  /** Largest |z| over the tested cells, one a permutation. */
  readonly maxima: Float64Array;
}

/**
 * Does one block of a plan. Depends on nothing but the plan and the number of the block, so blocks may be done
 * anywhere and in any order.
 */
export function permutationBlock(plan: PermutationPlan, block: number): BlockTally {
  const { layout, observed, mean, deviation, tested, seed } = plan;
  const cells = observed.length;
  const draws = jointDraws(layout, plan.null, new SeededRandom(seed, 'hub'));
  const random = new SeededRandom(seed, `block ${block}`);
  const permutations = Math.min(blockSize, plan.permutations - block * blockSize);
  const tally = {
    block,
    permutations,
    upper: new Int32Array(cells),
    lower: new Int32Array(cells),
    maxima: new Float64Array(permutations),
  };
  const scale = new Float64Array(cells);
  for (let i = 0; i < cells; i++) {
    scale[i] = tested[i] === 1 ? 1 / deviation[i] : 0;
  }
  const counts = new Int32Array(cells);
  const { upper, lower } = tally;
  for (let draw = 0; draw < permutations; draw++) {
    if (plan.enumerated) draws.all!.take(block * blockSize + draw, counts);
    else draws.draw(random, counts);
    let largest = 0;
    for (let i = 0; i < cells; i++) {
      const count = counts[i];
      upper[i] += count >= observed[i] ? 1 : 0;
      lower[i] += count <= observed[i] ? 1 : 0;
      const z = Math.abs(count - mean[i]) * scale[i];
      if (z > largest) largest = z;
    }
    tally.maxima[draw] = largest;
  }
  return tally;
}
