import type { Corpus } from '../../corpus/corpus.js';
import { levelOrder, levelSteps } from '../../corpus/vocabulary.js';
import { groupOf, requireAttributes } from '../../units/groups.js';

/** Kinds of sources in the order in which they are shown; they have no order otherwise. */
const kindOrder: readonly string[] = ['document', 'interview', 'study', 'other'];

/** The groups of sources that an attribute makes. */
export interface Grouping {
  /** `kind`, or an attribute of the sources. */
  readonly attribute: string;
  /** In their order where they have one; else kinds as in the study, and others by alphabet. */
  readonly groups: readonly string[];
  /** Whether the groups have an order, from the law down to the counsellor for instance. */
  readonly ordered: boolean;
  /** Whose order it is: the study's own, or one that was given (`--level-order`, `orders`); null without an order. */
  readonly orderOf: 'study' | 'given' | null;
  /** Where each group stands in its order, in equal steps; steps that no source is on are kept. */
  readonly scores: readonly number[];
  /** Per source: position in `groups`, -1 for a source without the attribute. */
  readonly group: Int32Array;
}

/**
 * @param orders attributes whose values have an order; it counts where it knows every value
 * @throws RangeError for an attribute that no source has
 */
export function groupingOf(
  corpus: Corpus,
  attribute: string,
  orders: Readonly<Record<string, readonly string[]>>,
): Grouping {
  requireAttributes(corpus, [attribute]);
  const values = corpus.sources.map((source) => groupOf(source, [attribute]));
  const present = [...new Set(values.filter((value) => value !== undefined))];
  const order = Object.hasOwn(orders, attribute) ? orders[attribute] : [];
  const ordered = present.length > 0 && present.every((value) => order.includes(value));
  const rank = (value: string) => (position(order, value) + 1) * 1000 + position(kindOrder, value);
  const groups = present.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'nb'));
  return {
    attribute,
    groups,
    ordered,
    orderOf: !ordered ? null : order === levelOrder ? 'study' : 'given',
    scores: groups.map((group, i) => (ordered ? stepIn(order, group) : i)),
    group: Int32Array.from(values, (value) => (value === undefined ? -1 : groups.indexOf(value))),
  };
}

/** How many steps down an order a value is: in the order of the study two levels can share a step. */
function stepIn(order: readonly string[], value: string): number {
  const level = order === levelOrder ? levelOrder.find((each) => each === value) : undefined;
  return level === undefined ? order.indexOf(value) : levelSteps[level];
}

/** Where a value stands in a list; after all of it where it is not listed. */
function position(list: readonly string[], value: string): number {
  const found = list.indexOf(value);
  return found < 0 ? list.length : found;
}
