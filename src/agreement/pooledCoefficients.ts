import { mean } from '../statistics/mean.js';
import { type CodeTable, rowTotals, tableRatings } from './codeTables.js';
import { type Coefficient, chanceCorrected } from './coefficient.js';
import {
  type ByCoefficient,
  byCoefficient,
  type CoefficientName,
  codedOrNot,
  coefficientNames,
} from './coefficients.js';
import type { Ratings } from './ratings.js';

/** Every coefficient of each code, and of all of them together. */
export interface PooledCoefficients<Value> {
  readonly perCode: readonly ByCoefficient<Value>[];
  readonly overall: ByCoefficient<Value>;
}

/**
 * Every coefficient of every table, and pooled over them: observed and expected agreement are averaged over codes before
 * the coefficient is made, which keeps each code's own chance agreement. Holsti is made from the decisions of all codes.
 *
 * @param times how often each source counts; once by default
 * @see De Vries et al. (2008), Field Methods 20(3):272-282
 */
export function pooledCoefficients(
  tables: readonly CodeTable[],
  coders: number,
  times?: Int32Array,
): PooledCoefficients<Coefficient> {
  const units = tables.map((table) => rowTotals(table, times));
  const perCode = tables.map((table, i) => {
    const ratings = tableRatings(table, coders, units[i]);
    return byCoefficient((name) => codedOrNot(name, ratings));
  });
  const overall = byCoefficient((name) =>
    name === 'holsti'
      ? codedOrNot(name, summedRatings(tables, coders, units))
      : pooled(
          perCode.map((found) => found[name]),
          name,
        ),
  );
  return { perCode, overall };
}

/** The same from each draw of sources; the draws are the same for all codes and coefficients. */
export function replicatedCoefficients(
  tables: readonly CodeTable[],
  coders: number,
  draws: readonly Int32Array[],
): PooledCoefficients<Float64Array> {
  const perCode = tables.map(() => byCoefficient(() => new Float64Array(draws.length)));
  const overall = byCoefficient(() => new Float64Array(draws.length));
  for (const [r, times] of draws.entries()) {
    const found = pooledCoefficients(tables, coders, times);
    for (const name of coefficientNames) {
      overall[name][r] = found.overall[name].value;
      for (let i = 0; i < tables.length; i++) perCode[i][name][r] = found.perCode[i][name].value;
    }
  }
  return { perCode, overall };
}

/** The decisions on all codes as one table. */
export function summedRatings(
  tables: readonly CodeTable[],
  coders: number,
  units: readonly Float64Array[] = tables.map((table) => rowTotals(table)),
): Ratings<0 | 1> {
  const rows = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const values = new Int32Array(rows * coders);
  const weights = new Float64Array(rows);
  let row = 0;
  tables.forEach((table, i) => {
    values.set(table.rows, row * coders);
    weights.set(units[i], row);
    row += table.rowCount;
  });
  return { categories: [0, 1], raters: coders, values, weights };
}

/** The coefficient of mean observed and mean expected agreement. */
function pooled(found: readonly Coefficient[], name: CoefficientName): Coefficient {
  const lost = found.find(({ absence }) => absence !== null && absence !== 'no-variation');
  if (lost !== undefined) return lost;
  const observed = mean(found.map((each) => each.observed));
  const expected = mean(found.map((each) => each.expected));
  return name === 'percent'
    ? { value: observed, observed, expected, absence: null }
    : chanceCorrected(observed, expected);
}
