import type { Code } from '../corpus/code.js';
import { reasonOf, statusOfMargins } from '../inference/cellStatus.js';
import { codeLayout } from '../inference/codeLayout.js';
import { exactTest } from '../inference/exactTest.js';
import { type ExchangeSettings, exchangeOfCells } from '../inference/exchange/exchangeOfCells.js';
import { jointDraws } from '../inference/jointDraws.js';
import { readingOrder } from '../inference/readingOrder.js';
import { shiftTest } from '../inference/shiftTest.js';
import { stratifiedMoments } from '../inference/stratifiedMoments.js';
import { pooledTable, type StratifiedTables, stratifiedTables } from '../inference/stratifiedTables.js';
import { defaults } from '../shared/defaults.js';
import { SeededRandom } from '../shared/seededRandom.js';
import { mean, variance } from '../statistics/mean.js';
import type { Incidence } from '../units/incidence.js';
import { isNested } from '../units/rollUp.js';
import { withKnown } from '../units/withKnown.js';
import type { Reason } from './reason.js';
import type { Specification } from './specification.js';
import { type SpecificationNull, specificationNulls } from './specificationNulls.js';

/** What a null says of a cell. */
export type NullTest = Pick<Specification, 'expected' | 'z' | 'pValue' | 'status' | 'reason'>;

export interface NullTestOptions {
  /** Of the nulls that are drawn from. */
  readonly permutations: number;
  readonly seed: number;
  /** All codes of the matrix: the totals of units that the curveball keeps are totals of these. */
  readonly codes: readonly Code[];
  /** How codes are exchanged; a null with a reach of its own keeps that. */
  readonly exchange?: Pick<ExchangeSettings, 'reach' | 'clusters' | 'within'>;
}

/** One cell held against one null after another, in the units in which both codes are known; two-sided p. */
export function nullTests(
  all: Incidence,
  row: Code,
  column: Code,
  nulls: readonly SpecificationNull[],
  options: NullTestOptions,
): readonly NullTest[] {
  const incidence = withKnown(all, [row, column]);
  const strata = stratifiedTables(incidence, row.index, column.index);
  const nested = incidence.rollUp && isNested(incidence.corpus.codes, row.index, column.index);
  const untested = (tables: StratifiedTables): NullTest | null => {
    const status = nested ? 'nested' : statusOfMargins(tables);
    return status === 'tested' ? null : failed(status, reasonOf(status, row, column, tables));
  };
  const stands = (): NullTest => failed('one arrangement', reasonOf('one arrangement', row, column, strata));
  const count = strata.both.reduce((sum, both) => sum + both, 0);
  const found = (expected: number, variance: number, pValue: number): NullTest => {
    if (!(variance > 0)) return stands();
    return { expected, z: (count - expected) / Math.sqrt(variance), pValue, status: 'tested', reason: null };
  };
  const exactly = (tables: StratifiedTables): NullTest => {
    const { expected, variance } = stratifiedMoments(tables);
    return found(expected, variance, exactTest(tables).pValue);
  };
  return nulls.map((name): NullTest => {
    if (name === 'pooled') {
      if (strata.units.length < 2) return failed('same as exact', { kind: 'one stratum' });
      const pooled = pooledTable(strata);
      return untested(pooled) ?? exactly(pooled);
    }
    const because = untested(strata);
    if (because !== null) return because;
    const { of, reach } = specificationNulls[name];
    if (of === 'exchange' && reach !== null) {
      if (incidence.stratum === 'corpus') return failed('no sequence', { kind: 'no sequence' });
      if (!readingOrder(incidence).known) return failed('no sequence', { kind: 'no order' });
    }
    // Its model has all codes of the families, so it reads what is unknown itself.
    if (of === 'exchange')
      return exchanged(all, row, column, { ...options.exchange, ...(reach === null ? {} : { reach }) });
    if (name === 'exact') return exactly(strata);
    if (of === 'permutation' || of === 'curveball')
      return drawn(incidence, row, column, of, options, count, found);
    if (incidence.stratum === 'corpus') return failed('no sequence', { kind: 'no sequence' });
    const layout = codeLayout(incidence, [row], [column]);
    if (!layout.ordered) return failed('no sequence', { kind: 'no order' });
    const { expected, variance, pValue } = shiftTest(layout, 0, 0);
    return found(expected, variance, pValue);
  });
}

function exchanged(
  incidence: Incidence,
  row: Code,
  column: Code,
  how: Pick<ExchangeSettings, 'reach' | 'clusters' | 'within'>,
): NullTest {
  const { confidence } = defaults;
  const [{ status, result }] = exchangeOfCells(incidence, [{ row, column }], {
    confidence,
    estimates: () => false,
    ...how,
  });
  if (status !== 'tested') return failed(status, { kind: status, row, column, code: null });
  const { expected, z, pValue } = result;
  return { expected, z, pValue, status, reason: null };
}

/**
 * A null that is drawn from. The count seen and those drawn are exchangeable, so each one-sided p = (1 + number that reach
 * it) / (permutations + 1) holds; two-sided is twice the smaller, as everywhere.
 */
function drawn(
  incidence: Incidence,
  row: Code,
  column: Code,
  kind: 'permutation' | 'curveball',
  { permutations, seed, codes }: NullTestOptions,
  seen: number,
  found: (expected: number, variance: number, pValue: number) => NullTest,
): NullTest {
  // Only the pair is counted; the curveball moves the other codes too.
  const rows =
    kind === 'curveball' ? [row, ...codes.filter((code) => code !== row && code !== column)] : [row];
  const draws = jointDraws(codeLayout(incidence, rows, [column]), kind, new SeededRandom(seed, 'hub'));
  const random = new SeededRandom(seed, 'specification');
  const counts = new Int32Array(rows.length);
  const values = Array.from({ length: permutations }, () => {
    draws.draw(random, counts);
    return counts[0];
  });
  const upper = (1 + values.filter((value) => value >= seen).length) / (permutations + 1);
  const lower = (1 + values.filter((value) => value <= seen).length) / (permutations + 1);
  const expected = mean(values);
  // Where all draws are alike and the count seen is another, their spread alone would be none.
  const spread = variance(values) || variance([...values, seen]);
  return found(expected, spread, Math.min(1, 2 * Math.min(upper, lower)));
}

/** A test that was not done. */
export function failed(status: NullTest['status'], reason: Reason | null): NullTest {
  return { expected: null, z: null, pValue: null, status, reason };
}
