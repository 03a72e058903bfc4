import { nullDistribution } from './nullDistribution.js';
import { pooledTable, type StratifiedTables } from './stratifiedTables.js';

export interface PooledHypergeometric {
  readonly count: number;
  readonly expected: number;
  /** Probability of a count as small as this: Veech's p_lt with the observed count included. */
  readonly pLower: number;
  /** Probability of a count as large as this: Veech's p_gt with the observed count included. */
  readonly pUpper: number;
  readonly method: 'pooled hypergeometric (a foil)';
}

/**
 * Veech's probabilistic co-occurrence, as the R package cooccur computes it: all units are thrown together.
 *
 * A foil, not a result. It treats the segments of different interviews as exchangeable, so that two codes that
 * merely favour the same interviews look associated: too many small p. Shown beside `exactTest` to make that seen.
 *
 * @see Veech (2013), Global Ecology and Biogeography 22(2):252-260
 * @example pooledHypergeometric(tablesOf([[11, 14, 13, 17]])).pUpper // 0.57941: two finches on 17 islands
 */
export function pooledHypergeometric(tables: StratifiedTables): PooledHypergeometric {
  const pooled = pooledTable(tables);
  const { first, logProbability } = nullDistribution(pooled);
  const count = pooled.both[0];
  let [pLower, pUpper] = [0, 0];
  logProbability.forEach((log, i) => {
    if (first + i <= count) pLower += Math.exp(log);
    if (first + i >= count) pUpper += Math.exp(log);
  });
  return {
    count,
    expected: pooled.units[0] === 0 ? 0 : (pooled.row[0] * pooled.column[0]) / pooled.units[0],
    pLower: Math.min(1, pLower),
    pUpper: Math.min(1, pUpper),
    method: 'pooled hypergeometric (a foil)',
  };
}
