import { type LabelTest, labelTest } from '../../inference/labelTest.js';
import { testable } from '../../inference/testable.js';
import { turnedLabelTest } from '../../inference/turnedLabels.js';
import { defaults } from '../../shared/defaults.js';
import { leaveOneSourceOut } from '../../statistics/leaveOneSourceOut.js';
import { benjaminiHochberg, holm } from '../../statistics/multiplicity.js';
import { type Contradiction, contradiction } from './contradiction.js';
import { type GroupDirection, groupDirection, type SourceBalance } from './groupDirection.js';
import type { Grouping } from './groupings.js';
import { type Omnibus, omnibus } from './omnibus.js';

/**
 * Whether a cell was tested, and if not, why.
 *
 * - `few sources`: fewer than required speak of it with a direction
 * - `few clusters`: its sources are alike within clusters, such as offices, and those are too few
 * - `one group`: all that do are in one group
 * - `one direction`: too few sources stand on one of the sides for a contradiction
 * - `untestable`: even the clearest contradiction in so little material could not be distinguished from chance
 */
export const consistencyStatuses = [
  'tested',
  'few sources',
  'few clusters',
  'one group',
  'one direction',
  'untestable',
] as const;

export type ConsistencyStatus = (typeof consistencyStatuses)[number];

/** A cell seen by one attribute. */
export interface GroupComparison {
  readonly attribute: string;
  /** One for each group of the grouping, in its order. */
  readonly groups: readonly GroupDirection[];
  /** Sources that speak of it and are in a group. */
  readonly sources: number;
  readonly contradiction: Contradiction;
  /** Smallest and largest index when any one source is left out; null where there is no number. */
  readonly without: { readonly lowest: number | null; readonly highest: number | null };
  readonly status: ConsistencyStatus;
  /** Null where there are too few sources, groups or sides. */
  readonly test: LabelTest | null;
  /** p adjusted over the tested cells (Benjamini-Hochberg; Holm); null where the cell is not among them. */
  readonly adjusted: number | null;
  readonly holm: number | null;
}

/** What is common to the comparisons by one attribute. */
export interface ConsistencyGrouping extends Grouping {
  /** Cells that were tested, and that the adjustment is for. */
  readonly tested: number;
  /** All cells together that could show anything; null where there are none. */
  readonly omnibus: Omnibus | null;
  /** Positions of these cells. */
  readonly together: readonly number[];
}

export interface CompareOptions {
  readonly leastSources: number;
  readonly leastEachSide: number;
  readonly permutations: number;
  readonly seed: number;
  /** A cluster for each source of the corpus. */
  readonly clusters: ArrayLike<number>;
}

/**
 * All cells by one attribute: their groups, their tests, and the adjustment over those that were tested.
 *
 * @param subjects the sources that speak of each cell
 */
export function compareByAttribute(
  subjects: readonly { readonly sources: readonly SourceBalance[] }[],
  grouping: Grouping,
  options: CompareOptions,
): { readonly grouping: ConsistencyGrouping; readonly comparisons: readonly GroupComparison[] } {
  const { attribute, groups, ordered, group } = grouping;
  const { permutations, seed, clusters } = options;
  const scores = ordered ? grouping.scores : undefined;
  const drafts = subjects.map(({ sources }) => {
    const members = sources.filter(({ source }) => group[source] >= 0);
    const values = members.map((each) => each.balance);
    const status = statusOf(members, grouping, options);
    if (status !== 'tested') return { members, values, status, test: null, dealt: null };
    const labels = members.map(({ source }) => group[source]);
    const settings = { ...(scores === undefined ? {} : { scores }), permutations, seed };
    const dealt = labelTest(values, labels, settings);
    const alike = { ...settings, clusters: members.map(({ source }) => clusters[source]) };
    const test = { ...dealt, ...turnedLabelTest(values, labels, alike) };
    return { members, values, status, test, dealt };
  });
  const candidates = [...drafts.keys()].filter((i) => drafts[i].status === 'tested');
  // What so many sources could show does not grow by their being alike.
  const dealtP = (i: number) => drafts[i].dealt?.smallestP ?? 1;
  const couldTogether = testable(candidates.map(dealtP), defaults.alpha);
  const shown = candidates.filter((_, k) => couldTogether[k]);
  const withP = candidates.flatMap((i) => {
    const { pValue = null, smallestP = null } = drafts[i].test ?? {};
    return pValue === null ? [] : [{ i, p: pValue, smallest: Math.max(dealtP(i), smallestP ?? 1) }];
  });
  const could = testable(
    withP.map(({ smallest }) => smallest),
    defaults.alpha,
  );
  const tested = withP.filter((_, k) => could[k]);
  const [bh, familywise] = [benjaminiHochberg, holm].map((adjust) => {
    const adjusted = adjust(tested.map(({ p }) => p));
    return new Map(tested.map(({ i }, k) => [i, adjusted[k]]));
  });
  const comparisons = drafts.map(({ members, status, test }, i): GroupComparison => {
    const byGroup = (chosen: readonly SourceBalance[]) =>
      groups.map((name, g) =>
        groupDirection(
          name,
          chosen.filter(({ source }) => group[source] === g),
        ),
      );
    const directions = byGroup(members);
    const indexOf = (chosen: ArrayLike<number>) =>
      contradiction(byGroup(Array.from(chosen, (k) => members[k])), ordered).index ?? Number.NaN;
    const { lowest, highest } = leaveOneSourceOut(status === 'tested' ? members.length : 0, indexOf);
    const untested = test?.clusters.few === true && shown.includes(i) ? 'few clusters' : 'untestable';
    return {
      attribute,
      groups: directions,
      sources: members.length,
      contradiction: contradiction(directions, ordered),
      without: { lowest, highest },
      status: status === 'tested' && !bh.has(i) ? untested : status,
      test,
      adjusted: bh.get(i) ?? null,
      holm: familywise.get(i) ?? null,
    };
  });
  const together = omnibus(
    shown.map((i) => ({ sources: drafts[i].members.map(({ source }) => source), values: drafts[i].values })),
    group,
    scores,
    { permutations, seed, clusters },
  );
  return {
    grouping: { ...grouping, tested: tested.length, omnibus: together, together: shown },
    comparisons,
  };
}

function statusOf(
  members: readonly SourceBalance[],
  { group }: Grouping,
  { leastSources, leastEachSide }: CompareOptions,
): ConsistencyStatus {
  if (members.length < leastSources) return 'few sources';
  if (new Set(members.map(({ source }) => group[source])).size < 2) return 'one group';
  const { promotes, hinders } = groupDirection('', members);
  return Math.min(promotes, hinders) < leastEachSide ? 'one direction' : 'tested';
}
