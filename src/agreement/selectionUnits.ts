import { RequestError } from '../shared/problem.js';
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
 * Matching looks at spans only and is blind to codes. It is one to one: a unit holds at most one selection of each
 * coder. The best pairs are matched first (largest share, then largest share of the union, then longest, then first in
 * the text), and a selection joins a unit only if it overlaps enough with all that are in it. A selection without a
 * counterpart is a unit of its own, which the others left uncoded. Selections without offsets match when identical.
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
  const empty = all.sources.filter((_, s) => found[s].length === 0);
  const comparison = withoutSources(
    all,
    empty.map((source): LeftOut => ({ source, reason: 'no-units' })),
  );
  const units = found
    .filter((codings) => codings.length > 0)
    .flatMap((codings, s) => unitsOfSource(comparison, s, codings, matching));
  return { comparison, unit: 'selection', ...comparedUnits(comparison, units), unplaced: 0 };
}

function unitsOfSource(
  comparison: Comparison,
  s: number,
  codings: readonly PlacedCoding[],
  matching: Matching,
): CodedUnit[] {
  const { start, end, line } = comparison.corpus.selections;
  const byMember = new Map<string, PlacedCoding[]>();
  for (const coding of codings) {
    const key = `${coding.selection} ${coding.coder}`;
    byMember.set(key, [...(byMember.get(key) ?? []), coding]);
  }
  const members = [...byMember.values()].map(
    ([{ coder, selection }]): Member => ({ coder, selection, start: start[selection], end: end[selection] }),
  );
  return matched(members, matching)
    .map(({ members }): CodedUnit => {
      const placed = members.filter((member) => member.start >= 0);
      return {
        source: s,
        start: placed.length === 0 ? -1 : Math.min(...placed.map((member) => member.start)),
        end: placed.length === 0 ? -1 : Math.max(...placed.map((member) => member.end)),
        line: line[members[0].selection],
        coders: codersInUnit(
          comparison,
          s,
          members.flatMap(({ coder, selection }) => byMember.get(`${selection} ${coder}`)!),
          members.map(({ selection }) => ({ line: line[selection], selection })),
        ),
      };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || firstSelection(a) - firstSelection(b));
}

function firstSelection({ coders }: CodedUnit): number {
  return Math.min(...coders.flatMap((coder) => coder?.selections ?? []));
}
