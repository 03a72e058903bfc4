import type { Corpus } from '../../corpus/corpus.js';
import type { Change } from '../../inference/cellChange.js';
import { pageAlpha } from '../../shared/pageAlpha.js';
import type { CoderRule } from '../../units/coderRule.js';
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
 * same direction. A cell is asked alone, at the p that it had to meet among all of them, which is held.
 *
 * @returns the answer for all cells together, or for one cell
 */
export function turningOf(found: Consistency): (cell?: ConsistencyCell) => Change {
  const level = pageAlpha('consistency');
  const adjusted = found.cells.flatMap(({ comparisons }) => comparisons[0]?.adjusted ?? []);
  const held = (level * adjusted.filter((p) => p <= level).length) / adjusted.length;
  return (cell) => {
    const carriers = carriersOf(found, cell);
    if (cell === undefined) {
      const { rows, columns, permutations } = found;
      const draws = Math.min(permutations, drawsOfChange);
      return findingChange(askedAnew(found, { rows, columns, permutations: draws }))({
        holds: (answer) => holdsAtShare(answer) && overallWay(answer) === overallWay(found),
        tested: ({ groupings: [first] }) => (first.omnibus?.pValue ?? null) !== null,
        carriers,
      });
    }
    const [row, column] = cell.codes;
    const codes = { rows: [row], columns: column === undefined ? null : [column] };
    const pOf = ({ cells }: Consistency) => cells[0].comparisons[0].test?.pValue ?? null;
    return findingChange(askedAnew(found, codes))({
      holds: (answer) => (pOf(answer) ?? 1) <= held && wayOf(answer.cells[0]) === wayOf(cell),
      tested: (answer) => pOf(answer) !== null,
      carriers,
    });
  };
}

/** The question as it was asked, of some of its codes and by its first grouping. */
function askedAnew(
  { corpus, coders, options, groupings: [first] }: Consistency,
  some: Pick<ConsistencyOptions, 'rows' | 'columns' | 'permutations'>,
) {
  const kept = { ...options, by: [first.attribute], ...some };
  return {
    corpus,
    coders,
    ask: (part: Corpus, rule: CoderRule) =>
      consistencyOf(part, { ...kept, ...clustersIn(part, options), coders: rule }),
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

/** The way that most cells go along the order; null without one. */
function overallWay({ groupings: [first] }: Consistency): string | null {
  return first.omnibus?.direction ?? null;
}

/** The sign of the index of a cell; 0 where the groups have no order, as it then has no way. */
function wayOf({ comparisons: [{ test, contradiction }] }: ConsistencyCell): number {
  return test?.kind === 'between' ? 0 : Math.sign(contradiction.index ?? 0);
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
