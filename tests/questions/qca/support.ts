import { type Minimisation, type MinimiseOptions, minimise } from '../../../src/questions/qca/minimise.js';
import { type CalibratedSet, type QcaData, qcaData } from '../../../src/questions/qca/sets.js';
import { truthTable } from '../../../src/questions/qca/truthTable.js';

/** Crisp or multi-value data with one case in each given row; positive rows have the outcome. */
export function dataOf(
  levels: readonly number[],
  positive: readonly (readonly number[])[],
  negative: readonly (readonly number[])[],
): QcaData {
  const rows = [...positive, ...negative];
  const conditions = levels.map(
    (count, c): CalibratedSet => ({
      name: 'ABCDEFGHIJKLMNOP'[c],
      levels: count,
      values: rows.map((row) => row[c]),
    }),
  );
  const outcome = { name: 'Y', levels: 2, values: rows.map((_, i) => (i < positive.length ? 1 : 0)) };
  return qcaData(
    rows.map((row) => row.join('')),
    conditions,
    outcome,
  );
}

export function solve(data: QcaData, options: MinimiseOptions = {}): Minimisation {
  return minimise(truthTable(data), { most: 100_000, ...options });
}

/** Terms with a dash where a condition may have any value, as one would write them in a table. */
export function dashed(
  data: QcaData,
  terms: readonly (readonly { condition: number; value: number }[])[],
): string[] {
  return terms
    .map((term) =>
      data.conditions.map((_, c) => term.find(({ condition }) => condition === c)?.value ?? '-').join(''),
    )
    .sort();
}
