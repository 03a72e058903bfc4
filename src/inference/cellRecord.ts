import { sourceBootstrap } from '../statistics/sourceBootstrap.js';
import type { Incidence } from '../units/incidence.js';
import { breslowDay } from './breslowDay.js';
import type { CellDraft } from './cellDrafts.js';
import { cellProbabilities, type Permuted } from './cellProbabilities.js';
import { type CellResult, noResult } from './cellResult.js';
import { type CellNote, type CellStatus, reasonOf } from './cellStatus.js';
import type { CellTest, CellTestSettings } from './cellTest.js';
import { type CodeLayout, codeLayout } from './codeLayout.js';
import { mantelHaenszel } from './mantelHaenszel.js';
import { nullDistribution } from './nullDistribution.js';
import { isInformative } from './stratifiedTables.js';
import { oddsRatioOfSources } from './tableStatistic.js';
import { tests } from './tests.js';

const noOddsRatio = { estimate: null, lower: null, upper: null } as const;

/** What a test says of two codes, whichever of them is the row. */
export interface PairAnswer {
  /** `tested`, or why there is no p. */
  readonly status: CellStatus;
  readonly notes: readonly CellNote[];
  readonly result: CellResult;
}

/**
 * What a test that moves units or codings says of two codes.
 *
 * @param whole whether anything but p is wanted
 */
export function pairAnswer(
  incidence: Incidence,
  settings: CellTestSettings,
  draft: CellDraft,
  layout: CodeLayout,
  permuted: Permuted | null,
  whole: boolean,
): PairAnswer {
  const notes: CellNote[] = tests[settings.test].needsOrder && !layout.ordered ? ['unknown order'] : [];
  if (draft.status !== 'tested') return { status: draft.status, notes, result: noResult };
  const distribution = nullDistribution(draft.strata);
  const turned =
    incidence.unknown === null || settings.test !== 'shift'
      ? ([layout, draft.r, draft.c] as const)
      : ([codeLayout(incidence, [draft.row], [draft.column]), 0, 0] as const);
  const result = cellProbabilities(incidence, settings, draft, distribution, turned, permuted, whole);
  return { status: result.pValue === null ? 'one arrangement' : 'tested', notes, result };
}

/** The record of a cell, save what only all cells together can tell: `adjusted` and `tests`. */
export function cellRecord(
  incidence: Incidence,
  settings: CellTestSettings,
  draft: CellDraft,
  { status, notes, result }: PairAnswer,
): CellTest {
  const { strata } = draft;
  const onUnits = draft.status === 'tested' && settings.test !== 'exchange';
  const asked = settings.test === 'exchange' ? status === 'tested' : draft.status === 'tested';
  return {
    ...commonParts(incidence, settings, draft, status, notes),
    ...result,
    mantelHaenszel: onUnits ? mantelHaenszel(strata, settings.confidence) : noOddsRatio,
    homogeneity: onUnits ? breslowDay(strata) : null,
    bootstrap: asked && settings.bootstrap > 0 ? bootstrap(incidence, settings, draft) : null,
  };
}

/** What is known of a cell whatever the test. */
function commonParts(
  incidence: Incidence,
  settings: CellTestSettings,
  draft: CellDraft,
  status: CellStatus,
  notes: readonly CellNote[],
) {
  const { row, column, tables, strata } = draft;
  const { confidence, seed, test, adjust } = settings;
  const total = (values: Int32Array) => values.reduce((sum, value) => sum + value, 0);
  const count = total(tables.both);
  const free = incidence.stratum === 'corpus' ? tables.units.length : informative(strata);
  const largest = tables.both.reduce((most, own) => Math.max(most, own), 0);
  return {
    row,
    column,
    status,
    reason: reasonOf(status, row, column, strata),
    notes:
      status === 'tested' || status === 'one arrangement'
        ? [...(free === 1 ? (['one source'] as const) : []), ...notes]
        : [],
    count,
    rowTotal: total(tables.row),
    columnTotal: total(tables.column),
    units: total(tables.units),
    adjusted: null,
    smallestOddsRatio: null,
    test,
    method: tests[test].method,
    null: tests[test].inRecords,
    adjust,
    tests: 0,
    declared: null,
    seed,
    confidence,
    sources: tables.both.filter((own) => own > 0).length,
    informativeSources: free,
    largestShare: count > 0 ? largest / count : null,
  };
}

function informative(strata: CellDraft['strata']): number {
  return strata.units.reduce((count, _, s) => count + (isInformative(strata, s) ? 1 : 0), 0);
}

function bootstrap(
  incidence: Incidence,
  { bootstrap: samples, seed, confidence }: CellTestSettings,
  { tables }: CellDraft,
): CellTest['bootstrap'] {
  if (tables.units.length < 2) return null;
  const statistic = oddsRatioOfSources(tables, incidence.stratum === 'corpus');
  return sourceBootstrap(tables.units.length, statistic, { samples, seed, confidence });
}
