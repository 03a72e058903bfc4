import { attributeOf } from '../../corpus/attributeOf.js';
import { type CodeChoice, chooseCodes } from '../../corpus/chooseCodes.js';
import type { Code, Family } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import { levelOrder } from '../../corpus/vocabulary.js';
import { type LabelTest, labelTest } from '../../inference/labelTest.js';
import { testable } from '../../inference/testable.js';
import { defaults } from '../../shared/defaults.js';
import { leaveOneSourceOut } from '../../statistics/leaveOneSourceOut.js';
import { meanOrNull } from '../../statistics/mean.js';
import { benjaminiHochberg, holm } from '../../statistics/multiplicity.js';
import type { CoderRule } from '../../units/coderRule.js';
import { type DirectedUnits, directedUnits, sourceDirections } from '../directedUnits.js';
import { balance, type DirectionCounts, directed, type Verdict, verdict } from '../direction.js';
import { missingFor, type Requirement } from '../requirements.js';
import { type Contradiction, contradiction, type GroupVerdicts } from './contradiction.js';
import { type Grouping, groupingOf } from './groupings.js';
import { type Omnibus, omnibus } from './omnibus.js';
import { type Subject, subjectsOf } from './subjects.js';

/** What the question needs of the material. */
export const consistencyNeeds = [
  'conditions',
  'indicators',
  'valence',
  'levels',
] as const satisfies readonly Requirement[];

export interface ConsistencyOptions {
  /**
   * Attributes whose groups are compared, each by itself; `kind`, or an attribute of the sources. Default: level and
   * kind, as far as the sources have them. The first is the main question, decided in advance.
   */
  readonly by?: readonly string[];
  /** What is spoken of; default: the conditions. */
  readonly rows?: CodeChoice;
  /** … together with what; null for the rows alone. Default: the indicators, where there are some. */
  readonly columns?: CodeChoice | null;
  /** Attributes whose values have an order; default: level, from the law to the counsellor. */
  readonly orders?: Readonly<Record<string, readonly string[]>>;
  readonly coders?: CoderRule;
  /** Sources that must speak of a cell with a direction; default 6. */
  readonly leastSources?: number;
  /** Sources that must stand on either side before there can be a contradiction; default 2. */
  readonly leastEachSide?: number;
  /** Default: `defaults.permutations`, for cells that cannot be enumerated and for the test of all cells together. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
}

/** How one source speaks of a cell. */
export interface SourceBalance {
  /** Position in `corpus.sources`. */
  readonly source: number;
  readonly counts: DirectionCounts;
  /** -1 to 1. */
  readonly balance: number;
  readonly verdict: Verdict;
}

/** How a group of sources speaks of a cell; every source counts once. */
export interface GroupDirection extends GroupVerdicts {
  readonly group: string;
  /** Sources that speak of it with a direction. */
  readonly sources: number;
  /** Mean of their balances, -1 to 1; null without sources. */
  readonly balance: number | null;
}

/**
 * Whether a cell was tested, and if not, why.
 *
 * - `few sources`: fewer than required speak of it with a direction
 * - `one group`: all that do are in one group
 * - `one direction`: too few sources stand on one of the sides for a contradiction
 * - `untestable`: even the clearest contradiction in so little material could not be distinguished from chance
 */
export const consistencyStatuses = [
  'tested',
  'few sources',
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

export interface ConsistencyCell extends Subject {
  /** The sources that speak of it with a direction, in their order. */
  readonly sources: readonly SourceBalance[];
  readonly all: GroupDirection;
  /** The direction of at least three in four sources, where as many speak as required; else null. */
  readonly consistent: 'promotes' | 'hinders' | null;
  /** One for each grouping, in its order. */
  readonly comparisons: readonly GroupComparison[];
}

/** What is common to the comparisons by one attribute. */
export interface ConsistencyGrouping extends Grouping {
  /** Cells that were tested, and that the adjustment is for. */
  readonly tested: number;
  /** All tested cells together; null where there are none. */
  readonly omnibus: Omnibus | null;
}

export interface Consistency {
  readonly corpus: Corpus;
  readonly coders: CoderRule;
  readonly directed: DirectedUnits;
  readonly rows: readonly Code[];
  readonly columns: readonly Code[] | null;
  /** Every row with every column, in the order of the codebook. */
  readonly cells: readonly ConsistencyCell[];
  readonly groupings: readonly ConsistencyGrouping[];
  readonly unit: 'source';
  readonly leastSources: number;
  readonly leastEachSide: number;
  readonly permutations: number;
  readonly seed: number;
  readonly missing: readonly Requirement[];
}

/**
 * Do groups of sources agree on whether a condition promotes or hinders a value (RQ2)? For each condition x indicator
 * the direction by group, a contradiction index, and a test of heterogeneity.
 *
 * The unit of evidence is the source: it has one balance, and counts once. Where the groups have an order (levels) the
 * test looks for a trend from one end to the other, else for any difference between groups; which of them follows from
 * the attribute, never from what is found. p is adjusted over the cells that could show anything (`testable`).
 *
 * Caveat: a condition that is named with many indicators is in many cells, so cells are not independent; the test of
 * all cells together (`omnibus`) allows for that.
 *
 * @throws RangeError for an attribute that no source has, or a code that is not there
 * @example consistencyOf(corpus).cells[0].comparisons[0].contradiction.index
 */
export function consistencyOf(corpus: Corpus, options: ConsistencyOptions = {}): Consistency {
  const {
    leastSources = 6,
    leastEachSide = 2,
    permutations = defaults.permutations,
    seed = defaults.seed,
  } = options;
  const orders = options.orders ?? { level: corpus.levelOrder ?? levelOrder };
  const family = (wanted: Family) => chooseCodes(corpus, 'all').filter((code) => code.family === wanted);
  const [conditions, indicators] = [family('condition'), family('indicator')];
  const both = conditions.length > 0 && indicators.length > 0;
  const rows = chooseCodes(corpus, options.rows ?? (conditions.length > 0 ? conditions : indicators));
  const columnChoice = options.columns === undefined ? (both ? indicators : null) : options.columns;
  const columns = columnChoice === null ? null : chooseCodes(corpus, columnChoice);
  const directedOnes = directedUnits(corpus, options.coders === undefined ? {} : { coders: options.coders });
  const groupings = (options.by ?? defaultAttributes(corpus)).map((attribute) =>
    groupingOf(corpus, attribute, orders),
  );
  const settings = { leastSources, leastEachSide, permutations, seed };

  const subjects = subjectsOf(directedOnes, rows, columns).map((subject) => ({
    ...subject,
    sources: speakingSources(directedOnes, subject.units),
  }));
  const compared = groupings.map((grouping) => compare(subjects, grouping, settings));
  return {
    corpus,
    coders: directedOnes.coders,
    directed: directedOnes,
    rows,
    columns,
    cells: subjects.map((subject, i) => {
      const all = groupDirection('', subject.sources);
      return {
        ...subject,
        all,
        consistent: all.sources < leastSources ? null : mostly(all),
        comparisons: compared.map(({ comparisons }) => comparisons[i]),
      };
    }),
    groupings: compared.map(({ grouping }) => grouping),
    unit: 'source',
    ...settings,
    missing: missingFor(corpus, consistencyNeeds),
  };
}

function defaultAttributes(corpus: Corpus): string[] {
  const hasLevel = corpus.sources.some((source) => (attributeOf(source, 'level') ?? '') !== '');
  return hasLevel ? ['level', 'kind'] : ['kind'];
}

function speakingSources(directedOnes: DirectedUnits, units: readonly number[]): SourceBalance[] {
  return sourceDirections(directedOnes, units).flatMap((counts, source) =>
    directed(counts) === 0 ? [] : [{ source, counts, balance: balance(counts), verdict: verdict(counts) }],
  );
}

function groupDirection(group: string, members: readonly SourceBalance[]): GroupDirection {
  const count = (wanted: Verdict) => members.filter((each) => each.verdict === wanted).length;
  return {
    group,
    sources: members.length,
    promotes: count('promotes'),
    hinders: count('hinders'),
    ambivalent: count('ambivalent'),
    balance: meanOrNull(members.map((each) => each.balance)),
  };
}

function mostly({ promotes, hinders, sources }: GroupDirection): 'promotes' | 'hinders' | null {
  if (promotes >= 0.75 * sources) return 'promotes';
  return hinders >= 0.75 * sources ? 'hinders' : null;
}

/** All cells by one attribute: their groups, their tests, and the adjustment over those that were tested. */
function compare(
  subjects: readonly { readonly sources: readonly SourceBalance[] }[],
  grouping: Grouping,
  settings: Pick<Consistency, 'leastSources' | 'leastEachSide' | 'permutations' | 'seed'>,
): { grouping: ConsistencyGrouping; comparisons: GroupComparison[] } {
  const { attribute, groups, ordered, group } = grouping;
  const { permutations, seed } = settings;
  const scores = ordered ? grouping.scores : undefined;
  const drafts = subjects.map(({ sources }) => {
    const members = sources.filter(({ source }) => group[source] >= 0);
    const values = members.map((each) => each.balance);
    const status = statusOf(members, grouping, settings);
    const labels = members.map(({ source }) => group[source]);
    const test =
      status === 'tested'
        ? labelTest(values, labels, { ...(scores === undefined ? {} : { scores }), permutations, seed })
        : null;
    return { members, values, status, test };
  });
  const candidates = drafts.flatMap(({ test }, i) =>
    test === null || test.pValue === null ? [] : [{ i, p: test.pValue, smallest: test.smallestP! }],
  );
  const could = testable(
    candidates.map(({ smallest }) => smallest),
    defaults.alpha,
  );
  const tested = candidates.filter((_, k) => could[k]);
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
    return {
      attribute,
      groups: directions,
      sources: members.length,
      contradiction: contradiction(directions, ordered),
      without: { lowest, highest },
      status: status === 'tested' && !bh.has(i) ? 'untestable' : status,
      test,
      adjusted: bh.get(i) ?? null,
      holm: familywise.get(i) ?? null,
    };
  });
  const together = omnibus(
    tested.map(({ i }) => ({
      sources: drafts[i].members.map(({ source }) => source),
      values: drafts[i].values,
    })),
    group,
    scores,
    { permutations, seed },
  );
  return { grouping: { ...grouping, tested: tested.length, omnibus: together }, comparisons };
}

function statusOf(
  members: readonly SourceBalance[],
  { group }: Grouping,
  { leastSources, leastEachSide }: Pick<Consistency, 'leastSources' | 'leastEachSide'>,
): ConsistencyStatus {
  if (members.length < leastSources) return 'few sources';
  if (new Set(members.map(({ source }) => group[source])).size < 2) return 'one group';
  const { promotes, hinders } = groupDirection('', members);
  return Math.min(promotes, hinders) < leastEachSide ? 'one direction' : 'tested';
}
