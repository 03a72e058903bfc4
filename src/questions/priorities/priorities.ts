import type { Corpus } from '../../corpus/corpus.js';
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
}

/** Which interest is put before which, with all that was asked of it. */
export interface Priorities {
  readonly corpus: Corpus;
  readonly tradeoffs: Tradeoffs;
  readonly dominance: Dominance;
  readonly order: PriorityOrder;
  readonly noOrder: NoOrderTest;
  readonly cycles: PriorityCycles;
  readonly groups: readonly PriorityGroups[];
  /** Null where no interest is called the user's needs and none was chosen. */
  readonly focus: InterestShare | null;
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
  const order = priorityOrder(counted, options);
  const focus = chosenInterest(tradeoffs.interests, options.focus);
  const missing = missingFor(corpus, prioritiesNeeds);
  return {
    corpus,
    tradeoffs,
    dominance: counted,
    order,
    noOrder: noOrderTest(counted, options),
    cycles: priorityCycles(counted, order.fit, options),
    groups: by.map((attribute) => priorityGroups(tradeoffs, counted, order, attribute, options)),
    focus: focus === null ? null : interestShare(tradeoffs, focus, by, options),
    missing,
  };
}
