import type { Source } from '../corpus/source.js';
import { leaveOneSourceOut } from '../statistics/leaveOneSourceOut.js';
import { ofSums, type SourceStatistic } from '../statistics/sourceStatistic.js';
import type { Incidence } from '../units/incidence.js';
import type { CellDraft } from './cellDrafts.js';
import { type CellResult, noResult } from './cellResult.js';
import type { CellTestSettings } from './cellTest.js';
import type { CodeLayout } from './codeLayout.js';
import { conditionalOddsRatio } from './conditionalOddsRatio.js';
import { exactTest } from './exactTest.js';
import { narrow } from './exchange/exchangeTest.js';
import type { NullDistribution } from './nullDistribution.js';
import type { PermutationPlan } from './permutationPlan.js';
import type { PermutationTest } from './permutationTest.js';
import { shiftTest } from './shiftTest.js';
import { stratifiedMoments } from './stratifiedMoments.js';
import { zOfSources } from './tableStatistic.js';

/** Permutations that were done, and the plan that they followed. */
export interface Permuted {
  readonly plan: PermutationPlan;
  readonly test: PermutationTest;
}

/**
 * What a test that moves units, or codings, says of one cell; `noResult` where its null leaves one arrangement.
 *
 * @param whole whether the odds ratio and z without each source are wanted too
 *
 * Of `curveball` nobody knows z without a source, as its moments are drawn for all sources together.
 *
 * @param turned where the sequences of the two codes stand, for a test that turns them
 */
export function cellProbabilities(
  incidence: Incidence,
  settings: CellTestSettings,
  draft: CellDraft,
  distribution: NullDistribution,
  turned: readonly [layout: CodeLayout, row: number, column: number],
  permuted: Permuted | null,
  whole = true,
): CellResult {
  const { test, confidence } = settings;
  const { strata, tables } = draft;
  const oddsRatio = whole ? conditionalOddsRatio(strata, confidence, distribution) : noResult.oddsRatio;
  const { lower, upper } = whole ? conditionalOddsRatio(strata, narrow, distribution) : noResult.oddsRatio;
  const { count, expected, variance, z } = stratifiedMoments(strata);
  const estimated = (spread: number) => ({
    oddsRatio,
    narrowInterval: lower === null || upper === null ? null : { lower, upper },
    standardError: Math.sqrt(spread) / variance,
    rarity: variance / expected,
  });
  const byFormula = zOfSources(tables, incidence.stratum === 'corpus');
  const without = (statistic: SourceStatistic) => (whole ? withoutEach(incidence, draft, statistic) : null);
  if (test === 'exact') {
    const { pValue, pUpper, pLower, midP, smallestP } = exactTest(strata, distribution);
    const found = { pValue, pUpper, pLower, midP, smallestP, expected, variance, z };
    return { ...noResult, ...estimated(variance), ...found, leaveOneSourceOut: without(byFormula) };
  }
  if (test === 'shift') {
    const shift = shiftTest(...turned);
    if (shift.variance === 0) return noResult;
    const { pValue, pUpper, pLower, smallestP } = shift;
    const zOf = (gap: number, spread: number) => (spread > 0 ? gap / Math.sqrt(spread) : Number.NaN);
    const parts = shift.strata.map((own) => [own.count - own.expected, own.variance]);
    return {
      ...noResult,
      ...estimated(shift.variance),
      pValue,
      pUpper,
      pLower,
      smallestP,
      expected: shift.expected,
      variance: shift.variance,
      z: zOf(count - shift.expected, shift.variance),
      leaveOneSourceOut: without(ofSums(parts, ([gap, spread]) => zOf(gap, spread))),
    };
  }
  if (permuted === null) return noResult;
  const at = draft.r * permuted.plan.layout.columnCount + draft.c;
  if (permuted.plan.deviation[at] === 0) return noResult;
  const [mean, deviation] = [permuted.plan.mean[at], permuted.plan.deviation[at]];
  const { permutations } = permuted.test;
  return {
    ...noResult,
    ...estimated(deviation ** 2),
    pValue: permuted.test.pValue[at],
    pUpper: permuted.test.pUpper[at],
    pLower: permuted.test.pLower[at],
    smallestP: Math.min(1, 2 / (permuted.plan.enumerated ? permutations : permutations + 1)),
    expected: mean,
    variance: deviation ** 2,
    z: (count - mean) / deviation,
    permutations,
    leaveOneSourceOut: test === 'permutation' ? without(byFormula) : null,
  };
}

function withoutEach(
  { corpus }: Incidence,
  { tables }: CellDraft,
  statistic: SourceStatistic,
): CellResult['leaveOneSourceOut'] {
  const { lowest, highest, mostInfluential } = leaveOneSourceOut(tables.units.length, statistic);
  if (lowest === null || highest === null) return null;
  const source: Source | null =
    mostInfluential === null ? null : corpus.sources[tables.source[mostInfluential]];
  return { lowest, highest, mostInfluential: source };
}
