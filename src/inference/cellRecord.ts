import { leaveOneSourceOut } from '../statistics/leaveOneSourceOut.js';
import { sourceBootstrap } from '../statistics/sourceBootstrap.js';
import type { Incidence } from '../units/incidence.js';
import { breslowDay } from './breslowDay.js';
import type { CellDraft } from './cellDrafts.js';
import { cellProbabilities, noProbabilities, type Permuted } from './cellProbabilities.js';
import { reasonOf } from './cellStatus.js';
import type { CellTest, CellTestSettings } from './cellTest.js';
import { type CodeLayout, codeLayout } from './codeLayout.js';
import { conditionalOddsRatio } from './conditionalOddsRatio.js';
import { mantelHaenszel } from './mantelHaenszel.js';
import { nullDistribution } from './nullDistribution.js';
import { stratifiedMoments } from './stratifiedMoments.js';
import { isInformative } from './stratifiedTables.js';
import { oddsRatioOfSources, zOfSources } from './tableStatistic.js';
import { tests } from './tests.js';

const noOddsRatio = { estimate: null, lower: null, upper: null } as const;

/** The full record of a cell, save what only all cells together can tell: `adjusted` and `tests`. */
export function cellRecord(
  incidence: Incidence,
  settings: CellTestSettings,
  draft: CellDraft,
  layout: CodeLayout,
  permuted: Permuted | null,
): CellTest {
  const { row, column, tables, strata } = draft;
  const { confidence, seed } = settings;
  const moments = stratifiedMoments(strata);
  const total = (values: Int32Array) => values.reduce((sum, value) => sum + value, 0);
  const distribution = nullDistribution(strata);
  const asked = draft.status === 'tested';
  const turned =
    incidence.unknown === null || settings.test !== 'shift'
      ? ([layout, draft.r, draft.c] as const)
      : ([codeLayout(incidence, [row], [column]), 0, 0] as const);
  const found = asked ? cellProbabilities(settings, draft, distribution, turned, permuted) : noProbabilities;
  const status = asked && found.pValue === null ? 'one arrangement' : draft.status;
  const free = incidence.stratum === 'corpus' ? tables.units.length : informative(strata);
  const largest = tables.both.reduce((most, count) => Math.max(most, count), 0);
  return {
    row,
    column,
    status,
    reason: reasonOf(status, row, column, strata),
    notes: [
      ...(asked && free === 1 ? (['one source'] as const) : []),
      ...(asked && tests[settings.test].needsOrder && !layout.ordered ? (['unknown order'] as const) : []),
    ],
    count: moments.count,
    rowTotal: total(tables.row),
    columnTotal: total(tables.column),
    units: total(tables.units),
    expected: moments.expected,
    variance: moments.variance,
    z: asked ? moments.z : null,
    ...found,
    adjusted: null,
    test: settings.test,
    method: tests[settings.test].method,
    null: tests[settings.test].inRecords,
    adjust: settings.adjust,
    tests: 0,
    seed,
    confidence,
    oddsRatio: distribution === null ? noOddsRatio : conditionalOddsRatio(strata, confidence, distribution),
    mantelHaenszel: asked ? mantelHaenszel(strata, confidence) : noOddsRatio,
    homogeneity: breslowDay(strata),
    bootstrap: asked && settings.bootstrap > 0 ? bootstrap(incidence, settings, draft) : null,
    sources: tables.both.filter((count) => count > 0).length,
    informativeSources: free,
    largestShare: moments.count > 0 ? largest / moments.count : null,
    leaveOneSourceOut: asked ? withoutEach(incidence, draft) : null,
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

function withoutEach(incidence: Incidence, { tables }: CellDraft): CellTest['leaveOneSourceOut'] {
  const statistic = zOfSources(tables, incidence.stratum === 'corpus');
  const { lowest, highest, mostInfluential } = leaveOneSourceOut(tables.units.length, statistic);
  if (lowest === null || highest === null) return null;
  const source = mostInfluential === null ? null : incidence.corpus.sources[tables.source[mostInfluential]];
  return { lowest, highest, mostInfluential: source };
}
