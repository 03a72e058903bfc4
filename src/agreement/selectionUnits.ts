import { every, type JudgedPlace } from '../corpus/unjudged.js';
import { RequestError } from '../shared/problem.js';
import { placesOf } from '../units/places.js';
import { type Matching, type Member, matched } from '../units/spanMatching.js';
import { coderPositions, sourcePositions } from './codeTables.js';
import { type Comparison, type LeftOut, withoutSources } from './comparison.js';
import {
  type CodedUnit,
  codersInUnit,
  codingsBySource,
  comparedUnits,
  type PlacedCoding,
  type UnitList,
} from './unitList.js';

/**
 * The unit selection: what any of the compared coders selected, each coder's selections matched with the others'.
 *
 * Matching looks at places only (characters, time, area: `placesOf`) and is blind to codes. It is one to one: a unit holds at most one selection of each
 * coder. The best pairs are matched first (largest share, then largest share of the union, then longest, then first in
 * the source), and a selection joins a unit only if it overlaps enough with all that are in it. A selection without a
 * counterpart is a unit of its own, which the others left uncoded. Selections without a place match when identical. A place
 * that was given to the coders beforehand is a unit also where none of them coded it; and where codes stand on sources as a whole
 * and nowhere else, so is each source that they went through.
 *
 * Caveat: text that nobody selected is no unit, so there are few units that both left uncoded, and kappa-like
 * coefficients come out low, even below 0. Nested selections can only match one of those that they hold.
 *
 * @throws RangeError for a minimum overlap that is not above 0 and at most 1
 * @example selectionUnits(compareCoders(corpus), { rule: 'overlap', minimumOverlap: 0.5, of: 'union' })
 */
export function selectionUnits(all: Comparison, matching: Matching): UnitList {
  if (matching.rule === 'overlap' && !(matching.minimumOverlap > 0 && matching.minimumOverlap <= 1)) {
    throw new RequestError({
      nb: `minimumOverlap er en andel over 0 og høyst 1; fant ${matching.minimumOverlap}`,
      en: `minimumOverlap is a share above 0 and at most 1; found ${matching.minimumOverlap}`,
    });
  }
  const found = codingsBySource(all, coderPositions(all), sourcePositions(all));
  const uncoded = uncodedPlaces(all, found);
  const empty = all.sources.filter((_, s) => found[s].length === 0 && uncoded[s].length === 0);
  const comparison = withoutSources(
    all,
    empty.map((source): LeftOut => ({ source, reason: 'no-units' })),
  );
  const stays = new Set(comparison.sources);
  const kept = all.sources.flatMap((source, s) => (stays.has(source) ? [s] : []));
  const units = kept.flatMap((before, s) => {
    const coded = unitsOfSource(comparison, s, found[before], matching);
    const places = uncoded[before].map((place) => uncodedUnit(comparison, s, place));
    return places.length === 0
      ? coded
      : [...coded, ...places].sort((a, b) => a.start - b.start || a.end - b.end);
  });
  return { comparison, unit: 'selection', ...comparedUnits(comparison, units), unplaced: 0 };
}

/** Per compared source: places that are units although none of the coders coded them. */
function uncodedPlaces(
  { corpus, sources }: Comparison,
  found: readonly (readonly PlacedCoding[])[],
): JudgedPlace[][] {
  const { selections } = corpus;
  const positions = new Map(sources.map((source, s) => [source.index, s]));
  const coded = new Set(found.flatMap((codings) => codings.map(({ selection }) => selection)));
  const places: JudgedPlace[][] = sources.map(() => []);
  for (let selection = 0; selection < selections.length; selection++) {
    const s = positions.get(selections.source[selection]);
    if (s !== undefined && selections.given?.[selection] === 1 && !coded.has(selection))
      places[s].push({ line: selections.line[selection], selection });
  }
  if (selections.length > 0 && selections.kind.every((kind) => kind === 'source'))
    for (const [s, own] of places.entries())
      if (own.length === 0 && found[s].length === 0) own.push({ line: every, selection: every });
  return places;
}

function uncodedUnit(comparison: Comparison, s: number, place: JudgedPlace): CodedUnit {
  const { start, end, line } = comparison.corpus.selections;
  const { selection } = place;
  return {
    source: s,
    start: selection < 0 ? -1 : start[selection],
    end: selection < 0 ? -1 : end[selection],
    line: selection < 0 ? -1 : line[selection],
    coders: codersInUnit(comparison, s, [], [place]),
  };
}

function unitsOfSource(
  comparison: Comparison,
  s: number,
  codings: readonly PlacedCoding[],
  matching: Matching,
): CodedUnit[] {
  const { start, end, line } = comparison.corpus.selections;
  const { sameAs, partsOf } = placesOf(comparison.corpus);
  const byMember = new Map<string, PlacedCoding[]>();
  for (const coding of codings) {
    const key = `${sameAs(coding.selection)} ${coding.coder}`;
    const same = byMember.get(key);
    if (same === undefined) byMember.set(key, [coding]);
    else same.push(coding);
  }
  const members = [...byMember.values()].map(([{ coder, selection }]): Member => {
    const place = sameAs(selection);
    return { coder, selection: place, parts: partsOf(place) };
  });
  return matched(members, matching)
    .map(({ members }) => {
      const placed = members.filter(({ selection }) => start[selection] >= 0);
      const inUnit = members.flatMap(({ coder, selection }) => byMember.get(`${selection} ${coder}`)!);
      const selections = [...new Set(inUnit.map(({ selection }) => selection))];
      const unit: CodedUnit = {
        source: s,
        start: placed.length === 0 ? -1 : Math.min(...placed.map(({ selection }) => start[selection])),
        end: placed.length === 0 ? -1 : Math.max(...placed.map(({ selection }) => end[selection])),
        line: line[members[0].selection],
        coders: codersInUnit(
          comparison,
          s,
          inUnit,
          selections.map((selection) => ({ line: line[selection], selection })),
        ),
      };
      return { unit, begins: Math.min(...members.map(({ parts }) => parts[0]?.left ?? -1)) };
    })
    .sort(
      (a, b) =>
        a.unit.start - b.unit.start ||
        a.unit.end - b.unit.end ||
        a.begins - b.begins ||
        firstSelection(a.unit) - firstSelection(b.unit),
    )
    .map(({ unit }) => unit);
}

function firstSelection({ coders }: CodedUnit): number {
  return Math.min(...coders.flatMap((coder) => coder?.selections ?? []));
}
