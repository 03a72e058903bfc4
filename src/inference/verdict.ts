import { defaults } from '../shared/defaults.js';
import { beyondChance } from '../statistics/beyondChance.js';
import type { Interval } from '../statistics/interval.js';
import type { CellTest } from './cellTest.js';

/**
 * What can be said of a cell.
 *
 * - `more often`, `less often`: beyond chance after adjustment
 * - `more often, but little`, `less often, but little`: that, and the odds ratio makes no difference in practice
 * - `alike`: not beyond chance, and the odds ratio makes no difference in practice
 * - `cannot be told`: neither; there is too little material
 * - `not tested`: there is no p, and `CellTest.reason` says why
 */
export type CellVerdict =
  | 'more often'
  | 'less often'
  | 'more often, but little'
  | 'less often, but little'
  | 'alike'
  | 'cannot be told'
  | 'not tested';

/** In the order in which they are told. */
export const cellVerdicts: readonly CellVerdict[] = [
  'more often',
  'more often, but little',
  'less often',
  'less often, but little',
  'alike',
  'cannot be told',
  'not tested',
];

/**
 * The one verdict on a cell: two questions, each with its own evidence. Beyond chance: adjusted p at most the level. No difference in
 * practice: the whole 90 % interval of the odds ratio lies in the region, its ends included (two one-sided tests at 5 %).
 *
 * @param region odds ratios that make no difference; default: `defaults.alike`
 * @see Schuirmann (1987), J. Pharmacokinet. Biopharm. 15(6):657-680
 * @example verdictOf({ adjusted: 0.3, z: 0.4, narrowInterval: { lower: 0.8, upper: 1.4 } }) // 'alike'
 */
export function verdictOf(
  { adjusted, z, narrowInterval }: Pick<CellTest, 'adjusted' | 'z' | 'narrowInterval'>,
  region: Interval = defaults.alike,
): CellVerdict {
  if (adjusted === null || z === null) return 'not tested';
  const little =
    narrowInterval !== null && narrowInterval.lower >= region.lower && narrowInterval.upper <= region.upper;
  if (!beyondChance(adjusted)) return little ? 'alike' : 'cannot be told';
  const more = z >= 0;
  if (little) return more ? 'more often, but little' : 'less often, but little';
  return more ? 'more often' : 'less often';
}
