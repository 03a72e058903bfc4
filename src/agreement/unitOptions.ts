import { type Matching, type OverlapBasis, usualMatching } from '../units/spanMatching.js';
import type { AgreementUnit } from './codeTables.js';
import type { Comparison } from './comparison.js';
import { lineUnits } from './lineUnits.js';
import { selectionUnits } from './selectionUnits.js';
import type { UnitList } from './unitList.js';

/** Who is compared, and in which units. */
export interface UnitOptions {
  /**
   * - `character`: every character of the text, coded or not
   * - `selection`: what any of the coders selected, matched across coders
   * - `line`: a row of a wide table, coded or not
   */
  readonly unit: AgreementUnit;
  /** Coders by id; default: the individual coders, not the reconciled coding. */
  readonly coders?: readonly string[];
  /** For `selection`: when selections of two coders are the same unit. Default: `overlap`. */
  readonly matching?: Matching['rule'];
  /** For `overlap`: the share that must be common, above 0 and at most 1. Default: 0.5. */
  readonly minimumOverlap?: number;
  /** For `overlap`: what it is a share of. Default: `union`, both spans together. */
  readonly overlapOf?: OverlapBasis;
}

/** The matching rule with its defaults filled in; null for units that are not matched. */
export function matchingOf(options: UnitOptions): Matching | null {
  if (options.unit !== 'selection') return null;
  if (options.matching === 'identical') return { rule: 'identical' };
  return {
    ...usualMatching,
    minimumOverlap: options.minimumOverlap ?? usualMatching.minimumOverlap,
    of: options.overlapOf ?? usualMatching.of,
  };
}

/** The units one by one; null for characters, which are counted and not listed. */
export function listUnits(comparison: Comparison, options: UnitOptions): UnitList | null {
  const matching = matchingOf(options);
  if (matching !== null) return selectionUnits(comparison, matching);
  return options.unit === 'line' ? lineUnits(comparison) : null;
}
