import type { Corpus } from '../../corpus/corpus.js';
import type { Source, SourceKind } from '../../corpus/source.js';
import { itemDeviations } from '../../inference/itemDeviations.js';
import { meanContrast } from '../../inference/meanContrast.js';
import { questionClusters } from '../../inference/questionClusters.js';
import { signFlipTest } from '../../inference/signFlipTest.js';
import { defaults } from '../../shared/defaults.js';
import { benjaminiHochberg } from '../../statistics/multiplicity.js';
import { quantile } from '../../statistics/quantile.js';
import { smallestDifference } from '../../statistics/smallestDifference.js';
import { type ClusterCount, clusterCount, sourceClusters } from '../../statistics/sourceClusters.js';
import type { CoderRule } from '../../units/coderRule.js';
import { groupOf } from '../../units/groups.js';
import { indicatorsOf, sourcesOfKind } from '../bodies.js';
import { type DirectedUnits, directedUnits, sourceDirections, unitsWith } from '../directedUnits.js';
import { balance, type DirectionCounts, directed, verdict } from '../direction.js';
import { type ReportedNeeds, reportedNeeds } from '../reportedNeeds.js';
import { missingFor, type Requirement } from '../requirements.js';
import { type EstimandOrders, estimandOrders } from './estimands.js';
import {
  type AskedIndicator,
  type ClustersOfDesign,
  type IndicatorDesign,
  type IndicatorTests,
  indicatorDesign,
} from './indicatorDesign.js';

export interface DesignOptions {
  /** Whose codings count; default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
  /** Attributes that describing sources are grouped by; default: level, kind and document_kind, where there are any. */
  readonly by?: readonly string[];
  /** Adjusted p up to which a pattern is named; default: `defaults.alpha`. */
  readonly alpha?: number;
  /** Default: `defaults.confidence`. */
  readonly confidence?: number;
  /** Default: `defaults.permutations`. */
  readonly permutations?: number;
  /** Bootstrap samples behind each interval; default: `defaults.samples`. */
  readonly samples?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** Attribute within which sources are alike, or `source`; default: the office where there is one. */
  readonly clusters?: string;
}

export interface DesignGaps {
  readonly corpus: Corpus;
  readonly directed: DirectedUnits;
  readonly coders: CoderRule;
  readonly studies: number;
  /** Describing sources that somebody went through; others only where there are no interviews and documents. */
  readonly describing: { readonly interviews: number; readonly documents: number; readonly others: number };
  /** The largest gap first; those without a gap last, by need and then in the order of the codebook. */
  readonly indicators: readonly IndicatorDesign[];
  readonly meanGap: number | null;
  /** The order of the indicators under several estimands. */
  readonly estimands: EstimandOrders;
  /** Whether some study reports an expectation. */
  readonly expectationsCoded: boolean;
  /** What the describing sources that speak of something with direction stand together in. */
  readonly clusters: ClusterCount & {
    readonly by: string | null;
    /** How alike the balances of sources of one cluster are, in the middle of the indicators; null where it is not known. */
    readonly correlation: number | null;
  };
  /** What half of the indicators would show with the usual probability; null where it is not known. */
  readonly smallest: {
    /** Of a gap, beyond the mean gap. */
    readonly gap: number | null;
    /** Of the balance of documents less that of interviews. */
    readonly contrast: number | null;
  };
  /** Attributes that the sources were grouped by. */
  readonly by: readonly string[];
  readonly alpha: number;
  readonly confidence: number;
  readonly permutations: number;
  readonly samples: number;
  readonly seed: number;
  readonly missing: readonly Requirement[];
}

/**
 * Is the meeting designed for what users need? For each indicator the need in the knowledge review (share of the
 * studies that report it, `reportedNeeds`) against how interviews and documents describe the meeting; in a project that has neither,
 * every source that is no study describes it.
 *
 * - need: studies that report it as a need, of all studies
 * - unmet need: need x the share of the sources that speak of it with direction whose verdict is that it is hindered
 * - promoted: within each source that speaks of the indicator with direction, the share of its directed selections that
 *   promote it; then the mean over those sources. A source counts once. The share, and not the verdict of the source,
 *   because a verdict by majority is promotes less often the more selections there are, however they lean
 * - gap = need - promoted. It compares two kinds of share, so 0 is no natural point; what can be tested is whether one
 *   indicator has a larger gap than the others. Null: within a source indicators are exchangeable (`itemDeviations`)
 * - balance against 0. Null: a source is as likely to promote as to hinder (`signFlipTest`)
 * - documents against interviews. Null: the labels of the sources that speak are exchangeable (`meanContrast`)
 *
 * Each family of tests is adjusted over the indicators by Benjamini and Hochberg. Intervals of gaps and of unmet needs are made of
 * the two intervals of their shares (Newcombe, MOVER), which holds for groups of few sources, too; beside those of gaps stands the
 * bootstrap, which draws studies and describing sources anew, each among their own. Sources of one cluster are alike: tests turn
 * and deal whole clusters, and with few of them there is no p.
 *
 * Caveat: silence of a source is neither promoted nor hindered; `promotedOfAll` shows what it is when silence counts.
 *
 * @throws RangeError for settings that are no numbers of draws or shares
 * @example designGaps(corpus).indicators.filter(({ pattern }) => pattern === 'gap')
 */
export function designGaps(corpus: Corpus, options: DesignOptions = {}): DesignGaps {
  const {
    alpha = defaults.alpha,
    confidence = defaults.confidence,
    permutations = defaults.permutations,
    samples = defaults.samples,
    seed = defaults.seed,
  } = options;
  const units = directedUnits(corpus, options.coders === undefined ? {} : { coders: options.coders });
  const reported = reportedNeeds(units, indicatorsOf(corpus));
  const { studies } = reported;
  const sources = describingSources(corpus, units.coders);
  const by = (options.by ?? ['level', 'kind', 'document_kind']).filter((attribute) =>
    sources.some((source) => groupOf(source, [attribute]) !== undefined),
  );
  const { of, by: clusteredBy } = questionClusters(corpus, options.clusters);
  const clusters = {
    studies: studies.map(({ index }) => of[index]),
    sources: sources.map(({ index }) => of[index]),
  };
  const asked = askIndicators(units, reported, sources);
  const { tests, meanGap, smallest } = testIndicators(asked, sources, clusters, { permutations, seed });
  const levelOrder = corpus.levelOrder ?? [];
  const settings = { by, levelOrder, alpha, confidence, samples, seed, clusters };
  const indicators = asked.map((each, i) => indicatorDesign(each, sources, tests[i], settings)).sort(byGap);
  const has = (wanted: SourceKind) => sources.filter(({ kind }) => kind === wanted).length;
  return {
    corpus,
    directed: units,
    coders: units.coders,
    studies: studies.length,
    describing: { interviews: has('interview'), documents: has('document'), others: has('other') },
    indicators,
    meanGap,
    estimands: estimandOrders(indicators),
    expectationsCoded: reported.expectationsCoded,
    clusters: {
      ...describingClusters(asked, clusters.sources),
      by: clusteredBy,
      correlation: middleCorrelation(indicators),
    },
    smallest,
    by,
    alpha,
    confidence,
    permutations,
    samples,
    seed,
    missing: missingFor(corpus, ['indicators', 'studies', 'descriptions', 'valence']).filter(
      (each) => each !== 'descriptions' || sources.length === 0,
    ),
  };
}

/** Clusters of the describing sources that speak of some indicator with direction. */
function describingClusters(asked: readonly AskedIndicator[], clusters: readonly number[]): ClusterCount {
  const speaks = (source: number) => asked.some(({ balances }) => !Number.isNaN(balances[source]));
  return clusterCount(sourceClusters(clusters.length, clusters, speaks));
}

function middleCorrelation(indicators: readonly IndicatorDesign[]): number | null {
  const known = indicators.flatMap(({ correlation }) => (correlation === null ? [] : [correlation]));
  return known.length === 0 ? null : quantile(Float64Array.from(known).sort(), 0.5);
}

/** Interviews and documents; projects of other tools seldom say what a source is, and what is no study then describes. */
function describingSources(corpus: Corpus, coders: CoderRule): Source[] {
  const labelled = sourcesOfKind(corpus, coders, ['interview', 'document']);
  return labelled.length > 0 ? labelled : sourcesOfKind(corpus, coders, ['other']);
}

function askIndicators(
  units: DirectedUnits,
  reported: ReportedNeeds,
  sources: readonly Source[],
): AskedIndicator[] {
  const describes = new Set(sources.map(({ index }) => index));
  return reported.indicators.map(({ indicator, need, expectation }) => {
    const bearing = unitsWith(units, [indicator]);
    const counts = sourceDirections(units, bearing);
    return {
      indicator,
      needs: need.by.map(Number),
      expectations: expectation.by.map(Number),
      promoted: sources.map(({ index }) => shareOf(counts[index])),
      balances: sources.map(({ index }) => balance(counts[index])),
      verdicts: sources.map(({ index }) => verdict(counts[index])),
      units: bearing.filter((unit) => describes.has(units.incidence.source[unit])),
    };
  });
}

/** The three families of tests, each adjusted over the indicators. */
function testIndicators(
  asked: readonly AskedIndicator[],
  sources: readonly Source[],
  clusters: ClustersOfDesign,
  draws: { readonly permutations: number; readonly seed: number },
): { readonly tests: readonly IndicatorTests[] } & Pick<DesignGaps, 'meanGap' | 'smallest'> {
  const both = [
    {
      values: clusters.studies.map((_, study) => asked.map(({ needs }) => needs[study])),
      sign: 1,
      clusters: clusters.studies,
    },
    {
      values: sources.map((_, source) => asked.map(({ promoted }) => promoted[source])),
      sign: -1,
      clusters: clusters.sources,
    },
  ] as const;
  // Studies that stand for themselves do not make many clusters of few offices.
  const few = both.some(
    ({ values, clusters: of }) =>
      sourceClusters(of.length, of, (s) => values[s].some((value) => !Number.isNaN(value))).few,
  );
  const found = itemDeviations(asked.length, both, draws);
  const deviations = {
    mean: found.mean,
    items: few ? found.items.map((item) => ({ ...item, pValue: null })) : found.items,
  };
  const flips = asked.map(({ balances }) => signFlipTest(balances, { ...draws, clusters: clusters.sources }));
  const contrasts = asked.map(({ balances }) => {
    const ofKind = (wanted: SourceKind) => [...sources.keys()].filter((i) => sources[i].kind === wanted);
    const [documents, interviews] = [ofKind('document'), ofKind('interview')];
    const values = (own: readonly number[]) => own.map((i) => balances[i]);
    const together = (own: readonly number[]) => own.map((i) => clusters.sources[i]);
    return {
      ...meanContrast(values(documents), values(interviews), {
        ...draws,
        clusters: [together(documents), together(interviews)],
      }),
      otherwise: [
        values(documents).filter((value) => value < 0).length,
        values(interviews).filter((value) => value > 0).length,
      ] as const,
    };
  });
  const adjusted = {
    aboveMean: adjust(deviations.items),
    balance: adjust(flips),
    contrast: adjust(contrasts),
  };
  const tests = asked.map((_, i): IndicatorTests => {
    const [item, flip, contrast] = [deviations.items[i], flips[i], contrasts[i]];
    return {
      aboveMean: { value: item.deviation, pValue: item.pValue, adjusted: adjusted.aboveMean[i] },
      balance: { value: flip.mean, pValue: flip.pValue, adjusted: adjusted.balance[i] },
      contrast: {
        value: contrast.difference,
        pValue: contrast.pValue,
        adjusted: adjusted.contrast[i],
        documents: contrast.first,
        interviews: contrast.second,
        sources: contrast.sources,
        otherwise: contrast.otherwise,
      },
    };
  });
  const shown = (of: readonly { readonly standardError: number | null }[]) =>
    smallestDifference(of.map(({ standardError }) => standardError));
  const smallest = { gap: shown(deviations.items), contrast: shown(contrasts) };
  return { tests, meanGap: deviations.mean, smallest };
}

function byGap(a: IndicatorDesign, b: IndicatorDesign): number {
  const order = ({ gap }: IndicatorDesign) => gap ?? Number.NEGATIVE_INFINITY;
  return Number(order(b) > order(a)) - Number(order(a) > order(b)) || b.need! - a.need!;
}

/** The share of a source's directed selections that promote; NaN where none has a direction. */
function shareOf(counts: DirectionCounts): number {
  return counts.promotes / directed(counts);
}

/** Adjusted over those that were tested. */
function adjust(tests: readonly { readonly pValue: number | null }[]): (number | null)[] {
  const tested = tests.filter(({ pValue }) => pValue !== null);
  const adjusted = benjaminiHochberg(tested.map(({ pValue }) => pValue!));
  return tests.map((test) => (test.pValue === null ? null : adjusted[tested.indexOf(test)]));
}
