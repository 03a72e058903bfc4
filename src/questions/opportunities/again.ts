import { sourceDirections, unitsWith } from '../directedUnits.js';
import { directed } from '../direction.js';
import type { AskedAgain } from '../findingChange.js';
import { byWeight, samplesOfChange } from '../findingChange.js';
import type { OpportunitiesAnswer } from './askOpportunities.js';
import { opportunityRanking } from './opportunityRanking.js';

/**
 * Opportunities asked anew, without configurations. A contrast is carried by the sources that say that the need is hindered with
 * the condition, and by those that say that it is not without it.
 */
export const opportunitiesAgain: AskedAgain<OpportunitiesAnswer> = {
  asked: ({ ranked: { directed: units, clusters, seed, permutations } }) => ({
    coders: units.coders,
    clusters: clusters.by ?? 'source',
    seed,
    permutations,
  }),
  again: (answer, corpus, options) => {
    const { top, confidence } = answer.ranked;
    const settings = { ...options, top, confidence, samples: samplesOfChange };
    return { ...answer, ranked: opportunityRanking(corpus, settings) };
  },
  carriers: ({ ranked: { directed: units, ranking, describing } }, key) => {
    const own = ranking.find(({ condition }) => key === `opportunities.contrast.${condition.id}`);
    if (own?.contrast == null) return [];
    const { indicator } = own.contrast.need;
    const all = unitsWith(units, [indicator]);
    const both = unitsWith(units, [own.condition, indicator]);
    const isBoth = new Set(both);
    const hindered = sourceDirections(units, both);
    const without = sourceDirections(
      units,
      all.filter((unit) => !isBoth.has(unit)),
    );
    const { with: ones, without: others } = own.contrast.sides;
    const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
    return byWeight(
      describing.map((source) => {
        const [one, other] = [hindered[source], without[source]];
        const notHindered = directed(other) - other.hinders;
        return [
          source,
          share(one.hinders, directed(one)) / ones + share(notHindered, directed(other)) / others,
        ];
      }),
    );
  },
};
