import type { Incidence } from '../units/incidence.js';
import { withKnown } from '../units/withKnown.js';

/**
 * One 2x2 table a stratum, for one pair of codes, as margins. A stratum is where units may change places under the
 * null: a source; or the whole corpus, where the unit is itself the source.
 */
export interface StratifiedTables {
  /** Units with both codes, one entry a stratum. */
  readonly both: Int32Array;
  /** Units with the row's code. */
  readonly row: Int32Array;
  /** Units with the column's code. */
  readonly column: Int32Array;
  /** All units of the stratum. */
  readonly units: Int32Array;
}

/** Tables with one stratum a source, and which source it is. */
export interface SourceTables extends StratifiedTables {
  /** Index into `corpus.sources`, ascending; sources without units have no table. */
  readonly source: Int32Array;
}

/**
 * Tables as one writes them on paper.
 *
 * @param strata each stratum as [both, row, column, units]
 * @throws RangeError for margins that no table has, naming the stratum
 * @example tablesOf([[2, 3, 4, 10], [0, 1, 5, 8]])
 */
export function tablesOf(strata: readonly (readonly number[])[]): StratifiedTables {
  strata.forEach(([both, row, column, units], i) => {
    const possible = both >= Math.max(0, row + column - units) && both <= Math.min(row, column);
    if (possible && row <= units && column <= units && [both, row, column, units].every(Number.isInteger))
      return;
    throw new RangeError(
      `stratum ${i}: no table has both ${both}, row ${row}, column ${column}, units ${units}`,
    );
  });
  const take = (field: number): Int32Array => Int32Array.from(strata, (table) => table[field]);
  return { both: take(0), row: take(1), column: take(2), units: take(3) };
}

/**
 * The table of two codes in each source that has units; of the units in which both codes are known.
 *
 * @param row index of the code in `corpus.codes`
 * @param column likewise
 * @example sourceTables(incidence(corpus, { unit: 'selection' }), corpus.code('C06').index, corpus.code('V06').index)
 */
export function sourceTables(incidence: Incidence, row: number, column: number): SourceTables {
  const { unitCount, source, offsets, codes } = withKnown(incidence, [
    incidence.corpus.codes[row],
    incidence.corpus.codes[column],
  ]);
  const tables: number[][] = [];
  const sources: number[] = [];
  for (let unit = 0; unit < unitCount; unit++) {
    if (unit === 0 || source[unit] !== source[unit - 1]) {
      tables.push([0, 0, 0, 0]);
      sources.push(source[unit]);
    }
    const table = tables[tables.length - 1];
    let hasRow = 0;
    let hasColumn = 0;
    for (let i = offsets[unit]; i < offsets[unit + 1]; i++) {
      if (codes[i] === row) hasRow = 1;
      if (codes[i] === column) hasColumn = 1;
    }
    table[0] += hasRow & hasColumn;
    table[1] += hasRow;
    table[2] += hasColumn;
    table[3]++;
  }
  return { ...tablesOf(tables), source: Int32Array.from(sources) };
}

/**
 * The tables that the stratified tests read: one a source, or a single one where the unit is itself the source
 * (there is nothing within a source to compare).
 *
 * @param row index of the code in `corpus.codes`
 * @example exactTest(stratifiedTables(incidence, corpus.code('C07').index, corpus.code('V01').index))
 */
export function stratifiedTables(incidence: Incidence, row: number, column: number): StratifiedTables {
  const tables = sourceTables(incidence, row, column);
  return incidence.stratum === 'corpus' ? pooledTable(tables) : tables;
}

/** All strata thrown together: one table. */
export function pooledTable(tables: StratifiedTables): StratifiedTables {
  const total = (values: Int32Array) => values.reduce((sum, value) => sum + value, 0);
  return tablesOf([[total(tables.both), total(tables.row), total(tables.column), total(tables.units)]]);
}

/** Whether the count of a stratum is free to vary: neither code is in none or in all of its units. */
export function isInformative({ row, column, units }: StratifiedTables, stratum: number): boolean {
  const [n1, n2, n] = [row[stratum], column[stratum], units[stratum]];
  return n1 > 0 && n1 < n && n2 > 0 && n2 < n;
}
