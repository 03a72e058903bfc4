import type { Corpus } from '../../corpus/corpus.js';
import type { Source, SourceKind } from '../../corpus/source.js';
import { itemDeviations } from '../../inference/itemDeviations.js';
import { meanContrast } from '../../inference/meanContrast.js';
import { signFlipTest } from '../../inference/signFlipTest.js';
import { defaults } from '../../shared/defaults.js';
import { benjaminiHochberg } from '../../statistics/multiplicity.js';
import { smallestDifference } from '../../statistics/smallestDifference.js';
import type { CoderRule } from '../../units/coderRule.js';
import { groupOf } from '../../units/groups.js';
import { indicatorsOf, sourcesOfKind } from '../bodies.js';
import { type DirectedUnits, directedUnits, sourceDirections, unitsWith } from '../directedUnits.js';
import { balance, type DirectionCounts, directed, mentions, verdict } from '../direction.js';
import { missingFor, type Requirement } from '../requirements.js';
import {
  type AskedIndicator,
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
 * Is the meeting designed for what jobseekers need? For each indicator the need in the knowledge review (share of the
 * studies that support it) against how interviews and documents describe the meeting; in a project that has neither,
 * every source that is no study describes it.
 *
 * - need: studies with the indicator, of all studies
 * - promoted: within each source that speaks of the indicator with direction, the share of its directed selections that
 *   promote it; then the mean over those sources. A source counts once. The share, and not the verdict of the source,
 *   because a verdict by majority is promotes less often the more selections there are, however they lean
 * - gap = need - promoted. It compares two kinds of share, so 0 is no natural point; what can be tested is whether one
 *   indicator has a larger gap than the others. Null: within a source indicators are exchangeable (`itemDeviations`)
 * - balance against 0. Null: a source is as likely to promote as to hinder (`signFlipTest`)
 * - documents against interviews. Null: the labels of the sources that speak are exchangeable (`meanContrast`)
 *
 * Each family of tests is adjusted over the indicators by Benjamini and Hochberg. Intervals of gaps are
 * Newcombe's, which hold for groups of few sources, too; beside them stands the bootstrap, which draws studies and
 * describing sources anew, each among their own.
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
  const studies = sourcesOfKind(corpus, units.coders, ['study']);
  const sources = describingSources(corpus, units.coders);
  const by = (options.by ?? ['level', 'kind', 'document_kind']).filter((attribute) =>
    sources.some((source) => groupOf(source, [attribute]) !== undefined),
  );
  const asked = askIndicators(units, studies, sources);
  const { tests, meanGap, smallest } = testIndicators(asked, studies, sources, { permutations, seed });
  const levelOrder = corpus.levelOrder ?? [];
  const settings = { by, levelOrder, alpha, confidence, samples, seed };
  const indicators = asked.map((each, i) => indicatorDesign(each, sources, tests[i], settings));
  const has = (wanted: SourceKind) => sources.filter(({ kind }) => kind === wanted).length;
  return {
    corpus,
    directed: units,
    coders: units.coders,
    studies: studies.length,
    describing: { interviews: has('interview'), documents: has('document'), others: has('other') },
    indicators: indicators.sort(byGap),
    meanGap,
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

/** Interviews and documents; projects of other tools seldom say what a source is, and what is no study then describes. */
function describingSources(corpus: Corpus, coders: CoderRule): Source[] {
  const labelled = sourcesOfKind(corpus, coders, ['interview', 'document']);
  return labelled.length > 0 ? labelled : sourcesOfKind(corpus, coders, ['other']);
}

function askIndicators(
  units: DirectedUnits,
  studies: readonly Source[],
  sources: readonly Source[],
): AskedIndicator[] {
  const describes = new Set(sources.map(({ index }) => index));
  return indicatorsOf(units.corpus).map((indicator) => {
    const bearing = unitsWith(units, [indicator]);
    const counts = sourceDirections(units, bearing);
    return {
      indicator,
      needs: studies.map(({ index }) => (mentions(counts[index]) > 0 ? 1 : 0)),
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
  studies: readonly Source[],
  sources: readonly Source[],
  draws: { readonly permutations: number; readonly seed: number },
): { readonly tests: readonly IndicatorTests[] } & Pick<DesignGaps, 'meanGap' | 'smallest'> {
  const both = [
    { values: studies.map((_, study) => asked.map(({ needs }) => needs[study])), sign: 1 },
    { values: sources.map((_, source) => asked.map(({ promoted }) => promoted[source])), sign: -1 },
  ] as const;
  const deviations = itemDeviations(asked.length, both, draws);
  const flips = asked.map(({ balances }) => signFlipTest(balances, draws));
  const contrasts = asked.map(({ balances }) => {
    const ofKind = (wanted: SourceKind) => balances.filter((_, i) => sources[i].kind === wanted);
    return meanContrast(ofKind('document'), ofKind('interview'), draws);
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
