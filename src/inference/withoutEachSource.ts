import { defaults } from '../shared/defaults.js';
import { leaveOneSourceOut } from '../statistics/leaveOneSourceOut.js';
import { ofSums } from '../statistics/sourceStatistic.js';
import type { Incidence } from '../units/incidence.js';
import type { CellStatus } from './cellStatus.js';
import type { CellTestOptions } from './cellTest.js';
import { codeLayout } from './codeLayout.js';
import { conditionalOddsRatio } from './conditionalOddsRatio.js';
import { exchangeOfCells } from './exchange/exchangeOfCells.js';
import type { CodePair } from './exchange/referenceModels.js';
import { shiftTest } from './shiftTest.js';
import { stratifiedMoments } from './stratifiedMoments.js';
import { pooledTable, type SourceTables, type StratifiedTables } from './stratifiedTables.js';
import { ofSources, zOfSources } from './tableStatistic.js';
import type { TestName } from './tests.js';

/** A cell by a test, and without each source in turn. Numbers that do not exist are null. */
export interface WithoutEachSource {
  readonly status: CellStatus;
  readonly passages: number | null;
  readonly expected: number | null;
  readonly z: number | null;
  readonly oddsRatio: number | null;
  /** One for each source of the tables. */
  readonly without: readonly { readonly z: number | null; readonly oddsRatio: number | null }[];
}

/** By which test: any that has its moments source by source, not `curveball`, whose draws are of all sources together. */
export interface WithoutSettings extends Pick<CellTestOptions, 'reach' | 'clusters' | 'within'> {
  readonly test: Exclude<TestName, 'curveball'>;
}

/**
 * z and the odds ratio of a test, and what they are without each source in turn: of `exchange` with the other clear pairs and the
 * common scale held, of the other tests from the tables of the other sources.
 *
 * @param tables of the two codes, one a source
 */
export function withoutEachSource(
  incidence: Incidence,
  pair: CodePair,
  tables: SourceTables,
  { test, ...settings }: WithoutSettings,
): WithoutEachSource {
  if (test === 'exchange') return byExchange(incidence, pair, tables, settings);
  const pooled = incidence.stratum === 'corpus';
  const strata = pooled ? pooledTable(tables) : tables;
  const [zOf, expected] =
    test === 'shift'
      ? ofShift(incidence, pair)
      : [zOfSources(tables, pooled), stratifiedMoments(strata).expected];
  const odds = (some: StratifiedTables) =>
    conditionalOddsRatio(pooled ? pooledTable(some) : some, defaults.confidence).estimate ?? Number.NaN;
  const everyone = [...tables.units.keys()];
  const z = finite(zOf(everyone));
  const zWithout = leaveOneSourceOut(everyone.length, zOf).without;
  const oddsWithout = leaveOneSourceOut(everyone.length, ofSources(tables, odds)).without;
  return {
    status: z === null ? 'one arrangement' : 'tested',
    passages: null,
    expected,
    z,
    oddsRatio: known(odds(tables)),
    without: everyone.map((s) => ({ z: finite(zWithout[s]), oddsRatio: known(oddsWithout[s]) })),
  };
}

function ofShift(incidence: Incidence, { row, column }: CodePair) {
  const { strata, expected } = shiftTest(codeLayout(incidence, [row], [column]), 0, 0);
  const parts = strata.map((own) => [own.count - own.expected, own.variance]);
  const z = ofSums(parts, ([gap, variance]) => (variance > 0 ? gap / Math.sqrt(variance) : Number.NaN));
  return [z, expected] as const;
}

function byExchange(
  incidence: Incidence,
  pair: CodePair,
  { source }: SourceTables,
  own: Omit<WithoutSettings, 'test'>,
): WithoutEachSource {
  const settings = { ...own, confidence: defaults.confidence, oddsWithout: true };
  const [{ status, result, without }] = exchangeOfCells(incidence, [pair], settings);
  const { passages, expected, z } = result;
  const oddsRatio = result.oddsRatio.estimate;
  const whole = { z, oddsRatio };
  return {
    status,
    passages,
    expected,
    ...whole,
    // A source that says nothing of the cell takes nothing with it.
    without: Array.from(source, (index) => without.get(index) ?? whole),
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** An odds ratio can be infinite; it can also not exist. */
function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
