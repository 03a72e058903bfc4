import type { Corpus } from '../../corpus/corpus.js';
import type { Change } from '../../inference/cellChange.js';
import { pageAlpha } from '../../shared/pageAlpha.js';
import { drawsOfChange, findingChange } from '../findingChange.js';
import {
  type Consistency,
  type ConsistencyCell,
  type ConsistencyOptions,
  consistencyOf,
} from './consistency.js';

/**
 * Whether groups of the first grouping differ overall, and on a cell where one is given, at the share that the question has of
 * the error of the page, in the order in which they are tested: the cell only where all cells together do.
 *
 * @param ids of the codes of the cell
 */
export function holdsAtShare({ groupings: [first], cells }: Consistency, ids?: readonly string[]): boolean {
  const level = pageAlpha('consistency');
  const overall = first?.omnibus?.pValue ?? null;
  if (overall === null || overall > level) return false;
  if (ids === undefined) return true;
  const cell = cells.find(({ codes }) => codes.map(({ id }) => id).join() === ids.join());
  const adjusted = cell?.comparisons[0]?.adjusted ?? null;
  return adjusted !== null && adjusted <= level;
}

/**
 * What would turn the findings of the first grouping: without which sources, and by one coder alone, they no longer hold in the
 * same direction.
 *
 * @returns the answer for all cells together, or for one cell
 */
export function turningOf(found: Consistency): (cell?: ConsistencyCell) => Change {
  const { corpus, coders, options } = found;
  const [first] = found.groupings;
  // The groups and the codes stay what they are, whoever is left.
  const kept = {
    ...options,
    by: [first.attribute],
    rows: found.rows,
    columns: found.columns,
    permutations: Math.min(found.permutations, drawsOfChange),
  };
  const turning = findingChange({
    corpus,
    coders,
    ask: (part, rule) => consistencyOf(part, { ...kept, ...clustersIn(part, options), coders: rule }),
  });
  return (cell) => {
    const ids = cell?.codes.map(({ id }) => id);
    const way = wayOf(found, ids);
    return turning({
      holds: (answer) => holdsAtShare(answer, ids) && wayOf(answer, ids) === way,
      tested: ({ groupings: [again] }) => (again.omnibus?.pValue ?? null) !== null,
      carriers: carriersOf(found, cell),
    });
  };
}

/** The attribute of the clusters, where some source that is left has it. */
function clustersIn(part: Corpus, { clusters }: ConsistencyOptions): Pick<ConsistencyOptions, 'clusters'> {
  if (clusters === undefined) return {};
  return {
    clusters: part.sources.some(({ attributes }) => Object.hasOwn(attributes, clusters))
      ? clusters
      : 'source',
  };
}

/** The way that a cell, or most cells, go along the order; 0 without one. */
function wayOf({ groupings: [first], cells }: Consistency, ids?: readonly string[]): number {
  if (!first.ordered) return 0;
  if (ids === undefined) return first.omnibus?.direction === 'falling' ? 1 : -1;
  const cell = cells.find(({ codes }) => codes.map(({ id }) => id).join() === ids.join());
  return Math.sign(cell?.comparisons[0].contradiction.index ?? 0);
}

/** Sources whose balance and place in the order add most to the contradiction, of a cell or of all tested cells. */
function carriersOf({ cells, groupings: [first] }: Consistency, chosen?: ConsistencyCell): number[] {
  const added = new Map<number, number>();
  const own =
    chosen === undefined ? cells.filter(({ comparisons }) => comparisons[0].status === 'tested') : [chosen];
  for (const { sources, comparisons } of own) {
    const members = sources.filter(({ source }) => first.group[source] >= 0);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const middle = mean(members.map(({ balance }) => balance));
    const place = (source: number) => first.scores[first.group[source]];
    const center = mean(members.map(({ source }) => place(source)));
    const { groups } = comparisons[0];
    for (const { source, balance } of members) {
      const adds = first.ordered
        ? (balance - middle) * (place(source) - center) * wayAlong(comparisons[0].contradiction.index)
        : (balance - middle) * ((groups[first.group[source]].balance ?? middle) - middle);
      added.set(source, (added.get(source) ?? 0) + adds);
    }
  }
  return [...added].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([source]) => source);
}

/** A falling index has a negative covariance of place and balance. */
function wayAlong(index: number | null): number {
  return index === null || index === 0 ? 0 : -Math.sign(index);
}
