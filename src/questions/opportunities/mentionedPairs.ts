import type { Code } from '../../corpus/code.js';
import { unitsWith } from '../directedUnits.js';
import type { NeedWeight } from './needWeights.js';
import type { OpportunityRanking } from './opportunityRanking.js';

/** A condition and a need that describing sources mention in the same selection, whichever way, or none. */
export interface MentionedPair {
  readonly condition: Code;
  readonly need: NeedWeight;
  /** Describing sources with a selection that bears both. */
  readonly sources: number;
  /** Those of them that give such a selection a direction. */
  readonly withDirection: number;
}

/**
 * Where conditions and needs are mentioned together: what there is to ask about, also in material without direction.
 *
 * Caveat: to be mentioned together is neither to hinder nor to promote.
 *
 * @returns pairs that some describing source has, by weight of the need times sources, largest first
 */
export function mentionedPairs({ directed, describing, needs }: OpportunityRanking): MentionedPair[] {
  const { incidence, direction, corpus } = directed;
  const describes = new Set(describing);
  const conditions = corpus.codes.filter(({ family }) => family === 'condition');
  const found = conditions.flatMap((condition) =>
    needs.map((need): MentionedPair => {
      const units = unitsWith(directed, [condition, need.indicator]).filter((unit) =>
        describes.has(incidence.source[unit]),
      );
      const count = (some: readonly number[]) => new Set(some.map((unit) => incidence.source[unit])).size;
      return {
        condition,
        need,
        sources: count(units),
        withDirection: count(units.filter((unit) => direction[unit] >= 0)),
      };
    }),
  );
  const size = ({ need, sources }: MentionedPair) => need.weight * sources;
  return found
    .filter(({ sources }) => sources > 0)
    .sort((a, b) => size(b) - size(a) || b.sources - a.sources);
}
