import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Source } from '../../corpus/source.js';
import { itemDeviations } from '../../inference/itemDeviations.js';
import { defaults } from '../../shared/defaults.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import type { Interval } from '../../statistics/interval.js';
import { benjaminiHochberg } from '../../statistics/multiplicity.js';
import { wilsonInterval } from '../../statistics/wilsonInterval.js';
import type { CoderRule } from '../../units/coderRule.js';
import { indicatorsOf, sourcesOfKind } from '../bodies.js';
import { type DirectedUnits, directedUnits, sourceDirections, unitsWith } from '../directedUnits.js';
import { type DirectionCounts, mentions } from '../direction.js';
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
}

/** What the review says of one need. */
export interface NeedSupport {
  readonly indicator: Code;
  /** The studies that bear the indicator, in the order of the corpus. */
  readonly studies: readonly Source[];
  /** How each of them speaks of it; as long as `studies`. */
  readonly directions: readonly DirectionCounts[];
  /** Studies that bear it, of all studies; null without studies. */
  readonly share: number | null;
  /** Wilson's. */
  readonly interval: Interval | null;
  /** Selections in studies that bear it, as units of `NeedsReview.directed`. */
  readonly units: readonly number[];
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
 * What the knowledge review says that jobseekers need: for each indicator the share of the studies that support it.
 *
 * A study supports a need when at least one of its selections bears the indicator, by the coder rule. Direction plays
 * no part: a study that tells what hinders trust says that trust is needed. Every study counts once, however long.
 *
 * Which needs stand out is asked of the average need; null: within a study the indicators are exchangeable.
 * Caveat: that a study does not mention a need is no evidence that it is not there.
 *
 * @example needsReview(corpus).needs[0].share // 0.85: the need that most studies support
 */
export function needsReview(corpus: Corpus, options: NeedsOptions = {}): NeedsReview {
  const { alpha = defaults.alpha, confidence = defaults.confidence } = options;
  const directed = directedUnits(corpus, options.coders === undefined ? {} : { coders: options.coders });
  const studies = sourcesOfKind(corpus, directed.coders, ['study']);
  const isStudy = new Set(studies.map(({ index }) => index));
  const found = indicatorsOf(corpus).map((indicator) => {
    const units = unitsWith(directed, [indicator]).filter((unit) =>
      isStudy.has(directed.incidence.source[unit]),
    );
    return { indicator, units, counts: sourceDirections(directed, units) };
  });
  const bears = studies.map(({ index }) => found.map(({ counts }) => (mentions(counts[index]) > 0 ? 1 : 0)));
  const { items, mean, method, permutations, seed } = itemDeviations(
    found.length,
    [{ values: bears, sign: 1 }],
    options,
  );
  const tested = items.filter(({ pValue }) => pValue !== null);
  const adjusted = benjaminiHochberg(tested.map(({ pValue }) => pValue!));
  const needs = found.map(({ indicator, units, counts }, i): NeedSupport => {
    const supporting = studies.filter(({ index }) => mentions(counts[index]) > 0);
    const place = tested.indexOf(items[i]);
    const clear = place >= 0 && beyondChance(adjusted[place], alpha);
    return {
      indicator,
      units,
      studies: supporting,
      directions: supporting.map(({ index }) => counts[index]),
      share: studies.length === 0 ? null : supporting.length / studies.length,
      interval: wilsonInterval(supporting.length, studies.length, confidence),
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
    mean,
    alpha,
    confidence,
    needs: needs.sort((a, b) => b.studies.length - a.studies.length),
    test: { method, permutations, seed },
    missing: missingFor(corpus, ['indicators', 'studies']),
  };
}
