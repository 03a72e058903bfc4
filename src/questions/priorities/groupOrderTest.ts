import { alikeInClusters } from '../../inference/alikeInClusters.js';
import { defaults } from '../../shared/defaults.js';
import { SeededRandom } from '../../shared/seededRandom.js';
import { stepsOf } from '../../shared/work.js';
import { maxT } from '../../statistics/multiplicity.js';
import type { SourcesInClusters } from '../../statistics/sourceClusters.js';

/** A test of whether groups of sources share one order. */
export interface GroupOrderTest {
  /** Over groups and interests, the sum of squared shifts. */
  readonly statistic: number;
  readonly pValue: number;
  /** By interest, adjusted by maxT for their number. */
  readonly adjusted: readonly number[];
  /** By interest, for one that was chosen beforehand. */
  readonly single: readonly number[];
  readonly method: 'Monte Carlo over source labels' | 'Monte Carlo over signs of clusters';
  readonly permutations: number;
  readonly seed: number;
}

/** Of each source: wins less what the order gives, and their variance, by interest. */
export interface Residuals {
  readonly gap: readonly Float64Array[];
  readonly variance: readonly Float64Array[];
}

/**
 * Do groups differ in what their sources say beyond the order of all? The labels of whole sources are dealt anew. Where sources of
 * one cluster are alike, the signs of what each cluster adds to the difference between the groups are turned instead, as
 * labels that go with clusters would otherwise show what is only the clusters' own; and the larger p stands of that and of a
 * model in which the sources of every cluster are equally alike, as turning errs where the clusters of one group are few.
 *
 * @param members positions of the sources with a group
 * @param group of each member, 0 and up
 * @param together the clusters of the members
 * @see Good (2005), Permutation, Parametric and Bootstrap Tests of Hypotheses, 3rd ed., ch. 3; Hemerik, Goeman & Finos (2020),
 *   JRSS B 82(3):841-864
 */
export function groupOrderTest(
  residuals: Residuals,
  members: readonly number[],
  group: Int32Array,
  together: SourcesInClusters,
  options: { readonly permutations?: number; readonly seed?: number } = {},
): GroupOrderTest {
  const { permutations = defaults.permutations, seed = defaults.seed } = options;
  const items = residuals.gap[0].length;
  const groups = Math.max(...group) + 1;
  const draws = together.grouped
    ? turnedClusters(residuals, members, group, groups, together)
    : dealtLabels(residuals, members, group, groups);
  const seen = draws.seen();
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  const atLeast = (value: number, other: number) => value >= other - 1e-9 * Math.max(1, other);
  const maxima = new Float64Array(permutations);
  const reached = new Float64Array(items);
  let reachedInAll = 0;
  const random = new SeededRandom(seed, 'order of groups');
  for (const draw of stepsOf('draws', permutations)) {
    const values = draws.next(random);
    if (atLeast(total(values), total(seen))) reachedInAll++;
    values.forEach((value, i) => {
      if (atLeast(value, seen[i])) reached[i]++;
    });
    maxima[draw] = Math.max(...values);
  }
  const model = together.grouped ? modelP(residuals, members, group, groups, together) : seen.map(() => 0);
  const corrected = model.map((p) => Math.min(1, items * p));
  return {
    statistic: total(seen),
    pValue: Math.max((1 + reachedInAll) / (permutations + 1), Math.min(...corrected)),
    adjusted: maxT([...seen], maxima).map((p, i) => Math.max(p, corrected[i])),
    single: Array.from(reached, (count, i) => Math.max((1 + count) / (permutations + 1), model[i])),
    method: together.grouped ? 'Monte Carlo over signs of clusters' : 'Monte Carlo over source labels',
    permutations,
    seed,
  };
}

/** p of each interest in a model in which sources of one cluster are equally alike; see `alikeInClusters`. */
function modelP(
  { gap }: Residuals,
  members: readonly number[],
  group: Int32Array,
  groups: number,
  together: SourcesInClusters,
): Float64Array {
  const columns = Array.from({ length: groups - 1 }, (_, g) =>
    Array.from(group, (own) => (own === g ? 1 : 0)),
  );
  return Float64Array.from(gap[0], (_, i) =>
    alikeInClusters(
      members.map((s) => gap[s][i]),
      columns,
      together,
    ),
  );
}

/** The statistic of each interest as seen, and of one draw after the other. */
interface Draws {
  seen(): Float64Array;
  next(random: SeededRandom): Float64Array;
}

function dealtLabels(
  { gap, variance }: Residuals,
  members: readonly number[],
  group: Int32Array,
  groups: number,
): Draws {
  const items = gap[0].length;
  const sums = new Float64Array(groups * items);
  const spreads = new Float64Array(groups * items);
  const dealt = Int32Array.from(group);
  const statistics = (): Float64Array => {
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
  return {
    seen: statistics,
    next: (random) => {
      random.shuffle(dealt);
      return statistics();
    },
  };
}

/** What each cluster adds to the gap of each group and interest, less what its share of all would add. */
function turnedClusters(
  { gap, variance }: Residuals,
  members: readonly number[],
  group: Int32Array,
  groups: number,
  { of, count }: SourcesInClusters,
): Draws {
  const items = gap[0].length;
  const spreads = new Float64Array(groups * items);
  const all = new Float64Array(items);
  members.forEach((s, m) => {
    for (let i = 0; i < items; i++) {
      spreads[group[m] * items + i] += variance[s][i];
      all[i] += variance[s][i];
    }
  });
  const scores = Array.from({ length: count }, () => new Float64Array(groups * items));
  members.forEach((s, m) => {
    for (let cell = 0; cell < spreads.length; cell++) {
      const [g, i] = [Math.floor(cell / items), cell % items];
      if (all[i] > 0) scores[of[m]][cell] += ((group[m] === g ? 1 : 0) - spreads[cell] / all[i]) * gap[s][i];
    }
  });
  const sums = new Float64Array(spreads.length);
  const statistics = (sign: () => number): Float64Array => {
    sums.fill(0);
    for (const own of scores) {
      const turned = sign();
      for (let cell = 0; cell < sums.length; cell++) sums[cell] += turned * own[cell];
    }
    const found = new Float64Array(items);
    for (let cell = 0; cell < sums.length; cell++) {
      if (spreads[cell] > 0) found[cell % items] += sums[cell] ** 2 / spreads[cell];
    }
    return found;
  };
  return {
    seen: () => statistics(() => 1),
    next: (random) => statistics(() => 1 - 2 * random.below(2)),
  };
}
