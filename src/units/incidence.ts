import type { Corpus } from '../corpus/corpus.js';
import { type CoderRule, defaultCoderRule, votes } from './coderRule.js';
import { groupSources, requireAttributes } from './groups.js';
import type { LeftOut } from './leftOut.js';
import { type Placement, placeOnItems, placeOnText } from './placement.js';
import { presentCodes } from './presentCodes.js';

/** Units of analysis with a fixed name; beside them stand groups of sources, `group:ATTRIBUTE`. */
export const unitKinds = ['selection', 'line', 'paragraph', 'sentence', 'source'] as const;

/** Units of analysis: a pair of codes counts once in each unit that has both. */
export type UnitKind = (typeof unitKinds)[number] | `group:${string}`;

export interface IncidenceOptions {
  /**
   * - `selection`: an identical span that somebody coded
   * - `line`: a row of a wide table, coded or not; where there is no such table, a line (turn) of a text
   * - `paragraph`, `sentence`: of the text of every source that was coded, coded themselves or not. A coding
   *   falls in every one with which its span shares a character, so neighbours can bear the same coding
   * - `source`: a source with at least one coding
   * - `group:ATTRIBUTE`: the sources that share a value of an attribute (or `group:kind`); those without it are
   *   left out
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
  const { counted, needed } = votes(corpus, coders);
  let placement = place(corpus, unit, counted, coders);
  let present = presentCodes(corpus, placement, needed, rollUp);
  let groups: readonly string[] = [];
  if (unit.startsWith('group:'))
    ({ placement, present, groups } = groupSources(corpus, attributeOf(unit), placement, present));
  return {
    corpus,
    unit,
    coders,
    rollUp,
    unitCount: placement.source.length,
    stratum: unit === 'source' || unit.startsWith('group:') ? 'corpus' : 'source',
    ...present,
    ...placement,
    unitOfCoding: firstUnits(corpus.codings.length, placement),
    groups,
  };
}

/** Whether a text names a unit that has an incidence. */
export function isUnitKind(unit: string): unit is UnitKind {
  return unitKinds.some((kind) => kind === unit) || /^group:./u.test(unit);
}

function attributeOf(unit: string): string {
  return unit.slice('group:'.length);
}

function place(corpus: Corpus, unit: UnitKind, counted: Uint8Array, coders: CoderRule): Placement {
  if (!isUnitKind(unit)) {
    throw new RangeError(
      `codes are present in units: ${unitKinds.join(', ')}, group:ATTRIBUTE; found "${unit}"`,
    );
  }
  if (unit === 'selection' || unit === 'source') return placeOnItems(corpus, unit, counted);
  if (unit.startsWith('group:')) {
    requireAttributes(corpus, [attributeOf(unit)]);
    return placeOnItems(corpus, 'source', counted);
  }
  if (unit === 'line') {
    if (corpus.lines.length > 0) return placeOnItems(corpus, 'line', counted);
    if (corpus.sources.every((source) => source.text === null)) {
      throw new RangeError(
        'the unit line needs a table of lines (one row each); this material has none. Use selection, source or overlap',
      );
    }
  }
  return placeOnText(corpus, unit as 'line' | 'paragraph' | 'sentence', counted, coders);
}

function firstUnits(codingCount: number, { codingOffsets, codings }: Placement): Int32Array {
  const first = new Int32Array(codingCount).fill(-1);
  for (let unit = codingOffsets.length - 2; unit >= 0; unit--)
    for (let i = codingOffsets[unit]; i < codingOffsets[unit + 1]; i++) first[codings[i]] = unit;
  return first;
}
