import type { CellDraft } from './cellDrafts.js';
import type { CellTest, CellTestSettings } from './cellTest.js';
import type { CodeLayout } from './codeLayout.js';
import { exactTest } from './exactTest.js';
import type { NullDistribution } from './nullDistribution.js';
import type { PermutationPlan } from './permutationPlan.js';
import type { PermutationTest } from './permutationTest.js';
import { shiftTest } from './shiftTest.js';
import { stratifiedMoments } from './stratifiedMoments.js';

/** What a test says of one cell. */
export type CellProbabilities = Pick<
  CellTest,
  'pValue' | 'pUpper' | 'pLower' | 'midP' | 'nullExpected' | 'nullVariance' | 'permutations'
>;

export const noProbabilities: CellProbabilities = {
  pValue: null,
  pUpper: null,
  pLower: null,
  midP: null,
  nullExpected: null,
  nullVariance: null,
  permutations: null,
};

/** Permutations that were done, and the plan that they followed. */
export interface Permuted {
  readonly plan: PermutationPlan;
  readonly test: PermutationTest;
}

/**
 * The probabilities of one cell under the chosen test; `noProbabilities` where the null leaves one arrangement.
 *
 * @param turned where the sequences of the two codes stand, for a test that turns them
 */
export function cellProbabilities(
  { test }: CellTestSettings,
  draft: CellDraft,
  distribution: NullDistribution,
  turned: readonly [layout: CodeLayout, row: number, column: number],
  permuted: Permuted | null,
): CellProbabilities {
  if (test === 'exact') {
    const { pValue, pUpper, pLower, midP } = exactTest(draft.strata, distribution);
    const { expected, variance } = stratifiedMoments(draft.strata);
    const moments = { nullExpected: expected, nullVariance: variance };
    return { pValue, pUpper, pLower, midP, ...moments, permutations: null };
  }
  if (test === 'shift') {
    const { pValue, pUpper, pLower, expected, variance } = shiftTest(...turned);
    if (variance === 0) return noProbabilities;
    const moments = { nullExpected: expected, nullVariance: variance };
    return { pValue, pUpper, pLower, midP: null, ...moments, permutations: null };
  }
  if (permuted === null) return noProbabilities;
  const at = draft.r * permuted.plan.layout.columnCount + draft.c;
  if (permuted.plan.deviation[at] === 0) return noProbabilities;
  return {
    pValue: permuted.test.pValue[at],
    pUpper: permuted.test.pUpper[at],
    pLower: permuted.test.pLower[at],
    midP: null,
    nullExpected: permuted.plan.mean[at],
    nullVariance: permuted.plan.deviation[at] ** 2,
    permutations: permuted.test.permutations,
  };
}
