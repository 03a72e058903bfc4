import { eachOverlap, type Part, sharedSize, sizeOf } from './parts.js';
import { canOverlap, type PlaceKind } from './places.js';

/** What the shared part of two selections is a share of. */
export const overlapBases = ['shorter', 'longer', 'union'] as const;

export type OverlapBasis = (typeof overlapBases)[number];

/**
 * When selections of different coders are the same unit.
 *
 * - `identical`: they are the same place (span, rectangle, stretch of a recording, line), or the same quote
 * - `overlap`: they share at least `minimumOverlap` of the shorter, the longer, or both together
 */
export type Matching =
  | { readonly rule: 'identical' }
  | { readonly rule: 'overlap'; readonly minimumOverlap: number; readonly of: OverlapBasis };

/** The rules, in the order in which they are offered. */
export const matchingRules = ['overlap', 'identical'] as const satisfies readonly Matching['rule'][];

/** The rule where none is asked for. */
export const usualMatching = {
  rule: 'overlap',
  minimumOverlap: 0.5,
  of: 'union',
} as const satisfies Matching;

/**
 * The rule as it can be kept where selections lie at these kinds of place: what has no place in characters, time or area
 * cannot overlap, so only what is identical is one unit.
 */
export function matchingAt(matching: Matching, kinds: readonly PlaceKind[]): Matching {
  return kinds.length === 0 || kinds.some(canOverlap) ? matching : { rule: 'identical' };
}

/** Selections that are one unit so far: of each coder at most one. */
export interface Group {
  readonly members: readonly Member[];
}

/** One coder's selection in a source. */
export interface Member {
  readonly coder: number;
  /** The selection, or the first one at the very same place (`Places.sameAs`). */
  readonly selection: number;
  /** What it covers; nothing where it has no place. */
  readonly parts: readonly Part[];
}

/**
 * Selections of different coders that are one place: identical ones first, in any rule; then, for `overlap`, one to one, the
 * best pairs first (largest share, then largest share of the union, then longest, then first in the source). Never a chain:
 * all that are in a group overlap enough with one another. Characters, times and rectangles are each compared with their own.
 *
 * @param members of one source, each coder once at a place
 * @example matched(members, usualMatching)
 */
export function matched(members: readonly Member[], matching: Matching): Group[] {
  const identical = new Map<number, Member[]>();
  for (const member of members) {
    const same = identical.get(member.selection);
    if (same === undefined) identical.set(member.selection, [member]);
    else same.push(member);
  }
  const groups = [...identical.values()].map((members): Group => ({ members }));
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
  return [...new Set(groupOf.values())];
}

function mayJoin(one: Group, other: Group, { minimumOverlap, of }: Matching & { rule: 'overlap' }): boolean {
  return one.members.every((a) =>
    other.members.every((b) => a.coder !== b.coder && overlapShare(a, b, of) >= minimumOverlap),
  );
}

/** Pairs of different places that overlap enough, best first; the order does not depend on who coded what. */
function candidates(groups: readonly Group[], { minimumOverlap, of }: Matching & { rule: 'overlap' }) {
  const places = groups.map(({ members }) => members[0]).filter(({ parts }) => parts.length > 0);
  places.sort(inOrder);
  const pairs: { a: Member; b: Member; share: number; union: number; shared: number }[] = [];
  eachOverlap(
    places,
    ({ parts }) => parts,
    (first, second) => {
      const [a, b] = inOrder(first, second) <= 0 ? [first, second] : [second, first];
      const share = overlapShare(a, b, of);
      if (share < minimumOverlap) return;
      const union = overlapShare(a, b, 'union');
      pairs.push({ a, b, share, union, shared: sharedSize(a.parts, b.parts) });
    },
  );
  return pairs.sort(
    (p, q) =>
      q.share - p.share || q.union - p.union || q.shared - p.shared || inOrder(p.a, q.a) || inOrder(p.b, q.b),
  );
}

/** By where they begin, and then by where they end. */
function inOrder({ parts: [a] }: Member, { parts: [b] }: Member): number {
  // To compare names is slow, and almost all selections lie in one text.
  const tracks = a.track === b.track ? 0 : a.track.localeCompare(b.track, 'en', { numeric: true });
  return tracks || a.left - b.left || a.right - b.right || a.top - b.top || a.bottom - b.bottom;
}

/** What two selections share, as a share of the shorter one, the longer, or both together. */
function overlapShare(a: Member, b: Member, of: OverlapBasis): number {
  const shared = sharedSize(a.parts, b.parts);
  const [sizeA, sizeB] = [sizeOf(a.parts), sizeOf(b.parts)];
  const whole =
    of === 'shorter'
      ? Math.min(sizeA, sizeB)
      : of === 'longer'
        ? Math.max(sizeA, sizeB)
        : sizeA + sizeB - shared;
  return whole === 0 ? 0 : shared / whole;
}
