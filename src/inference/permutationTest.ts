import { mapInSteps } from '../shared/work.js';
import type { CodeLayout } from './codeLayout.js';
import type { JointNull } from './jointNull.js';
import { type BlockTally, permutationBlock } from './permutationBlock.js';
import {
  blockSize,
  type PermutationOptions,
  type PermutationPlan,
  permutationPlan,
} from './permutationPlan.js';

export interface PermutationTest {
  /** rows x columns; NaN where nothing can be tested. */
  readonly pValue: Float64Array;
  readonly pUpper: Float64Array;
  readonly pLower: Float64Array;
  /** |z| of the counts seen, on the scale of `maxima`; NaN where nothing can be tested. */
  readonly distance: Float64Array;
  readonly maxima: Float64Array;
  readonly method: 'Monte Carlo' | 'enumeration';
  readonly null: JointNull;
  readonly permutations: number;
  readonly seed: number;
}

/**
 * A permutation test of all cells at once: joint permutations within sources, the same for every cell.
 *
 * p = (1 + number of permutations at least as extreme) / (permutations + 1), never 0; two-sided: twice the smaller of the
 * one-sided ones, and at most 1. Where all arrangements are enumerated (`shift` with few units) it is their share.
 *
 * Caveat: the smallest p that B permutations can show is 1 / (B + 1).
 *
 * @see Phipson & Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9(1):39 (never 0)
 * @example permutationTest(codeLayout(incidence, rows, columns), { null: 'shift', permutations: 999, seed: 1 })
 */
export function permutationTest(layout: CodeLayout, options: PermutationOptions = {}): PermutationTest {
  const plan = permutationPlan(layout, options);
  return mergeBlocks(
    plan,
    mapInSteps('draws', [...Array(plan.blocks).keys()], (block) => permutationBlock(plan, block), blockSize),
  );
}

/**
 * Puts the blocks of a plan together; their order does not matter.
 *
 * @throws RangeError if blocks are missing or stand twice
 */
export function mergeBlocks(plan: PermutationPlan, blocks: readonly BlockTally[]): PermutationTest {
  const sorted = [...blocks].sort((a, b) => a.block - b.block);
  if (sorted.length !== plan.blocks || sorted.some(({ block }, i) => block !== i)) {
    throw new RangeError(
      `a plan of ${plan.blocks} blocks needs each block once; found ${sorted.map((b) => b.block)}`,
    );
  }
  const added = plan.enumerated ? 0 : 1;
  const share = (side: 'upper' | 'lower'): Float64Array => {
    const reached = new Float64Array(plan.observed.length);
    for (const tally of sorted) for (let i = 0; i < reached.length; i++) reached[i] += tally[side][i];
    return reached.map((count, i) =>
      plan.deviation[i] > 0 ? (count + added) / (plan.permutations + added) : Number.NaN,
    );
  };
  const maxima = new Float64Array(plan.permutations);
  for (const tally of sorted) maxima.set(tally.maxima, tally.block * blockSize);
  const [pUpper, pLower] = [share('upper'), share('lower')];
  return {
    pValue: pUpper.map((upper, i) => Math.min(1, 2 * Math.min(upper, pLower[i]))),
    pUpper,
    pLower,
    distance: plan.mean.map((mean, i) =>
      plan.deviation[i] > 0 ? Math.abs(plan.observed[i] - mean) / plan.deviation[i] : Number.NaN,
    ),
    maxima,
    method: plan.enumerated ? 'enumeration' : 'Monte Carlo',
    null: plan.null,
    permutations: plan.permutations,
    seed: plan.seed,
  };
}
