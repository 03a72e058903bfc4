import type { Corpus } from '../../corpus/corpus.js';
import { questionClusters } from '../../inference/questionClusters.js';
import { type ClusterCount, clusterCount, sourceClusters } from '../../statistics/sourceClusters.js';
import type { CoderRule } from '../../units/coderRule.js';
import { requireAttributes } from '../../units/groups.js';
import { missingFor, type Requirement } from '../requirements.js';
import { chosenInterest } from './chosenInterest.js';
import { type Dominance, dominance, type PriorityWeight } from './dominance.js';
import { type InterestShare, interestShare } from './interestShare.js';
import { type NoOrderTest, noOrderTest } from './noOrderTest.js';
import { type PriorityCycles, priorityCycles } from './priorityCycles.js';
import { type PriorityGroups, priorityGroups } from './priorityGroups.js';
import { type PriorityOrder, priorityOrder } from './priorityOrder.js';
import { type Tradeoffs, tradeoffsOf } from './tradeoffs.js';

/** What the question needs of the material. */
export const prioritiesNeeds = ['interests', 'levels'] as const satisfies readonly Requirement[];

export interface PrioritiesOptions {
  /** Default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
  /** What a pair of interests counts; default `source`: each source counts once for a pair. */
  readonly weight?: PriorityWeight;
  /** Attributes of sources to group by, or `kind`; default: `level` and `kind`, where sources have them. */
  readonly by?: readonly string[];
  /** The interest that is looked at closely, by id or name; default: the user's needs. */
  readonly focus?: string;
  /** Sources that a group needs for an order of its own; default: 10. */
  readonly leastSources?: number;
  /** Bootstrap samples; default: `defaults.samples`. */
  readonly samples?: number;
  /** Default: `defaults.permutations`. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** Default: `defaults.confidence`. */
  readonly confidence?: number;
  /** Attribute whose values are clusters of sources that are alike, or `source`; default: the office, where there is one. */
  readonly clusters?: string;
}

/** Which interest is put before which, with all that was asked of it. */
export interface Priorities {
  readonly corpus: Corpus;
  readonly tradeoffs: Tradeoffs;
  readonly dominance: Dominance;
  readonly order: PriorityOrder;
  readonly noOrder: NoOrderTest;
  /** Sources whose trade-offs, put together, go against the order of all. */
  readonly againstOrder: number;
  readonly cycles: PriorityCycles;
  readonly groups: readonly PriorityGroups[];
  /** Null where no interest is called the user's needs and none was chosen. */
  readonly focus: InterestShare | null;
  /** What sources are alike within, of those that weigh interests. */
  readonly clusters: ClusterCount & { readonly by: string | null };
  readonly missing: readonly Requirement[];
}

/**
 * Priorities between interests: which is put before which in the trade-offs of a material, whether there is an order at
 * all, whether it goes in circles, whether groups of sources differ, and how often one interest of choice comes first.
 *
 * @throws RangeError for a grouping attribute or an interest that does not exist
 * @example prioritiesOf(corpus).order.strengths[0].interest // 2: target attainment
 */
export function prioritiesOf(corpus: Corpus, options: PrioritiesOptions = {}): Priorities {
  if (options.by !== undefined && options.by.length > 0) requireAttributes(corpus, options.by);
  const by = options.by ?? ['level', 'kind'];
  const tradeoffs = tradeoffsOf(corpus, options.coders === undefined ? {} : { coders: options.coders });
  const counted = dominance(tradeoffs, options.weight);
  const alike = questionClusters(corpus, options.clusters);
  const clusters = tradeoffs.sources.map((source) => alike.of[source]);
  const own = { ...options, clusters };
  const order = priorityOrder(counted, own);
  const focus = chosenInterest(tradeoffs.interests, options.focus);
  const missing = missingFor(corpus, prioritiesNeeds);
  return {
    corpus,
    tradeoffs,
    dominance: counted,
    order,
    noOrder: noOrderTest(counted, own),
    againstOrder: sourcesAgainst(tradeoffs, counted, order).length,
    cycles: priorityCycles(counted, order.fit, own),
    groups: by.map((attribute) => priorityGroups(tradeoffs, counted, order, attribute, own)),
    focus: focus === null ? null : interestShare(tradeoffs, focus, by, own),
    clusters: { ...clusterCount(sourceClusters(clusters.length, clusters)), by: alike.by },
    missing,
  };
}

/**
 * Sources that put more, by the strengths, the weaker before the stronger than the other way.
 *
 * @returns their positions in the corpus
 */
export function sourcesAgainst(
  { sources }: Tradeoffs,
  { bySource }: Dominance,
  { fit }: PriorityOrder,
): number[] {
  if (fit === null) return [];
  const { strengths } = fit;
  const along = bySource.map((pairs) =>
    pairs.reduce((sum, { before, after, wins }) => sum + wins * (strengths[before] - strengths[after]), 0),
  );
  return sources.filter((_, s) => along[s] < -1e-12);
}
