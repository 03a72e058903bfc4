import type { Source } from '../../corpus/source.js';
import { type ClusterCount, clusterCount, sourceClusters } from '../../statistics/sourceClusters.js';
import { inGroupOrder } from '../../units/groupOrder.js';
import { groupOf } from '../../units/groups.js';
import type { Dominance } from './dominance.js';
import { type GroupOrderTest, groupOrderTest, type Residuals } from './groupOrderTest.js';
import { type PriorityOrder, type PriorityOrderOptions, priorityOrder } from './priorityOrder.js';
import type { Tradeoffs } from './tradeoffs.js';

export interface PriorityGroup {
  readonly group: string;
  readonly sources: number;
  readonly tradeoffs: number;
  /** Null for a group with too few sources for an order of its own. */
  readonly order: PriorityOrder | null;
  /**
   * By interest: how far it is put first more (+) or less (-) often here than the order of all sources gives for the same
   * meetings, in standard deviations; NaN where it does not meet another here.
   */
  readonly shifts: Float64Array;
}

/** Orders of groups of sources, side by side. */
export interface PriorityGroups {
  /** `kind` or an attribute of sources. */
  readonly by: string;
  readonly groups: readonly PriorityGroup[];
  /** Sources that weigh interests and have no group. */
  readonly withoutGroup: number;
  /** Sources that a group needs for an order of its own. */
  readonly leastSources: number;
  /** Of the sources that weigh interests and have a group. */
  readonly clusters: ClusterCount;
  /** Null with fewer than two groups, and where sources of clusters are alike and the clusters few. */
  readonly test: GroupOrderTest | null;
}

export interface PriorityGroupOptions extends PriorityOrderOptions {
  readonly permutations?: number;
  /** Default: 10; with fewer the intervals would be much too narrow. */
  readonly leastSources?: number;
}

/**
 * Do groups of sources put interests in different orders? Each source's trade-offs are held against what the order of all
 * gives for the same pairs (see `groupOrderTest`). The order of all stays the same whatever the labels, so one fit is enough and
 * every group takes part in the test, however small.
 *
 * @param overall the order of all sources
 * @see Good (2005), Permutation, Parametric and Bootstrap Tests of Hypotheses, 3rd ed., ch. 3
 */
export function priorityGroups(
  found: Tradeoffs,
  dominance: Dominance,
  overall: PriorityOrder,
  by: string,
  options: PriorityGroupOptions = {},
): PriorityGroups {
  const leastSources = options.leastSources ?? 10;
  const labelOf = (source: Source) => groupOf(source, [by]) ?? '';
  const labels = found.sources.map((source) => labelOf(found.corpus.sources[source]));
  const members = labels.flatMap((label, s) => (label === '' ? [] : [s]));
  const names = inGroupOrder(new Set(members.map((s) => labels[s])));
  const residuals = residualsOf(dominance, overall);
  const group = Int32Array.from(members, (s) => names.indexOf(labels[s]));
  const shifts = names.map((_, g) =>
    shiftsOf(
      residuals,
      dominance.items,
      members.filter((_, m) => group[m] === g),
    ),
  );
  const groups = names.map((name, g): PriorityGroup => {
    const own = members.filter((_, m) => group[m] === g);
    const indices = new Set(own.map((s) => found.sources[s]));
    return {
      group: name,
      sources: own.length,
      tradeoffs: found.tradeoffs.filter(({ source }) => indices.has(source)).length,
      order:
        own.length < leastSources || overall.fit === null
          ? null
          : priorityOrder(dominance, options, overall.fit.strengths, own),
      shifts: shifts[g],
    };
  });
  const { clusters: all } = options;
  const together = sourceClusters(members.length, all === undefined ? undefined : members.map((s) => all[s]));
  return {
    by,
    groups,
    withoutGroup: labels.length - members.length,
    leastSources,
    clusters: clusterCount(together),
    test:
      names.length < 2 || overall.fit === null || together.few
        ? null
        : groupOrderTest(residuals, members, group, together, options),
  };
}

function residualsOf({ bySource, items }: Dominance, { fit }: PriorityOrder): Residuals {
  const gap = bySource.map(() => new Float64Array(items));
  const variance = bySource.map(() => new Float64Array(items));
  if (fit === null) return { gap, variance };
  bySource.forEach((pairs, s) => {
    for (const { before, after, wins } of pairs) {
      const chance = 1 / (1 + Math.exp(fit.strengths[after] - fit.strengths[before]));
      gap[s][before] += wins * (1 - chance);
      gap[s][after] -= wins * (1 - chance);
      variance[s][before] += wins * chance * (1 - chance);
      variance[s][after] += wins * chance * (1 - chance);
    }
  });
  return { gap, variance };
}

function shiftsOf({ gap, variance }: Residuals, items: number, sources: readonly number[]): Float64Array {
  return Float64Array.from({ length: items }, (_, i) => {
    let [sum, spread] = [0, 0];
    for (const s of sources) {
      sum += gap[s][i];
      spread += variance[s][i];
    }
    return spread > 0 ? sum / Math.sqrt(spread) : Number.NaN;
  });
}
