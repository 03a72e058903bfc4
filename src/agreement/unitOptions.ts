import { countPlaces, type PlaceCount } from '../units/placeCounts.js';
import { type Matching, matchingAt, type OverlapBasis, usualMatching } from '../units/spanMatching.js';
import { type AgreementUnit, coderPositions, sourcePositions } from './codeTables.js';
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

/** How selections are matched, and the kinds of place by which that can be done. */
export interface MatchedPlaces {
  /**
   * The rule as it was kept; null for units that are not matched. `identical` where no selection has a place to overlap by,
   * whatever was asked for.
   */
  readonly matching: Matching | null;
  /** Kinds of place of the compared coders' selections in the compared sources; empty for units that are not matched. */
  readonly kindsOfPlace: readonly PlaceCount[];
}

/** How the selections of a comparison are matched. */
export function matchedPlaces(comparison: Comparison, options: UnitOptions): MatchedPlaces {
  const asked = askedMatching(options);
  if (asked === null) return { matching: null, kindsOfPlace: [] };
  const { codings, selections } = comparison.corpus;
  const [coderOf, sourceOf] = [coderPositions(comparison), sourcePositions(comparison)];
  const compared = codings.selection.filter(
    (selection, i) => coderOf[codings.coder[i]] >= 0 && sourceOf[selections.source[selection]] >= 0,
  );
  const kindsOfPlace = countPlaces(comparison.corpus, compared);
  const kinds = kindsOfPlace.map(({ kind }) => kind);
  return { matching: matchingAt(asked, kinds), kindsOfPlace };
}

/** The matching rule that was asked for, with its defaults filled in; null for units that are not matched. */
function askedMatching(options: UnitOptions): Matching | null {
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
  const matching = askedMatching(options);
  if (matching !== null) return selectionUnits(comparison, matching);
  return options.unit === 'line' ? lineUnits(comparison) : null;
}
