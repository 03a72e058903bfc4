import { attributeOf } from '../../corpus/attributeOf.js';
import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import { questionClusters } from '../../inference/questionClusters.js';
import { defaults } from '../../shared/defaults.js';
import { intraclassCorrelation } from '../../statistics/intraclassCorrelation.js';
import type { ClusterCount } from '../../statistics/sourceClusters.js';
import type { CoderRule } from '../../units/coderRule.js';
import { inGroupOrder } from '../../units/groupOrder.js';
import { groupOf } from '../../units/groups.js';
import { type DirectedUnits, directedUnits, sourceDirections, unitsWith } from '../directedUnits.js';
import { type DirectionCounts, directed as directedCount, verdict } from '../direction.js';
import { missingFor, type Requirement } from '../requirements.js';
import { type ComparedPair, type ConditionContrast, conditionContrasts } from './conditionContrasts.js';
import type { DrawnP } from './contrastTest.js';
import { leanTest } from './leanTest.js';
import { type NeedWeight, needWeights } from './needWeights.js';
import { type PairVerdicts, pairVerdicts, spokenPairs, verdictsOnSome } from './pairVerdicts.js';
import { rankStability, ranksOf } from './rankStability.js';
import { countSides, type Sides } from './sides.js';

export interface OpportunityRankingOptions {
  readonly coders?: CoderRule;
  /** Attribute, or `kind`, that the evidence is counted by; default: `level`, or `kind` where no source has a level. */
  readonly by?: string;
  /** How many places count as the top; default 3. */
  readonly top?: number;
  /** Samples of the bootstrap; default: `defaults.samples`. */
  readonly samples?: number;
  /** Draws of the tests, and up to five times as many where it matters; default: `defaults.permutations`. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** Default: `defaults.confidence`. */
  readonly confidence?: number;
  /** Attribute whose values are clusters of sources that are alike, or `source`; default: the office, where there is one. */
  readonly clusters?: string;
}

/** A condition with one indicator: a change that could be made for the sake of one need. */
export interface OpportunityPair {
  readonly need: NeedWeight;
  /** Sources by their verdict on the pair: it hinders, it promotes, both. */
  readonly sides: Sides;
  /** weight of the need x (hinders - promotes) / describing sources: -1 to 1. */
  readonly score: number;
  /** Is the need more hindered with the condition than without? Null where too few sources speak of it on either side. */
  readonly compared: ComparedPair | null;
}

/** Do more sources say that a condition hinders a need than that it promotes it, whatever the need gets without it? */
export interface OpportunityLean {
  /** The need with the largest score. */
  readonly pair: OpportunityPair;
  readonly single: DrawnP | null;
  /** Corrected for the number of conditions. */
  readonly adjusted: DrawnP | null;
}

export interface Opportunity {
  readonly condition: Code;
  /** From 1, by how much more hindered value is with it; equal ones share the mean of their ranks. Null without a contrast. */
  readonly rank: number | null;
  readonly rankInterval: readonly [lower: number, upper: number] | null;
  /** Share of the bootstrap samples in which it is among the top. */
  readonly topShare: number | null;
  /** Null where no need can be compared with and without the condition. */
  readonly contrast: ConditionContrast | null;
  /** The need that is told with it: that of its contrast, or of its lean where it has none. */
  readonly told: OpportunityPair;
  /** Sources by their verdict on that pair and by group, beside `OpportunityRanking.groups`. */
  readonly byGroup: readonly Sides[];
  readonly lean: OpportunityLean;
  /** Sum of the scores of all its pairs. */
  readonly total: number;
  /** Every pair that some source gives a direction, the most hindered first. */
  readonly pairs: readonly OpportunityPair[];
  /** Verdicts of sources on selections where the condition stands without any indicator. */
  readonly alone: Sides;
}

export interface OpportunityRanking {
  readonly directed: DirectedUnits;
  /** By contrast; conditions without one last, by lean. */
  readonly ranking: readonly Opportunity[];
  /** Conditions that are used, and that no describing source gives a direction together with an indicator. */
  readonly silent: readonly Code[];
  readonly needs: readonly NeedWeight[];
  /** True where no study reports a need: then every indicator counts alike. */
  readonly equalWeights: boolean;
  readonly studies: number;
  /** Positions of the sources that describe the meeting. */
  readonly describing: readonly number[];
  readonly verdicts: PairVerdicts;
  /** What the evidence is counted by, and its values from law to counsellor; sources without one under ''. */
  readonly by: string;
  readonly groups: readonly string[];
  readonly groupSizes: readonly number[];
  /** What sources are alike within; how alike they are in what they say of value (the intraclass correlation). */
  readonly clusters: ClusterCount & { readonly by: string | null; readonly correlation: number | null };
  readonly top: number;
  readonly samples: number;
  /** Draws of the test of contrasts, and of the test of leans. */
  readonly permutations: number;
  readonly leanPermutations: number;
  readonly seed: number;
  readonly confidence: number;
  readonly missing: readonly Requirement[];
}

/** What the ranking needs of the material. */
export const opportunityNeeds: readonly Requirement[] = [
  'conditions',
  'indicators',
  'valence',
  'studies',
  'descriptions',
  'levels',
];

/**
 * Conditions with which much-needed value is more hindered than without (RQ3).
 *
 * A change is made for the sake of something, so a condition is told with one need. Main question: on selections that are
 * alike (kind and level of the source, need), is the need hindered in a larger share of what the sources say where the
 * condition is on the selection? The condition is ranked by the weight of the need (share of the studies that report it) times
 * that difference in its standard errors, largest over the needs.
 *
 * Beside it stands the lean: weight x (describing sources that say the condition hinders the need - those that say it promotes
 * it) / describing sources. It shows what is hindered, whether or not the condition makes a difference.
 *
 * Caveats: the contrast is not a cause; conditions on the same selections share it; what hinders most is not what is easiest to
 * change.
 *
 * @example opportunityRanking(corpus).ranking[0].contrast?.adjusted
 */
export function opportunityRanking(
  corpus: Corpus,
  options: OpportunityRankingOptions = {},
): OpportunityRanking {
  const directed = directedUnits(corpus, options.coders === undefined ? {} : { coders: options.coders });
  const {
    samples = defaults.samples,
    permutations = defaults.permutations,
    seed = defaults.seed,
    confidence = defaults.confidence,
    top = 3,
  } = options;
  const used = new Set(directed.incidence.codes);
  const family = (wanted: string) =>
    corpus.codes.filter((code) => code.family === wanted && used.has(code.index));
  const weights = needWeights(directed, family('indicator'));
  const { needs } = weights;
  const all = pairVerdicts(directed, family('condition'), family('indicator'));
  const heard = all.conditions.map((_, c) => spokenPairs(all, c).length > 0);
  const verdicts = verdictsOnSome(
    all,
    [...heard.keys()].filter((c) => heard[c]),
  );
  const { sources, conditions, indicators } = verdicts;
  const cell = (d: number, c: number, v: number) => (d * conditions.length + c) * indicators.length + v;
  const by = options.by ?? (sources.some((s) => attributeOf(corpus.sources[s], 'level')) ? 'level' : 'kind');
  const groupOfSource = sources.map((source) => groupOf(corpus.sources[source], [by]) ?? '');
  const groups = inGroupOrder(groupOfSource, corpus.levelOrder ?? []);
  const alike = questionClusters(corpus, options.clusters);

  const compared = conditionContrasts(directed, sources, conditions, needs, alike.of, {
    permutations,
    seed,
    confidence,
  });
  const ranked = compared.found.flatMap((contrast) => contrast ?? []);
  const ranks = ranksOf(ranked.map(({ weighted }) => weighted));
  const moves = rankStability(ranked, weights, sources, alike.of, { samples, seed, confidence, top });
  const spoken = conditions.map((_, c) => spokenPairs(verdicts, c));
  const lean = leanTest(
    verdicts,
    spoken,
    needs.map(({ weight }) => weight),
    alike.of,
    { permutations, seed },
  );
  const sidesOf = (c: number, v: number, within: (d: number) => boolean = () => true): Sides =>
    countSides(
      [...sources.keys()]
        .filter((d) => within(d) && verdicts.spoken[cell(d, c, v)] === 1)
        .map((d) => verdicts.verdicts[cell(d, c, v)]),
    );
  const alone = aloneVerdicts(directed, verdicts);
  const ranking = conditions.map((condition, c): Opportunity => {
    const contrast = compared.found[c];
    const pairs = spoken[c]
      .map((v): OpportunityPair => {
        const sides = sidesOf(c, v);
        return {
          need: needs[v],
          sides,
          score: (needs[v].weight * (sides.for - sides.against)) / sources.length,
          compared: contrast?.pairs.find(({ need }) => need === needs[v]) ?? null,
        };
      })
      .sort((a, b) => b.score - a.score || a.sides.against - b.sides.against);
    const told = pairs.find(({ compared: own }) => own !== null && own.need === contrast?.need) ?? pairs[0];
    const place = contrast === null ? -1 : ranked.indexOf(contrast);
    const v = needs.indexOf(told.need);
    return {
      condition,
      rank: place < 0 ? null : ranks[place],
      rankInterval: moves[place]?.rank ?? null,
      topShare: moves[place]?.topShare ?? null,
      contrast,
      told,
      byGroup: groups.map((group) => sidesOf(c, v, (d) => groupOfSource[d] === group)),
      lean: { pair: pairs[0], single: lean.pValues[c], adjusted: lean.adjusted[c] },
      total: pairs.reduce((sum, { score }) => sum + score, 0),
      pairs,
      alone: alone[c],
    };
  });
  const last = Number.POSITIVE_INFINITY;
  return {
    directed,
    ranking: ranking.sort(
      (a, b) =>
        (a.rank ?? last) - (b.rank ?? last) ||
        b.lean.pair.score - a.lean.pair.score ||
        b.total - a.total ||
        a.condition.index - b.condition.index,
    ),
    silent: all.conditions.filter((_, c) => !heard[c]),
    needs,
    equalWeights: weights.equal,
    studies: weights.studies.length,
    describing: sources,
    verdicts,
    by,
    groups,
    groupSizes: groups.map((group) => groupOfSource.filter((each) => each === group).length),
    clusters: {
      ...compared.clusters,
      by: alike.by,
      correlation: alike.by === null ? null : likeness(directed, sources, indicators, alike.of),
    },
    top,
    samples,
    permutations: compared.permutations,
    leanPermutations: lean.permutations,
    seed,
    confidence,
    missing: missingFor(corpus, opportunityNeeds),
  };
}

/** How alike sources of one cluster are in the share of their directed selections on indicators that hinder. */
function likeness(
  directed: DirectedUnits,
  sources: readonly number[],
  indicators: readonly Code[],
  clusterOf: ArrayLike<number>,
): number | null {
  const units = new Set(indicators.flatMap((indicator) => unitsWith(directed, [indicator])));
  const counts = sourceDirections(directed, [...units]);
  const shares = sources.map((source) => counts[source].hinders / directedCount(counts[source]));
  return intraclassCorrelation(
    shares,
    sources.map((source) => clusterOf[source]),
  );
}

function aloneVerdicts(directed: DirectedUnits, { sources, conditions, indicators }: PairVerdicts): Sides[] {
  const { offsets, codes } = directed.incidence;
  const isIndicator = new Set(indicators.map(({ index }) => index));
  return conditions.map((condition) => {
    const units = unitsWith(directed, [condition]).filter(
      (unit) => !codes.subarray(offsets[unit], offsets[unit + 1]).some((code) => isIndicator.has(code)),
    );
    const counts: readonly DirectionCounts[] = sourceDirections(directed, units);
    const verdictsOf = sources.map((source) => verdict(counts[source]));
    const count = (wanted: string) => verdictsOf.filter((each) => each === wanted).length;
    return { for: count('hinders'), against: count('promotes'), balanced: count('ambivalent') };
  });
}

/**
 * The opportunity of a condition, the first of the ranking where none is named.
 *
 * @param condition id or name
 * @returns undefined where it is not in the ranking
 * @throws RangeError for a code that there is none of
 */
export function chosenOpportunity(
  { ranking, directed }: OpportunityRanking,
  condition = '',
): Opportunity | undefined {
  if (condition === '') return ranking[0];
  const code = directed.corpus.code(condition);
  return ranking.find((each) => each.condition === code);
}
