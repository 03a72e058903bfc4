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

/** The rule where none is asked for. */
export const usualMatching = {
  rule: 'overlap',
  minimumOverlap: 0.5,
  of: 'union',
} as const satisfies Matching;

/** Selections that are one unit so far: of each coder at most one. */
export interface Group {
  readonly members: readonly Member[];
}

/** One coder's selection, in code points. */
export interface Member {
  readonly coder: number;
  readonly selection: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Selections of different coders that are one place: identical ones first, in any rule; then, for `overlap`, one to one, the
 * best pairs first (largest share, then largest share of the union, then longest, then first in the text). Never a chain:
 * all that are in a group overlap enough with one another.
 *
 * @example matched(members, usualMatching)
 */
export function matched(members: readonly Member[], matching: Matching): Group[] {
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
