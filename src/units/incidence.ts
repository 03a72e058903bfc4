import type { Corpus } from '../corpus/corpus.js';
import { RequestError } from '../shared/problem.js';
import { type CoderRule, defaultCoderRule, type Votes, votes } from './coderRule.js';
import { groupSources } from './groups.js';
import type { LeftOut } from './leftOut.js';
import type { Placement } from './placement.js';
import { presentCodes } from './presentCodes.js';
import { attributeOf, isUnitKind, type UnitKind, unitChoices, unitRecord } from './units.js';
import { type CodesOfUnits, type Judged, judgedIn, unknownCodes } from './unknownCodes.js';

export interface IncidenceOptions {
  /**
   * One of `units`, or `group:ATTRIBUTE`: the sources that share a value of an attribute (or `group:kind`); those without
   * it are left out. Lines, paragraphs and sentences are units whether they bear a code or not, and a coding falls in every
   * one with which its span shares a character, so neighbours can bear the same coding.
   */
  readonly unit: UnitKind;
  /** Whose codings count; default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
  /** A parent is present where any of its descendants is. Default: off. */
  readonly rollUp?: boolean;
}

/**
 * Which codes are present in which unit, binary, as compressed rows: the codes of unit `u` are
 * `codes[offsets[u]]` up to, not including, `codes[offsets[u + 1]]`, ascending. Units are ordered by source.
 */
export interface Incidence {
  readonly corpus: Corpus;
  readonly unit: UnitKind;
  readonly coders: CoderRule;
  readonly rollUp: boolean;
  readonly unitCount: number;
  /** Source of each unit; for a group, the first of its sources. */
  readonly source: Int32Array;
  /** Where units may change places under the null: within each source, or (sources, groups) in the whole corpus. */
  readonly stratum: 'source' | 'corpus';
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
  /** Beside `codes`: on how many selections of the unit the code stands, at least 1 (see `presentCodes`). */
  readonly weights: Int32Array;
  /**
   * Codes of which it is not known whether they are present, by unit: nobody whose votes count judged them there, and none
   * applied them (see `unknownCodes`). They are among neither the present nor the absent codes. Null where all is known.
   */
  readonly unknown: CodesOfUnits | null;
  /** Unit of each coding of the corpus, the first one where there are several; -1 for codings without a unit. */
  readonly unitOfCoding: Int32Array;
  /** The codings of unit `u` are `codings[codingOffsets[u]]` up to `codings[codingOffsets[u + 1]]`. */
  readonly codingOffsets: Int32Array;
  readonly codings: Int32Array;
  /** The selection, row of the table of lines, or source that a unit is; -1 for parts of texts and for groups. */
  readonly item: Int32Array;
  /** Code points of a unit that is a part of a text; -1 for others. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The attribute's value of each group; empty for other units. */
  readonly groups: readonly string[];
  /** What has no unit, and why. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Units x codes.
 *
 * @throws RangeError for a unit that does not exist or that the material does not have: lines, paragraphs and
 *   sentences without a text or a table of lines, groups by an attribute that no source has
 * @example incidence(corpus, { unit: 'selection', coders: 'reconciled' }).unitCount
 */
export function incidence(corpus: Corpus, options: IncidenceOptions): Incidence {
  const { unit } = options;
  const coders = options.coders ?? defaultCoderRule(corpus);
  const rollUp = options.rollUp ?? false;
  const cast = votes(corpus, coders);
  if (!isUnitKind(unit))
    throw new RequestError({
      nb: `koder finnes i enheter: ${unitChoices.join(', ')}; fant «${String(unit)}»`,
      en: `codes are present in units: ${unitChoices.join(', ')}; found "${String(unit)}"`,
    });
  const attribute = attributeOf(unit);
  const { place, stratum } = unitRecord(unit);
  let placement = place.put(corpus, cast.counted, coders);
  const judged = judgedIn(corpus, placement, unit, cast, rollUp);
  let present = presentCodes(corpus, placement, neededIn(placement, cast, judged), rollUp);
  let unknown = unknownCodes(judged, present);
  let groups: readonly string[] = [];
  if (attribute !== null)
    ({ placement, present, unknown, groups } = groupSources(corpus, attribute, placement, present, unknown));
  return {
    corpus,
    unit,
    coders,
    rollUp,
    unitCount: placement.source.length,
    stratum,
    ...present,
    unknown,
    ...placement,
    unitOfCoding: firstUnits(corpus.codings.length, placement),
    groups,
  };
}

/** Votes that a code needs in a unit: of those who judged it there. */
function neededIn({ source }: Placement, { needed, neededOf }: Votes, judged: Judged | null) {
  return (unit: number, code: number): number => {
    const here = judged?.of(unit) ?? null;
    return here === null ? needed[source[unit]] : neededOf(source[unit], here.judges[code]);
  };
}

function firstUnits(codingCount: number, { codingOffsets, codings }: Placement): Int32Array {
  const first = new Int32Array(codingCount).fill(-1);
  for (let unit = codingOffsets.length - 2; unit >= 0; unit--)
    for (let i = codingOffsets[unit]; i < codingOffsets[unit + 1]; i++) first[codings[i]] = unit;
  return first;
}
