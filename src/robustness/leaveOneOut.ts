import type { Counted } from '../cooccurrence/parseUnit.js';
import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { type CellStatus, reasonOf, statusOfMargins } from '../inference/cellStatus.js';
import { stratifiedMoments } from '../inference/stratifiedMoments.js';
import { pooledTable, sourceTables } from '../inference/stratifiedTables.js';
import { oddsRatioOfSources, zOfSources } from '../inference/tableStatistic.js';
import { leaveOneSourceOut } from '../statistics/leaveOneSourceOut.js';
import { type CoderRule, defaultCoderRule } from '../units/coderRule.js';
import { incidence } from '../units/incidence.js';
import { isNested } from '../units/rollUp.js';
import { defaultUnit, isUnitKind } from '../units/units.js';
import { withKnown } from '../units/withKnown.js';
import { needsRollUp } from './availableChoices.js';
import type { Reason } from './reason.js';
import type { CodePair } from './specificationCurve.js';

export interface LeaveOneOutOptions {
  /** Default: line where the material is a table of lines, else selection. What is no unit gives no result, and says so. */
  readonly unit?: Counted;
  /** Default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
  /** Default: on where one of the two codes is a heading, else off. */
  readonly rollUp?: boolean;
}

/** A cell without one of the sources. Numbers that do not exist are null. */
export interface WithoutSource {
  readonly source: Source;
  /** Units of the source, and those of them with both codes. */
  readonly units: number;
  readonly both: number;
  /** What the other sources give. */
  readonly count: number;
  readonly z: number | null;
  readonly oddsRatio: number | null;
  /** How much z falls when the source is left out; negative where it rises. */
  readonly influence: number | null;
}

export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/** How a cell changes when any one source is left out. */
export interface LeaveOneOut {
  readonly corpus: Corpus;
  /** Null where there was no pair to ask of. */
  readonly row: Code | null;
  readonly column: Code | null;
  readonly unit: Counted;
  readonly coders: CoderRule;
  readonly rollUp: boolean;
  readonly units: number;
  /** With every source. The odds ratio is Mantel and Haenszel's; Infinity where no unit speaks against. */
  readonly count: number;
  readonly expected: number;
  readonly z: number | null;
  readonly oddsRatio: number | null;
  /** A record for each source with units: first those without which nothing is left, then the most influential. */
  readonly sources: readonly WithoutSource[];
  readonly range: {
    readonly count: Range | null;
    readonly z: Range | null;
    readonly oddsRatio: Range | null;
  };
  /** Sources without which the sign of z changes. */
  readonly turning: readonly Source[];
  /** Sources without which there is nothing left to compare. */
  readonly carrying: readonly Source[];
  readonly status: CellStatus | 'no pair' | 'one source' | 'no test';
  /** Why nothing was left out; null where it was. */
  readonly reason: Reason | null;
}

/**
 * Leaves out each source in turn: whether a finding hangs on a single interview or document.
 *
 * Caveat: it shows what one source does, not how uncertain the finding is; see `sourceBootstrap`. Two sources that
 * carry a finding together hide each other.
 *
 * @param pair undefined where there is nothing to ask of
 * @throws RangeError for codes that do not exist, or a unit that the material does not have
 * @see Quenouille (1956), Biometrika 43(3/4):353-360
 * @example leaveOneOut(corpus, { row: 'C06', column: 'V06' }).sources[0].source.id
 */
export function leaveOneOut(
  corpus: Corpus,
  pair: CodePair | undefined,
  options: LeaveOneOutOptions = {},
): LeaveOneOut {
  const codes = [pair?.row, pair?.column].map((code) =>
    typeof code === 'string' ? corpus.code(code) : (code ?? null),
  );
  const [row, column] = codes;
  const unit = options.unit ?? defaultUnit(corpus);
  const asked = codes.filter((code) => code !== null);
  const wanted = options.rollUp ?? needsRollUp(corpus, asked);
  const none = { count: null, z: null, oddsRatio: null };
  const empty = { sources: [], range: none, turning: [], carrying: [] };
  if (!isUnitKind(unit)) {
    const { coders = defaultCoderRule(corpus) } = options;
    const counted = { units: Number.NaN, count: Number.NaN, expected: Number.NaN, z: null, oddsRatio: null };
    const because = unit === 'overlap' ? 'overlap' : 'window';
    const reason = { kind: 'no test', because } as const;
    return {
      corpus,
      row,
      column,
      unit,
      coders,
      rollUp: wanted,
      ...counted,
      ...empty,
      status: 'no test',
      reason,
    };
  }
  const counted = incidence(corpus, { ...options, unit, rollUp: wanted });
  const { coders, rollUp } = counted;
  const units = withKnown(counted, asked).unitCount;
  const about = { corpus, row, column, unit, coders, rollUp, units };
  if (row === null || column === null) {
    const nothing = { count: 0, expected: 0, z: null, oddsRatio: null };
    return { ...about, ...nothing, ...empty, status: 'no pair', reason: { kind: 'no pair' } };
  }
  const tables = sourceTables(counted, row.index, column.index);
  const pooled = counted.stratum === 'corpus';
  const strata = pooled ? pooledTable(tables) : tables;
  const { count, expected } = stratifiedMoments(strata);
  const [zOfSome, oddsOfSome] = [zOfSources(tables, pooled), oddsRatioOfSources(tables, pooled)];
  const everyone = [...tables.units.keys()];
  const z = finite(zOfSome(everyone));
  const whole = { ...about, count, expected, z, oddsRatio: odds(oddsOfSome(everyone)) };
  const status = statusOf(corpus, row, column, rollUp, strata);
  if (status !== 'tested') {
    return { ...whole, ...empty, status, reason: reasonOf(status, row, column, strata) };
  }
  if (everyone.length < 2)
    return { ...whole, ...empty, status: 'one source', reason: { kind: 'one source' } };

  const zWithout = leaveOneSourceOut(everyone.length, zOfSome);
  const oddsWithout = leaveOneSourceOut(everyone.length, oddsOfSome);
  const sources = everyone.map((s): WithoutSource => {
    const without = finite(zWithout.without[s]);
    return {
      source: corpus.sources[tables.source[s]],
      units: tables.units[s],
      both: tables.both[s],
      count: count - tables.both[s],
      z: without,
      oddsRatio: odds(oddsWithout.without[s]),
      influence: without === null || z === null ? null : z - without,
    };
  });
  const influence = (each: WithoutSource) => Math.abs(each.influence ?? -1);
  const named = (holds: (each: WithoutSource) => boolean) => sources.filter(holds).map((each) => each.source);
  return {
    ...whole,
    sources: [...sources].sort(
      (a, b) =>
        Number(b.influence === null) - Number(a.influence === null) ||
        influence(b) - influence(a) ||
        a.source.index - b.source.index,
    ),
    range: {
      count: rangeOf(sources.map((each) => each.count)),
      z: rangeOf(sources.map((each) => each.z)),
      oddsRatio: rangeOf(sources.map((each) => each.oddsRatio)),
    },
    turning: named((each) => each.z !== null && z !== null && Math.sign(each.z) * Math.sign(z) < 0),
    carrying: named((each) => each.z === null),
    status,
    reason: null,
  };
}

function statusOf(
  corpus: Corpus,
  row: Code,
  column: Code,
  rollUp: boolean,
  strata: ReturnType<typeof pooledTable>,
): CellStatus {
  if (row === column) return 'same code';
  if (rollUp && isNested(corpus.codes, row.index, column.index)) return 'nested';
  return statusOfMargins(strata);
}

function rangeOf(values: readonly (number | null)[]): Range | null {
  const found = values.filter((value) => value !== null);
  if (found.length === 0) return null;
  return found.reduce(
    ({ lowest, highest }, value) => ({
      lowest: Math.min(lowest, value),
      highest: Math.max(highest, value),
    }),
    { lowest: found[0], highest: found[0] },
  );
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** An odds ratio can be infinite; it can also not exist. */
function odds(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
