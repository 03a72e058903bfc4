import { attributeOf } from '../../corpus/attributeOf.js';
import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import { jointSignFlipTest } from '../../inference/jointSignFlipTest.js';
import { defaults } from '../../shared/defaults.js';
import type { CoderRule } from '../../units/coderRule.js';
import { inGroupOrder } from '../../units/groupOrder.js';
import { groupOf } from '../../units/groups.js';
import { type DirectedUnits, directedUnits, sourceDirections, unitsWith } from '../directedUnits.js';
import { type DirectionCounts, verdict } from '../direction.js';
import { missingFor, type Requirement } from '../requirements.js';
import { scoresBeyondIndicators } from './beyondIndicators.js';
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
  /** Draws of the test; default: `defaults.permutations`. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** Default: `defaults.confidence`. */
  readonly confidence?: number;
}

/** One test of a condition, one-sided, sources as units. */
export interface OpportunityTest {
  readonly pValue: number;
  /** Corrected for the number of conditions. */
  readonly adjusted: number;
}

/** A condition with one indicator: a change that could be made for the sake of one need. */
export interface OpportunityPair {
  readonly need: NeedWeight;
  /** Sources by their verdict on the pair: it hinders, it promotes, both. */
  readonly sides: Sides;
  /** weight of the need x (hinders - promotes) / describing sources: -1 to 1. */
  readonly score: number;
}

export interface Opportunity {
  readonly condition: Code;
  /** From 1, the most hindering; equal scores share the mean of their ranks. */
  readonly rank: number;
  /** The need that it hinders most; its score is the score of the condition. */
  readonly most: OpportunityPair;
  readonly scoreInterval: readonly [lower: number, upper: number] | null;
  readonly rankInterval: readonly [lower: number, upper: number] | null;
  /** Share of the bootstrap samples in which it is among the top. */
  readonly topShare: number | null;
  /** Sources by their verdict on that pair and by group, beside `OpportunityRanking.groups`. */
  readonly byGroup: readonly Sides[];
  /** Of the sources that take a side on that pair, the share that says it hinders; NaN where none does. */
  readonly consistency: number;
  /** Is the score larger than chance gives? */
  readonly test: OpportunityTest;
  /** Sum of the scores of all its pairs, and its test: does it hinder more needed value than it promotes, in all? */
  readonly total: OpportunityTest & { readonly score: number };
  /** The total after taking away what the indicators get without the condition, and its test. */
  readonly beyond: OpportunityTest & { readonly score: number };
  /** Sources by the sign of what they add to the total. */
  readonly sources: Sides;
  /** Every pair that some source gives a direction, the most hindered first. */
  readonly pairs: readonly OpportunityPair[];
  /** Verdicts of sources on selections where the condition stands without any indicator. */
  readonly alone: Sides;
}

export interface OpportunityRanking {
  readonly directed: DirectedUnits;
  /** From the most hindering to the most promoting. */
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
  readonly top: number;
  readonly samples: number;
  readonly permutations: number;
  readonly method: string;
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
 * Conditions by how strongly they hinder much-needed value (RQ3).
 *
 * A change is made for the sake of something, so a condition is ranked by the need that it hinders most. The score of a
 * condition with an indicator is: the share of the studies that report the need, times the number of describing sources
 * that say the condition hinders it less the number that say it promotes it, divided by the number of describing
 * sources. A source says what most of its selections with both codes say. 1 would be a need that every study reports
 * and that every source says the condition hinders; what is promoted elsewhere does not make it smaller.
 *
 * The test turns the signs of whole sources: null, a source is as likely to say the opposite. The total over all needs
 * is tested alike, and what is left of it beyond the indicators: a condition that merely stands with value which is
 * hindered anyway shows in score and total, and not there.
 *
 * Caveats: the score grows with how often a condition is spoken of; the largest of several numbers leans high, and what
 * hinders most is not what is easiest to change.
 *
 * @example opportunityRanking(corpus).ranking[0].most.score
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
  const all = pairVerdicts(directed, family('condition'), family('indicator'));
  const heard = all.conditions.map((_, c) => spokenPairs(all, c).length > 0);
  const verdicts = verdictsOnSome(
    all,
    [...heard.keys()].filter((c) => heard[c]),
  );
  const { sources, conditions, indicators } = verdicts;
  const shares = weights.needs.map(({ weight }) => weight);
  const cell = (d: number, c: number, v: number) => (d * conditions.length + c) * indicators.length + v;
  const by = options.by ?? (sources.some((s) => attributeOf(corpus.sources[s], 'level')) ? 'level' : 'kind');
  const groupOfSource = sources.map((source) => groupOf(corpus.sources[source], [by]) ?? '');
  const groups = inGroupOrder(groupOfSource, corpus.levelOrder ?? []);

  const pairs = conditions.map((_, c) => spokenPairs(verdicts, c));
  const sidesOf = (c: number, v: number, within: (d: number) => boolean = () => true): Sides => {
    const spoken = [...sources.keys()].filter((d) => within(d) && verdicts.spoken[cell(d, c, v)] === 1);
    return countSides(spoken.map((d) => verdicts.verdicts[cell(d, c, v)]));
  };
  const scored = conditions.map((_, c) =>
    pairs[c]
      .map((v) => {
        const sides = sidesOf(c, v);
        const score = (shares[v] * (sides.for - sides.against)) / sources.length;
        return { v, pair: { need: weights.needs[v], sides, score } };
      })
      .sort((a, b) => b.pair.score - a.pair.score || a.pair.sides.against - b.pair.sides.against),
  );
  const { test, totalTest } = scoreTests(verdicts, pairs, shares, { permutations, seed });
  const kinds = sources.map((source) => corpus.sources[source].kind);
  const beyond = scoresBeyondIndicators(verdicts, shares, kinds);
  const beyondTest = jointSignFlipTest(beyond, { permutations, seed });
  const ranks = ranksOf(scored.map(([first]) => first.pair.score));
  const most = scored.map(([first]) => first.v);
  const stability = rankStability(verdicts, weights, pairs, most, { samples, seed, confidence, top });
  const alone = aloneVerdicts(directed, verdicts);

  const tested = ({ pValues, adjusted }: typeof test, c: number): OpportunityTest => ({
    pValue: pValues[c],
    adjusted: adjusted[c],
  });
  const ranking = conditions.map((condition, c): Opportunity => {
    const [first] = scored[c];
    const { sides } = first.pair;
    const added = [...sources.keys()]
      .filter((d) => pairs[c].some((v) => verdicts.spoken[cell(d, c, v)] === 1))
      .map((d) => pairs[c].reduce((sum, v) => sum + shares[v] * verdicts.verdicts[cell(d, c, v)], 0))
      .map((sum) => (Math.abs(sum) < 1e-12 ? 0 : sum));
    return {
      condition,
      rank: ranks[c],
      most: first.pair,
      scoreInterval: stability.score[c],
      rankInterval: stability.rank[c],
      topShare: stability.topShare[c],
      byGroup: groups.map((group) => sidesOf(c, first.v, (d) => groupOfSource[d] === group)),
      consistency: sides.for / (sides.for + sides.against),
      test: tested(test, c),
      total: { ...tested(totalTest, c), score: scored[c].reduce((sum, { pair }) => sum + pair.score, 0) },
      beyond: {
        ...tested(beyondTest, c),
        score: beyond.reduce((sum, row) => sum + row[c], 0) / sources.length,
      },
      sources: countSides(added),
      pairs: scored[c].map(({ pair }) => pair),
      alone: alone[c],
    };
  });
  return {
    directed,
    ranking: ranking.sort(
      (a, b) => a.rank - b.rank || b.consistency - a.consistency || b.total.score - a.total.score,
    ),
    silent: all.conditions.filter((_, c) => !heard[c]),
    needs: weights.needs,
    equalWeights: weights.equal,
    studies: weights.studies.length,
    describing: sources,
    verdicts,
    by,
    groups,
    groupSizes: groups.map((group) => groupOfSource.filter((each) => each === group).length),
    top,
    samples,
    permutations: test.permutations,
    method: test.method,
    seed,
    confidence,
    missing: missingFor(corpus, opportunityNeeds),
  };
}

/** The tests of the largest score of each condition, and of the sum of all its scores: signs of whole sources are turned. */
function scoreTests(
  { sources, conditions, indicators, verdicts }: PairVerdicts,
  pairs: readonly (readonly number[])[],
  shares: readonly number[],
  draws: { readonly permutations: number; readonly seed: number },
) {
  const size = conditions.length * indicators.length;
  const rows = sources.map((_, d) => [...verdicts.subarray(d * size, (d + 1) * size)]);
  const pairScore = (sums: ArrayLike<number>, c: number, v: number) =>
    shares[v] * sums[c * indicators.length + v];
  return {
    test: jointSignFlipTest(rows, {
      ...draws,
      statistics: (sums) => pairs.map((own, c) => Math.max(...own.map((v) => pairScore(sums, c, v)))),
    }),
    totalTest: jointSignFlipTest(rows, {
      ...draws,
      statistics: (sums) => pairs.map((own, c) => own.reduce((sum, v) => sum + pairScore(sums, c, v), 0)),
    }),
  };
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
