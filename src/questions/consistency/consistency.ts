import { type CodeChoice, chooseCodes } from '../../corpus/chooseCodes.js';
import type { Code, Family } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import { levelOrder } from '../../corpus/vocabulary.js';
import { type QuestionClusters, questionClusters } from '../../inference/questionClusters.js';
import { defaults } from '../../shared/defaults.js';
import { given } from '../../shared/given.js';
import type { CoderRule } from '../../units/coderRule.js';
import { type DirectedUnits, directedUnits } from '../directedUnits.js';
import { missingFor, type Requirement } from '../requirements.js';
import { agreementOf, type CellAgreement } from './agreement.js';
import { alikeness } from './alikeness.js';
import { type ConsistencyGrouping, compareByAttribute, type GroupComparison } from './compareByAttribute.js';
import {
  type GroupDirection,
  groupDirection,
  type SourceBalance,
  speakingSources,
} from './groupDirection.js';
import { groupingOf } from './groupings.js';
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
  /** The attribute within which sources are alike, or `source`; default: their office, where there is one. */
  readonly clusters?: string;
}

export interface ConsistencyCell extends Subject {
  /** The sources that speak of it with a direction, in their order. */
  readonly sources: readonly SourceBalance[];
  readonly all: GroupDirection;
  /** What most sources say, and the groups that say the opposite; null where most do not say the same. */
  readonly agreement: CellAgreement | null;
  /** One for each grouping, in its order. */
  readonly comparisons: readonly GroupComparison[];
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
  /** Why these groupings: they were asked for, or by default, or by default where sources of several levels are not told. */
  readonly chosen: 'asked' | 'default' | 'no levels';
  /** What sources are alike within, and how alike they are in what they say of the same cell. */
  readonly clusters: QuestionClusters & { readonly alikeness: number | null };
  readonly unit: 'source';
  readonly leastSources: number;
  readonly leastEachSide: number;
  readonly permutations: number;
  readonly seed: number;
  readonly missing: readonly Requirement[];
  /** As it was asked, so that it can be asked anew of a part of the material. */
  readonly options: ConsistencyOptions;
}

/**
 * Do groups of sources agree on whether a condition promotes or hinders a value (RQ2)? For each condition x indicator
 * the direction by group, a contradiction index, and a test of heterogeneity.
 *
 * The unit of evidence is the source: it has one balance, and counts once. Sources of one office are alike, and stand
 * together in every test (`clusters`). Where the groups have an order (levels) the test looks for a trend from one end to
 * the other, else for any difference between groups; which of them follows from the attribute, never from what is found. p
 * is adjusted over the cells that could show anything (`testable`).
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
  const directedOnes = directedUnits(corpus, given({ coders: options.coders }));
  const attributes = options.by ?? defaultAttributes(corpus);
  const groupings = attributes.map((attribute) => groupingOf(corpus, attribute, orders));
  const clusters = questionClusters(corpus, options.clusters);
  const settings = { leastSources, leastEachSide, permutations, seed };

  const subjects = subjectsOf(directedOnes, rows, columns).map((subject) => ({
    ...subject,
    sources: speakingSources(directedOnes, subject.units),
  }));
  const compared = groupings.map((grouping) =>
    compareByAttribute(subjects, grouping, { ...settings, clusters: clusters.of }),
  );
  return {
    corpus,
    coders: directedOnes.coders,
    directed: directedOnes,
    rows,
    columns,
    cells: subjects.map((subject, i) => {
      const all = groupDirection('', subject.sources);
      const comparisons = compared.map((each) => each.comparisons[i]);
      return { ...subject, all, agreement: agreementOf(all, comparisons, leastSources), comparisons };
    }),
    groupings: compared.map(({ grouping }) => grouping),
    chosen: options.by !== undefined ? 'asked' : attributes.includes('level') ? 'default' : 'no levels',
    clusters: { ...clusters, alikeness: clusters.by === null ? null : alikeness(subjects, clusters.of) },
    unit: 'source',
    ...settings,
    missing: missingFor(corpus, consistencyNeeds),
    options,
  };
}

function defaultAttributes(corpus: Corpus): string[] {
  return missingFor(corpus, ['levels']).length === 0 ? ['level', 'kind'] : ['kind'];
}
