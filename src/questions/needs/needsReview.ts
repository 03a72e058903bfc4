import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Source } from '../../corpus/source.js';
import { itemDeviations } from '../../inference/itemDeviations.js';
import { questionClusters } from '../../inference/questionClusters.js';
import { defaults } from '../../shared/defaults.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { clusteredShareInterval } from '../../statistics/clusteredShareInterval.js';
import type { Interval } from '../../statistics/interval.js';
import { benjaminiHochberg } from '../../statistics/multiplicity.js';
import type { ClusterCount } from '../../statistics/sourceClusters.js';
import type { CoderRule } from '../../units/coderRule.js';
import { indicatorsOf } from '../bodies.js';
import { type DirectedUnits, directedUnits, sourceDirections } from '../directedUnits.js';
import type { DirectionCounts } from '../direction.js';
import { type Reported, reportedNeeds } from '../reportedNeeds.js';
import { missingFor, type Requirement } from '../requirements.js';

export interface NeedsOptions {
  /** Whose codings count; default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
  /** Adjusted p up to which a need stands out; default: `defaults.alpha`. */
  readonly alpha?: number;
  /** Default: `defaults.confidence`. */
  readonly confidence?: number;
  /** Default: `defaults.permutations`. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** Attribute within which studies are alike, or `source`; default: the office where there is one. */
  readonly clusters?: string;
}

/** The studies that report something of an indicator. */
export interface StudyShare {
  /** In the order of the corpus. */
  readonly studies: readonly Source[];
  /** Of all studies; null without studies. */
  readonly share: number | null;
  /** Wilson's; where studies share a cluster, of as many studies as would tell as much. */
  readonly interval: Interval | null;
  /** Selections in which they report it, as units of `NeedsReview.directed`. */
  readonly units: readonly number[];
}

/** What the review says of one need; `studies` and what follows are of those that report it as a need. */
export interface NeedSupport extends StudyShare {
  readonly indicator: Code;
  /** How each of the studies speaks of it where it reports the need; as long as `studies`. */
  readonly directions: readonly DirectionCounts[];
  /** Studies that report it as an expectation: what is assumed before the meeting. */
  readonly expectation: StudyShare;
  /** `share` less the mean share of all indicators; null where that cannot be tested. */
  readonly deviation: number | null;
  readonly pValue: number | null;
  /** By Benjamini and Hochberg, over the indicators. */
  readonly adjusted: number | null;
  /** Supported by clearly more, or clearly fewer, studies than the average need. */
  readonly standsOut: 'more' | 'fewer' | null;
}

export interface NeedsReview {
  readonly corpus: Corpus;
  readonly directed: DirectedUnits;
  readonly coders: CoderRule;
  /** The studies that somebody went through. */
  readonly studies: readonly Source[];
  /** Whether some study reports an expectation: only then are needs and expectations told apart. */
  readonly expectationsCoded: boolean;
  /** What the studies stand together in, if anything. */
  readonly clusters: ClusterCount & { readonly by: string | null };
  /** The most supported first; ties in the order of the codebook. */
  readonly needs: readonly NeedSupport[];
  /** Mean share of the indicators. */
  readonly mean: number | null;
  readonly alpha: number;
  readonly confidence: number;
  readonly test: { readonly method: string; readonly permutations: number; readonly seed: number };
  readonly missing: readonly Requirement[];
}

/**
 * What the knowledge review says that users need: for each indicator the share of the studies that report it as a need, and
 * beside it the share that report it as an expectation (`reportedNeeds`).
 *
 * Direction plays no part: a study that tells what hinders trust says that trust is needed. Every study counts once, however
 * long. Which needs stand out is asked of the average need; null: within a study the indicators are exchangeable.
 * Caveat: that a study does not mention a need is no evidence that it is not there.
 *
 * @throws RequestError for clusters by an attribute that no source has
 * @example needsReview(corpus).needs[0].share // 0.85: the need that most studies report
 */
export function needsReview(corpus: Corpus, options: NeedsOptions = {}): NeedsReview {
  const { alpha = defaults.alpha, confidence = defaults.confidence } = options;
  const directed = directedUnits(corpus, options.coders === undefined ? {} : { coders: options.coders });
  const { studies, indicators, expectationsCoded } = reportedNeeds(directed, indicatorsOf(corpus));
  const { of, by } = questionClusters(corpus, options.clusters);
  const together = studies.map(({ index }) => of[index]);
  const reports = studies.map((_, study) => indicators.map(({ need }) => (need.by[study] ? 1 : 0)));
  const { items, mean, clusters, method, permutations, seed } = itemDeviations(
    indicators.length,
    [{ values: reports, sign: 1, clusters: together }],
    options,
  );
  const tested = items.filter(({ pValue }) => pValue !== null);
  const adjusted = benjaminiHochberg(tested.map(({ pValue }) => pValue!));
  const shareOf = (reported: Reported): StudyShare => {
    const { share, interval } = clusteredShareInterval(reported.by.map(Number), together, confidence);
    return { studies: studies.filter((_, i) => reported.by[i]), share, interval, units: reported.units };
  };
  const needs = indicators.map(({ indicator, need, expectation }, i): NeedSupport => {
    const own = shareOf(need);
    const counts = sourceDirections(directed, need.units);
    const place = tested.indexOf(items[i]);
    const clear = place >= 0 && beyondChance(adjusted[place], alpha);
    return {
      indicator,
      ...own,
      directions: own.studies.map(({ index }) => counts[index]),
      expectation: shareOf(expectation),
      deviation: items[i].deviation,
      pValue: items[i].pValue,
      adjusted: place < 0 ? null : adjusted[place],
      standsOut: clear ? (items[i].deviation! > 0 ? 'more' : 'fewer') : null,
    };
  });
  return {
    corpus,
    directed,
    coders: directed.coders,
    studies,
    expectationsCoded,
    clusters: { ...clusters, by },
    mean,
    alpha,
    confidence,
    needs: needs.sort((a, b) => b.studies.length - a.studies.length),
    test: { method, permutations, seed },
    missing: missingFor(corpus, ['indicators', 'studies']),
  };
}
