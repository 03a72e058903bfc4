import type { Interest } from '../../corpus/interests.js';
import type { CountCell, CountSubject, UnionOfSubjects, WithinSubject } from '../../disclosure/countModel.js';
import { interestSubject, orderSubject, tradeoffSubject } from '../../questions/countKeys.js';
import { type Priorities, sourcesAgainst } from '../../questions/priorities/priorities.js';
import { countIn } from '../describedCounts.js';
import { candidate, countSubject, type PublicSources, uses } from '../publicSources.js';

/** What a source puts first: this one, the other one, or each in turn. */
export const sidesOfTradeoff = ['before', 'after', 'both'] as const;

/** Whether the trade-offs of a source, put together, go along with the order of all. */
export const sidesOfOrder = ['along', 'against'] as const;

const weighed = { weighed: [0, 1, 2] } as const;

/** A subject for each two interests, in the order of the interests. */
export function pairSubjects(sources: PublicSources, { tradeoffs: found }: Priorities): CountSubject[] {
  const { interests, tradeoffs } = found;
  return interests.flatMap((first, i) =>
    interests.slice(i + 1).map((second) => {
      const put = (before: number, after: number) =>
        new Set(
          tradeoffs
            .filter((each) => each.before === before && each.after === after)
            .map(({ source }) => source),
        );
      const [before, after] = [put(first.index, second.index), put(second.index, first.index)];
      return countSubject(
        sources,
        { key: tradeoffSubject(first, second), categories: sidesOfTradeoff, sets: weighed },
        (source) => {
          if (before.has(source)) return after.has(source) ? 2 : 0;
          return after.has(source) ? 1 : -1;
        },
      );
    }),
  );
}

/** A subject for each interest: what most of the trade-offs of a source in which it takes part say of it. */
export function interestSubjects(sources: PublicSources, { tradeoffs: found }: Priorities): CountSubject[] {
  return found.interests.map((interest) => {
    const net = new Map<number, number>();
    for (const { source, before, after } of found.tradeoffs) {
      if (before === interest.index) net.set(source, (net.get(source) ?? 0) + 1);
      if (after === interest.index) net.set(source, (net.get(source) ?? 0) - 1);
    }
    return countSubject(
      sources,
      { key: interestSubject(interest), categories: sidesOfTradeoff, sets: weighed },
      (source) => {
        const own = net.get(source);
        if (own === undefined) return -1;
        return own === 0 ? 2 : own > 0 ? 0 : 1;
      },
    );
  });
}

/** Whether sources weigh any interests, and how they stand to the order of all. */
export function orderOfSources(
  sources: PublicSources,
  { tradeoffs, dominance, order }: Priorities,
): CountSubject {
  const weighing = new Set(tradeoffs.sources);
  const against = new Set(sourcesAgainst(tradeoffs, dominance, order));
  return countSubject(
    sources,
    { key: orderSubject, categories: sidesOfOrder, sets: { weighing: [0, 1] } },
    (source) => (weighing.has(source) ? (against.has(source) ? 1 : 0) : -1),
  );
}

/** What anybody knows: who weighs two interests weighs each of them, and who weighs one weighs some. */
export function weighedWithin({ tradeoffs }: Priorities): WithinSubject[] {
  const { interests } = tradeoffs;
  const all = (subject: string) => ({ subject, categories: weighed.weighed });
  return [
    ...interests.flatMap((first, i) =>
      interests.slice(i + 1).flatMap((second) =>
        [first, second].map((interest) => ({
          lesser: all(tradeoffSubject(first, second)),
          greater: all(interestSubject(interest)),
        })),
      ),
    ),
    ...interests.map((interest) => ({
      lesser: all(interestSubject(interest)),
      greater: { subject: orderSubject, categories: [0, 1] },
    })),
  ];
}

/**
 * What anybody knows besides: in a source where one interest is put first more often than after, another is put after more often
 * than first; and who weighs any interest weighs two at least, one against the other.
 */
export function weighedUnions(
  { tradeoffs: { interests } }: Priorities,
  withPairs: boolean,
): UnionOfSubjects[] {
  // Where the interest is the second of two, what is put before the first stands in the other category.
  const against = (interest: Interest, where: 'any' | 'before' | 'after') =>
    interests.flatMap((other) => {
      if (other === interest) return [];
      const isFirst = interest.index < other.index;
      const [first, second] = isFirst ? [interest, other] : [other, interest];
      const categories =
        where === 'any' ? weighed.weighed : isFirst === (where === 'before') ? [0, 2] : [1, 2];
      return [{ subject: tradeoffSubject(first, second), categories }];
    });
  return interests.flatMap((interest) => {
    const subject = interestSubject(interest);
    const others = (categories: readonly number[]) =>
      interests
        .filter((other) => other !== interest)
        .map((other) => ({ subject: interestSubject(other), categories }));
    return [
      { whole: { subject, categories: [0] }, parts: others([1]) },
      { whole: { subject, categories: [1] }, parts: others([0]) },
      { whole: { subject, categories: weighed.weighed }, parts: others(weighed.weighed) },
      ...(withPairs
        ? [
            { whole: { subject: orderSubject, categories: [0, 1] }, parts: others(weighed.weighed) },
            { whole: { subject, categories: weighed.weighed }, parts: against(interest, 'any') },
            { whole: { subject, categories: [0, 2] }, parts: against(interest, 'before') },
            { whole: { subject, categories: [1, 2] }, parts: against(interest, 'after') },
          ]
        : []),
    ];
  });
}

/**
 * Whether every trade-off could be shown under some policy. If not, no strength and no rank stands, and single pairs are not
 * told either: together with the interests they would be known, and few of them would be shown.
 */
export function everyPairCouldStand(pairs: readonly CountSubject[]): boolean {
  const sum = ({ counts }: CountSubject, category: number) =>
    counts.reduce((all, own) => all + own[category], 0);
  return pairs.every((subject) =>
    sidesOfTradeoff.every((_, category) => !smallest.includes(sum(subject, category))),
  );
}

/** The counts of which something could be shown. */
export function priorityCandidates(
  sources: PublicSources,
  pairs: readonly CountSubject[],
  interests: readonly CountSubject[],
): CountCell[] {
  const divisions = sources.groups.filter(({ key }) => key.startsWith('kind='));
  // Of a group the strengths alone are told, which need every trade-off: where one cannot be shown there is nothing to plan.
  const borne = divisions.filter(({ key }) =>
    pairs.every((subject) =>
      sidesOfTradeoff.every((set) => !smallest.includes(countIn(sources, subject, set, key))),
    ),
  );
  return [
    ...interests.flatMap(({ key }) => [
      candidate(key, 'weighed', '', uses.sides),
      ...sidesOfTradeoff.map((set) => candidate(key, set, '', uses.sides + 5)),
      ...divisions.flatMap((group) => [
        candidate(key, 'weighed', group.key, uses.kinds - 5),
        ...sidesOfTradeoff.map((set) => candidate(key, set, group.key, uses.kinds)),
      ]),
    ]),
    ...pairs.flatMap(({ key }) => [
      ...sidesOfTradeoff.map((set) => candidate(key, set, '', uses.sides - 15)),
      ...borne.flatMap((group) =>
        sidesOfTradeoff.map((set) => candidate(key, set, group.key, uses.kinds - 15)),
      ),
    ]),
    ...(pairs.length > 0
      ? [
          candidate(orderSubject, 'weighing', '', uses.mentions),
          ...sidesOfOrder.map((set) => candidate(orderSubject, set, '', uses.sides)),
        ]
      : []),
  ];
}

/** Counts that no policy shows. */
const smallest: readonly number[] = [1, 2];
