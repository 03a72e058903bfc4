import type { Source } from '../../corpus/source.js';
import { defaults } from '../../shared/defaults.js';
import { SeededRandom } from '../../shared/seededRandom.js';
import { maxT } from '../../statistics/multiplicity.js';
import { inGroupOrder } from '../../units/groupOrder.js';
import { groupOf } from '../../units/groups.js';
import type { Dominance } from './dominance.js';
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

/** A test of whether groups of sources share one order; null where there are fewer than two groups. */
export interface GroupOrderTest {
  /** Over groups and interests, the sum of squared shifts. */
  readonly statistic: number;
  readonly pValue: number;
  /** By interest, adjusted by maxT for their number. */
  readonly adjusted: readonly number[];
  /** By interest, for one that was chosen beforehand. */
  readonly single: readonly number[];
  readonly method: 'Monte Carlo over source labels';
  readonly permutations: number;
  readonly seed: number;
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
  readonly test: GroupOrderTest | null;
}

export interface PriorityGroupOptions extends PriorityOrderOptions {
  readonly permutations?: number;
  /** Default: 10; with fewer the intervals would be much too narrow. */
  readonly leastSources?: number;
}

/**
 * Do groups of sources put interests in different orders? Each source's trade-offs are held against what the order of all
 * gives for the same pairs; the labels of whole sources are dealt anew. The order of all stays the same whatever the
 * labels, so one fit is enough and every group takes part in the test, however small.
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
  return {
    by,
    groups,
    withoutGroup: labels.length - members.length,
    leastSources,
    test:
      names.length < 2 || overall.fit === null
        ? null
        : testOf(residuals, members, group, names.length, options),
  };
}

/** Of each source: wins less what the order gives, and their variance, by interest. */
interface Residuals {
  readonly gap: readonly Float64Array[];
  readonly variance: readonly Float64Array[];
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

function testOf(
  { gap, variance }: Residuals,
  members: readonly number[],
  group: Int32Array,
  groups: number,
  options: PriorityGroupOptions,
): GroupOrderTest {
  const permutations = options.permutations ?? defaults.permutations;
  const seed = options.seed ?? defaults.seed;
  const items = gap[0].length;
  const sums = new Float64Array(groups * items);
  const spreads = new Float64Array(groups * items);
  const statistics = (dealt: Int32Array): Float64Array => {
    sums.fill(0);
    spreads.fill(0);
    members.forEach((s, m) => {
      for (let i = 0; i < items; i++) {
        sums[dealt[m] * items + i] += gap[s][i];
        spreads[dealt[m] * items + i] += variance[s][i];
      }
    });
    const found = new Float64Array(items);
    for (let cell = 0; cell < sums.length; cell++) {
      if (spreads[cell] > 0) found[cell % items] += sums[cell] ** 2 / spreads[cell];
    }
    return found;
  };
  const seen = statistics(group);
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  const atLeast = (value: number, other: number) => value >= other - 1e-9 * Math.max(1, other);
  const maxima = new Float64Array(permutations);
  const reached = new Float64Array(items);
  let reachedInAll = 0;
  const random = new SeededRandom(seed, 'order of groups');
  const dealt = Int32Array.from(group);
  for (let draw = 0; draw < permutations; draw++) {
    random.shuffle(dealt);
    const values = statistics(dealt);
    if (atLeast(total(values), total(seen))) reachedInAll++;
    values.forEach((value, i) => {
      if (atLeast(value, seen[i])) reached[i]++;
    });
    maxima[draw] = Math.max(...values);
  }
  return {
    statistic: total(seen),
    pValue: (1 + reachedInAll) / (permutations + 1),
    adjusted: maxT([...seen], maxima),
    single: Array.from(reached, (count) => (1 + count) / (permutations + 1)),
    method: 'Monte Carlo over source labels',
    permutations,
    seed,
  };
}
