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

/** What the shared part of two spans is a share of. */
export const overlapBases = ['shorter', 'longer', 'union'] as const;

export type OverlapBasis = (typeof overlapBases)[number];

/**
 * When selections of different coders are the same unit.
 *
 * - `identical`: they are the same span (or quote, line, region)
 * - `overlap`: they share at least `minimumOverlap` of the shorter, the longer, or both together
 */
export type Matching =
  | { readonly rule: 'identical' }
  | { readonly rule: 'overlap'; readonly minimumOverlap: number; readonly of: OverlapBasis };

/** The rules, in the order in which they are offered. */
export const matchingRules = ['overlap', 'identical'] as const satisfies readonly Matching['rule'][];

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
    throw new RangeError(`minimumOverlap is a share above 0 and at most 1; found ${matching.minimumOverlap}`);
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

/** Selections that are one unit so far: of each coder at most one. */
interface Group {
  readonly members: readonly Member[];
}

/** One coder's selection, in code points. */
interface Member {
  readonly coder: number;
  readonly selection: number;
  readonly start: number;
  readonly end: number;
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

/** Identical selections first, in any rule; then, for `overlap`, the best pairs. */
function matched(members: readonly Member[], matching: Matching): Group[] {
  const identical = new Map<number, Member[]>();
  for (const member of members) {
    identical.set(member.selection, [...(identical.get(member.selection) ?? []), member]);
  }
  let groups = [...identical.values()].map((members): Group => ({ members }));
  if (matching.rule === 'identical') return groups;

  const groupOf = new Map<Member, Group>(
    groups.flatMap((group) => group.members.map((member) => [member, group])),
  );
  for (const { a, b } of candidates(groups, matching)) {
    const [one, other] = [groupOf.get(a)!, groupOf.get(b)!];
    if (one === other || !mayJoin(one, other, matching)) continue;
    const joined: Group = { members: [...one.members, ...other.members] };
    for (const member of joined.members) groupOf.set(member, joined);
  }
  groups = [...new Set(groupOf.values())];
  return groups;
}

function mayJoin(one: Group, other: Group, { minimumOverlap, of }: Matching & { rule: 'overlap' }): boolean {
  return one.members.every((a) =>
    other.members.every((b) => a.coder !== b.coder && overlapShare(a, b, of) >= minimumOverlap),
  );
}

/** Pairs of different spans that overlap enough, best first; the order does not depend on who coded what. */
function candidates(groups: readonly Group[], { minimumOverlap, of }: Matching & { rule: 'overlap' }) {
  const spans = groups.map(({ members }) => members[0]).filter(({ start }) => start >= 0);
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const pairs: { a: Member; b: Member; share: number; union: number }[] = [];
  for (let i = 0; i < spans.length; i++) {
    for (let j = i + 1; j < spans.length && spans[j].start < spans[i].end; j++) {
      const share = overlapShare(spans[i], spans[j], of);
      if (share < minimumOverlap) continue;
      pairs.push({ a: spans[i], b: spans[j], share, union: overlapShare(spans[i], spans[j], 'union') });
    }
  }
  const shared = (pair: { a: Member; b: Member }) => sharedLength(pair.a, pair.b);
  return pairs.sort(
    (p, q) =>
      q.share - p.share ||
      q.union - p.union ||
      shared(q) - shared(p) ||
      p.a.start - q.a.start ||
      p.a.end - q.a.end ||
      p.b.start - q.b.start ||
      p.b.end - q.b.end,
  );
}

function sharedLength(a: Member, b: Member): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Shared characters as a share of the shorter span, the longer, or both together. */
function overlapShare(a: Member, b: Member, of: OverlapBasis): number {
  const shared = sharedLength(a, b);
  const [lengthA, lengthB] = [a.end - a.start, b.end - b.start];
  const whole =
    of === 'shorter'
      ? Math.min(lengthA, lengthB)
      : of === 'longer'
        ? Math.max(lengthA, lengthB)
        : lengthA + lengthB - shared;
  return whole === 0 ? 0 : shared / whole;
}
