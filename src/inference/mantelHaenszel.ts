import { defaults } from '../shared/defaults.js';
import { normalQuantile } from '../statistics/normal.js';
import type { OddsRatio } from './conditionalOddsRatio.js';
import type { StratifiedTables } from './stratifiedTables.js';

/**
 * The Mantel-Haenszel odds ratio over strata, with the interval of Robins, Breslow and Greenland, which holds for
 * few large strata and for many small ones alike.
 *
 * Caveat: the interval is that of a normal approximation, with units free to change places within a source. Where a
 * code is rare or runs in streaks it is too narrow: docs/calibration.md says how often it covers what was planted.
 *
 * @returns estimate 0 or Infinity, without an interval, where no stratum has concordant or discordant pairs; null
 *   where there are neither
 * @see Mantel & Haenszel (1959); Robins, Breslow & Greenland (1986), Biometrics 42(2):311-323
 * @example mantelHaenszel(tablesOf([[10, 15, 20, 50], [4, 9, 11, 30]])).estimate
 */
export function mantelHaenszel(tables: StratifiedTables, confidence = defaults.confidence): OddsRatio {
  let [concordant, discordant, both, mixed, neither] = [0, 0, 0, 0, 0];
  for (let s = 0; s < tables.units.length; s++) {
    const n = tables.units[s];
    if (n === 0) continue;
    const [a, b, c, d] = cells(tables, s);
    const [p, q, r, t] = [(a + d) / n, (b + c) / n, (a * d) / n, (b * c) / n];
    concordant += r;
    discordant += t;
    both += p * r;
    mixed += p * t + q * r;
    neither += q * t;
  }
  if (concordant === 0 && discordant === 0) return { estimate: null, lower: null, upper: null };
  const estimate = concordant / discordant;
  if (concordant === 0 || discordant === 0) return { estimate, lower: null, upper: null };
  const variance =
    both / (2 * concordant ** 2) + mixed / (2 * concordant * discordant) + neither / (2 * discordant ** 2);
  const reach = Math.exp(normalQuantile((1 + confidence) / 2) * Math.sqrt(variance));
  return { estimate, lower: estimate / reach, upper: estimate * reach };
}

/** The four cells of the table of a stratum: both codes, row only, column only, neither. */
export function cells(
  { both, row, column, units }: StratifiedTables,
  stratum: number,
): [number, number, number, number] {
  const a = both[stratum];
  return [a, row[stratum] - a, column[stratum] - a, units[stratum] - row[stratum] - column[stratum] + a];
}
