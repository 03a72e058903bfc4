import type { AskedAgain } from '../findingChange.js';
import { byWeight } from '../findingChange.js';
import type { KnowledgeReview } from './knowledgeReview.js';
import { needsReview } from './needsReview.js';

/** The review asked anew: which needs stand out. A need is carried by the studies that report it, most by those that report few others. */
export const needsAgain: AskedAgain<KnowledgeReview> = {
  asked: ({ review: { coders, clusters, test } }) => ({
    coders,
    clusters: clusters.by ?? 'source',
    seed: test.seed,
    permutations: test.permutations,
  }),
  again: (answer, corpus, options) => ({ ...answer, corpus, review: needsReview(corpus, options) }),
  carriers: ({ review: { needs } }, key) => {
    const own = needs.find(({ indicator }) => key === `needs.more.${indicator.id}`);
    if (own === undefined) return [];
    const reported = (source: number) =>
      needs.filter(({ studies }) => studies.some(({ index }) => index === source)).length;
    return byWeight(
      own.studies.map(({ index }) => [index, 1 + 1 / needs.length - reported(index) / needs.length]),
    );
  },
};
