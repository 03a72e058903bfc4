import { groupOf } from '../../units/groups.js';
import type { AskedAgain } from '../findingChange.js';
import { byWeight, samplesOfChange } from '../findingChange.js';
import { type Priorities, prioritiesOf } from './priorities.js';

/**
 * Priorities asked anew. The order is carried by the sources whose trade-offs agree with it, most by those that put the strongest
 * before the weakest; the place of one interest by those that weigh it the way that most do.
 */
export const prioritiesAgain: AskedAgain<Priorities> = {
  asked: ({ tradeoffs: { coders }, clusters, noOrder: { seed, permutations } }) => ({
    coders,
    clusters: clusters.by ?? 'source',
    seed,
    permutations,
  }),
  again: ({ groups, focus, order }, corpus, options) =>
    prioritiesOf(corpus, {
      ...options,
      by: groups
        .map(({ by }) => by)
        .filter((attribute) => corpus.sources.some((source) => groupOf(source, [attribute]) !== undefined)),
      ...(focus === null ? {} : { focus: focus.interest.name }),
      weight: order.weight,
      samples: samplesOfChange,
    }),
  carriers: ({ tradeoffs: { tradeoffs }, order, focus }, key) => {
    if (key.startsWith('priorities.focus')) {
      if (focus === null) return [];
      const way = (focus.overall.share ?? 0.5) < 0.5 ? -1 : 1;
      return byWeight(
        focus.perSource.map(({ source, before, after }) => [
          source,
          (way * (before - after)) / Math.max(1, before + after),
        ]),
      );
    }
    const strengths = new Map(order.strengths.map(({ interest, strength }) => [interest, strength ?? 0]));
    const strengthOf = (interest: number) => strengths.get(interest) ?? 0;
    return byWeight(
      tradeoffs.map(({ source, before, after }) => [source, strengthOf(before) - strengthOf(after)]),
    );
  },
};
