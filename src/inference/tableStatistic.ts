import { ofSums, type SourceStatistic } from '../statistics/sourceStatistic.js';
import { cells } from './mantelHaenszel.js';
import { type StratifiedTables, tablesOf } from './stratifiedTables.js';

/**
 * A statistic of tables as a statistic of lists of sources, for `sourceBootstrap` and `leaveOneSourceOut`.
 *
 * @param tables one stratum a source
 * @param statistic of the tables of some sources
 * @example ofSources(tables, (some) => mantelHaenszel(some).estimate ?? Number.NaN)
 */
export function ofSources(
  tables: StratifiedTables,
  statistic: (tables: StratifiedTables) => number,
): SourceStatistic {
  const { both, row, column, units } = tables;
  return (sources) => statistic(tablesOf(Array.from(sources, (s) => [both[s], row[s], column[s], units[s]])));
}

/**
 * The stratified z of some sources.
 *
 * @param pooled whether all units form one stratum (unit of analysis: the source)
 */
export function zOfSources(tables: StratifiedTables, pooled: boolean): SourceStatistic {
  if (pooled) return ofSums(marginsOf(tables), ([a, n1, n2, n]) => zOf(a, n1, n2, n));
  const parts = marginsOf(tables).map(([a, n1, n2, n]) => [
    a - (n > 0 ? (n1 * n2) / n : 0),
    varianceOf(n1, n2, n),
  ]);
  return ofSums(parts, ([gap, variance]) => (variance > 0 ? gap / Math.sqrt(variance) : Number.NaN));
}

/** The Mantel-Haenszel odds ratio of some sources; of the pooled table where `pooled`. */
export function oddsRatioOfSources(tables: StratifiedTables, pooled: boolean): SourceStatistic {
  if (pooled) {
    return ofSums(marginsOf(tables), ([a, n1, n2, n]) => (a * (n - n1 - n2 + a)) / ((n1 - a) * (n2 - a)));
  }
  const parts = Array.from(tables.units, (n, s) => {
    const [a, b, c, d] = cells(tables, s);
    return n > 0 ? [(a * d) / n, (b * c) / n] : [0, 0];
  });
  return ofSums(parts, ([concordant, discordant]) => concordant / discordant);
}

function marginsOf({ both, row, column, units }: StratifiedTables): number[][] {
  return Array.from(units, (n, s) => [both[s], row[s], column[s], n]);
}

function varianceOf(n1: number, n2: number, n: number): number {
  return n > 1 ? (n1 * n2 * (n - n1) * (n - n2)) / (n * n * (n - 1)) : 0;
}

function zOf(a: number, n1: number, n2: number, n: number): number {
  const variance = varianceOf(n1, n2, n);
  return variance > 0 ? (a - (n1 * n2) / n) / Math.sqrt(variance) : Number.NaN;
}
