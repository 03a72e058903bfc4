import type { Counted } from '../cooccurrence/parseUnit.js';
import type { CodeChoice } from '../corpus/chooseCodes.js';
import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { type CellStatus, reasonOf, statusOfMargins } from '../inference/cellStatus.js';
import { defaultTest } from '../inference/defaultTest.js';
import { pooledTable, sourceTables } from '../inference/stratifiedTables.js';
import type { TestName } from '../inference/tests.js';
import { withoutEachSource } from '../inference/withoutEachSource.js';
import { given } from '../shared/given.js';
import { type CoderRule, defaultCoderRule } from '../units/coderRule.js';
import { incidence } from '../units/incidence.js';
import { isNested } from '../units/rollUp.js';
import { defaultUnit, isUnitKind } from '../units/units.js';
import { withKnown } from '../units/withKnown.js';
import { needsRollUp } from './availableChoices.js';
import type { Reason } from './reason.js';
import type { CodePair } from './specificationCurve.js';

export interface LeaveOneOutOptions {
  /** By which test. Default: the default one, `exchange`. */
  readonly test?: TestName;
  /** Of `exchange`; see `CellTestOptions`. */
  readonly reach?: number;
  readonly clusters?: string;
  readonly within?: CodeChoice;
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
  /** Of which z and the odds ratio are. */
  readonly test: TestName;
  /** With every source: units with both codes. */
  readonly count: number;
  /** Passages with both codes, which `exchange` counts; null for the other tests. */
  readonly passages: number | null;
  /** Of `count` (of `exchange`: of `passages`) under the null of the test. Null without z. */
  readonly expected: number | null;
  readonly z: number | null;
  /** As the record of a cell has it (`CellTest`); Infinity where nothing speaks against. */
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
  readonly status: CellStatus | 'no pair' | 'one source' | 'no test' | 'no sources';
  /** Why nothing was left out; null where it was. */
  readonly reason: Reason | null;
}

/**
 * Leaves out each source in turn: whether a finding hangs on a single interview or document. z and the odds ratio are those of
 * the test that is named.
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
  const test = options.test ?? defaultTest;
  const none = { count: null, z: null, oddsRatio: null };
  const empty = { sources: [], range: none, turning: [], carrying: [] };
  const nothing = { test, passages: null, expected: null, z: null, oddsRatio: null };
  if (!isUnitKind(unit)) {
    const { coders = defaultCoderRule(corpus) } = options;
    const because = unit === 'overlap' ? 'overlap' : 'window';
    const reason = { kind: 'no test', because } as const;
    const counted = { units: Number.NaN, count: Number.NaN, ...nothing };
    const asked = { corpus, row, column, unit, coders, rollUp: wanted };
    return { ...asked, ...counted, ...empty, status: 'no test', reason };
  }
  const counted = incidence(corpus, { ...options, unit, rollUp: wanted });
  const { coders, rollUp } = counted;
  const units = withKnown(counted, asked).unitCount;
  const about = { corpus, row, column, unit, coders, rollUp, units };
  if (row === null || column === null)
    return { ...about, count: 0, ...nothing, ...empty, status: 'no pair', reason: { kind: 'no pair' } };
  const tables = sourceTables(counted, row.index, column.index);
  const strata = counted.stratum === 'corpus' ? pooledTable(tables) : tables;
  const count = strata.both.reduce((sum, both) => sum + both, 0);
  const status = statusOf(corpus, row, column, rollUp, strata);
  if (status !== 'tested') {
    const reason = reasonOf(status, row, column, strata);
    return { ...about, count, ...nothing, ...empty, status, reason };
  }
  if (tables.units.length < 2)
    return { ...about, count, ...nothing, ...empty, status: 'one source', reason: { kind: 'one source' } };
  if (test === 'curveball')
    return {
      ...about,
      count,
      ...nothing,
      ...empty,
      status: 'no sources',
      reason: { kind: 'drawn together' },
    };
  const found = withoutEachSource(counted, { row, column }, tables, {
    test,
    ...given({ reach: options.reach, clusters: options.clusters, within: options.within }),
  });
  const { passages, expected, z, oddsRatio } = found;
  const whole = { ...about, test, count, passages, expected, z, oddsRatio };
  if (found.status !== 'tested') {
    const reason = reasonOf(found.status, row, column, strata);
    return { ...whole, ...empty, status: found.status, reason };
  }
  const sources = Array.from(tables.source, (source, s): WithoutSource => {
    const without = found.without[s];
    return {
      source: corpus.sources[source],
      units: tables.units[s],
      both: tables.both[s],
      count: count - tables.both[s],
      ...without,
      influence: without.z === null || z === null ? null : z - without.z,
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
    status: 'tested',
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
