import type { DirectedUnits } from '../directedUnits.js';
import { directions } from '../direction.js';
import type { AlikeSelections } from './alikeSelections.js';

/** The evidence of a condition with an indicator, by source: what it says with the condition, and without it. */
export interface PairSides {
  /** Positions of condition and indicator. */
  readonly condition: number;
  readonly indicator: number;
  readonly sides: readonly PairSide[];
  /** Of each group of alike selections that holds both sides, from 0. */
  readonly groups: readonly PairGroup[];
  /** Sources with directed selections on both codes, and with some on the indicator alone; a source may be among both. */
  readonly with: number;
  readonly without: number;
}

/** The selections of one source in one group, with the condition or without it. */
export interface PairSide {
  /** Index of the source in the corpus. */
  readonly source: number;
  /** Position in `groups`. */
  readonly group: number;
  readonly has: boolean;
  /** Places of its selections among all those that are compared (see `contrastMaterial`). */
  readonly places: readonly number[];
  /** Share of them that hinder. */
  readonly share: number;
}

export interface PairGroup {
  /** Share of the selections of the group that hinder, with and without the condition together. */
  readonly share: number;
}

/** All selections that are compared, group by group. A selection with several indicators stands once for each. */
export interface ContrastMaterial {
  /** Per place: 1 where the selection hinders, else 0. */
  readonly hinders: Uint8Array;
  /** First place of each group, and one more at the end: directions are dealt anew within a group. */
  readonly starts: Int32Array;
  /** Pairs that some group shows with and without the condition. */
  readonly pairs: readonly PairSides[];
}

/**
 * What there is to compare: for each condition and indicator the selections on the indicator, with the condition and without.
 *
 * @param groups as `alikeSelections` gives them
 * @param conditions indices of their codes
 */
export function contrastMaterial(
  { incidence, direction }: DirectedUnits,
  groups: readonly AlikeSelections[],
  conditions: readonly number[],
  indicators: number,
): ContrastMaterial {
  const starts = new Int32Array(groups.length + 1);
  groups.forEach(({ units }, g) => {
    starts[g + 1] = starts[g] + units.length;
  });
  const all = groups.flatMap(({ units }) => units);
  const hinders = Uint8Array.from(all, (unit) => (directions[direction[unit]] === 'hinders' ? 1 : 0));
  const source = all.map((unit) => incidence.source[unit]);
  const bears = conditions.map((code) =>
    all.map((unit) =>
      incidence.codes.subarray(incidence.offsets[unit], incidence.offsets[unit + 1]).includes(code),
    ),
  );
  const share = (places: readonly number[]) =>
    places.reduce((sum, place) => sum + hinders[place], 0) / places.length;
  const pairs = conditions.flatMap((_, condition) =>
    Array.from({ length: indicators }, (__, indicator): PairSides => {
      const sides: PairSide[] = [];
      const shown: PairGroup[] = [];
      groups.forEach((group, g) => {
        if (group.indicator !== indicator) return;
        const places = group.units.map((___, i) => starts[g] + i);
        const has = (place: number) => bears[condition][place];
        if (places.every(has) || !places.some(has)) return;
        const own = new Map<string, { source: number; has: boolean; places: number[] }>();
        for (const place of places) {
          const key = `${source[place]} ${has(place)}`;
          const found = own.get(key);
          if (found === undefined) own.set(key, { source: source[place], has: has(place), places: [place] });
          else found.places.push(place);
        }
        for (const side of own.values())
          sides.push({
            source: side.source,
            group: shown.length,
            has: side.has,
            places: side.places,
            share: share(side.places),
          });
        shown.push({ share: share(places) });
      });
      const count = (wanted: boolean) =>
        new Set(sides.filter(({ has }) => has === wanted).map((side) => side.source)).size;
      return { condition, indicator, sides, groups: shown, with: count(true), without: count(false) };
    }).filter(({ sides }) => sides.length > 0),
  );
  return { hinders, starts, pairs };
}
