import { meanOrNull } from '../../statistics/mean.js';
import type { AskedAgain } from '../findingChange.js';
import { byWeight } from '../findingChange.js';
import type { ConsistencyAnswer } from './askConsistency.js';
import { type ConsistencyCell, consistencyOf } from './consistency.js';
import { createdAndDestroyed } from './createdAndDestroyed.js';

/**
 * Consistency asked anew, of all sources. A contradiction is carried by the sources that lie furthest on the side of their group; all
 * pairs together by the sources that do so over all pairs that were tested.
 */
export const consistencyAgain: AskedAgain<ConsistencyAnswer> = {
  asked: ({ coders, clusters, seed, permutations }) => ({
    coders,
    clusters: clusters.by ?? 'source',
    seed,
    permutations,
  }),
  again: (answer, corpus, options) => {
    const { leastSources, leastEachSide, groupings, rows, columns } = answer;
    const by = groupings.map(({ attribute }) => attribute);
    const orders = Object.fromEntries(
      groupings.filter(({ ordered }) => ordered).map(({ attribute, groups }) => [attribute, groups]),
    );
    const found = consistencyOf(corpus, {
      ...options,
      ...{ by, orders, rows, columns, leastSources, leastEachSide },
    });
    return { ...answer, ...found, value: createdAndDestroyed(found) };
  },
  carriers: ({ cells, groupings }, key) => {
    const k = groupings.findIndex(({ attribute }) => key.startsWith(`consistency.${attribute}`));
    if (k < 0) return [];
    const of = cells.filter(({ comparisons }) => comparisons[k].status === 'tested');
    const pairKey = ({ codes }: ConsistencyCell) => codes.map(({ id }) => id).join('.');
    const own = of.filter((cell) => key === `consistency.${groupings[k].attribute}.${pairKey(cell)}`);
    return byWeight((own.length > 0 ? own : of).flatMap((cell) => weights(cell, groupings[k].group)));
  },
};

/** How far each source lies on the side of its group, times how far the group lies from all. */
function weights({ sources }: ConsistencyCell, groupOf: ArrayLike<number>): [number, number][] {
  const grouped = sources.filter(({ source }) => groupOf[source] >= 0);
  const center = meanOrNull(grouped.map(({ balance }) => balance)) ?? 0;
  return grouped.map(({ source, balance }) => {
    const same = grouped.filter((other) => groupOf[other.source] === groupOf[source]);
    const mean = meanOrNull(same.map((other) => other.balance)) ?? 0;
    return [source, (balance - center) * (mean - center)];
  });
}
