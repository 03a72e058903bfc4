import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Source } from '../../corpus/source.js';
import { itemDeviations } from '../../inference/itemDeviations.js';
import { meanContrast } from '../../inference/meanContrast.js';
import { signFlipTest } from '../../inference/signFlipTest.js';
import { defaults } from '../../shared/defaults.js';
import type { Interval } from '../../statistics/interval.js';
import { meanOrNull } from '../../statistics/mean.js';
import { benjaminiHochberg } from '../../statistics/multiplicity.js';
import { meanInterval, newcombeInterval } from '../../statistics/newcombeInterval.js';
import { sourceBootstrap } from '../../statistics/sourceBootstrap.js';
import { wilsonInterval } from '../../statistics/wilsonInterval.js';
import type { CoderRule } from '../../units/coderRule.js';
import { inGroupOrder } from '../../units/groupOrder.js';
import { groupOf } from '../../units/groups.js';
import { indicatorsOf, sourcesOfKind } from '../bodies.js';
import { type DirectedUnits, directedUnits, sourceDirections, unitsWith } from '../directedUnits.js';
import { balance, type DirectionCounts, directed, mentions, type Verdict, verdict } from '../direction.js';
import { missingFor, type Requirement } from '../requirements.js';
import { gapOfSources } from './gapStatistic.js';

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

/** A tested number; null where it cannot be tested. */
export interface Tested {
  readonly value: number | null;
  readonly pValue: number | null;
  /** By Benjamini and Hochberg, over the indicators. */
  readonly adjusted: number | null;
}

/** What is promoted, of the sources of one group, and the gap to the need in all studies. */
export interface GroupGap {
  /** Attribute, and its value. */
  readonly attribute: string;
  readonly group: string;
  /** Describing sources of the group. */
  readonly sources: number;
  /** Those that speak of the indicator with direction. */
  readonly speaking: number;
  readonly promoted: number | null;
  readonly gap: number | null;
  readonly interval: Interval | null;
}

export interface IndicatorDesign {
  readonly indicator: Code;
  /** Studies that support the need, and their share of all studies with Wilson's interval. */
  readonly supporting: number;
  readonly need: number | null;
  readonly needInterval: Interval | null;
  /** Describing sources by how they speak of the indicator. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Sources that speak of it with direction. */
  readonly speaking: number;
  /** Mean over the speaking sources of the share of their directed selections that promote it. */
  readonly promoted: number | null;
  /** Wilson's, for a mean of shares. */
  readonly promotedInterval: Interval | null;
  /** Sources whose verdict is that it is promoted, of all describing sources: silence counts as not promoted. */
  readonly promotedOfAll: number | null;
  /** need - promoted. */
  readonly gap: number | null;
  /** Newcombe's. */
  readonly gapInterval: Interval | null;
  /** Of the same gap, from sources drawn anew (BCa, else percentile); null where they cannot be. */
  readonly bootstrap: Interval | null;
  /** The gap less the mean gap of all indicators. */
  readonly aboveMean: Tested;
  /** Mean balance of the speaking sources, from -1 (hindered) to 1 (promoted), against 0. */
  readonly balance: Tested;
  /** Mean balance of the documents less that of the interviews. */
  readonly promise: Tested & {
    readonly documents: number | null;
    readonly interviews: number | null;
    readonly sources: readonly [documents: number, interviews: number];
  };
  /**
   * - `gap`: the gap is clearly larger than the mean gap
   * - `met`: clearly promoted more often than hindered, and the gap is no larger than the mean gap
   */
  readonly pattern: 'gap' | 'met' | null;
  /** The balance of documents is clearly above that of interviews; documents promise (> 0) and interviews deny (< 0). */
  readonly promisedNotDelivered: boolean;
  readonly groups: readonly GroupGap[];
  /** Selections in describing sources, as units of `DesignGaps.directed`. */
  readonly units: readonly number[];
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
  const labelled = sourcesOfKind(corpus, units.coders, ['interview', 'document']);
  // Projects of other tools seldom say what a source is; what is no study then describes.
  const sources = labelled.length > 0 ? labelled : sourcesOfKind(corpus, units.coders, ['other']);
  const describes = new Set(sources.map(({ index }) => index));
  const by = (options.by ?? ['level', 'kind', 'document_kind']).filter((attribute) =>
    sources.some((source) => groupOf(source, [attribute]) !== undefined),
  );
  const codes = indicatorsOf(corpus);
  const asked = codes.map((code) => {
    const bearing = unitsWith(units, [code]);
    return { code, bearing, counts: sourceDirections(units, bearing) };
  });
  const bears = studies.map(({ index }) => asked.map(({ counts }) => (mentions(counts[index]) > 0 ? 1 : 0)));
  const shares = sources.map(({ index }) => asked.map(({ counts }) => shareOf(counts[index])));
  const both = [
    { values: bears, sign: 1 },
    { values: shares, sign: -1 },
  ] as const;
  const deviations = itemDeviations(codes.length, both, { permutations, seed });
  const balances = asked.map(({ counts }) => sources.map(({ index }) => balance(counts[index])));
  const flips = balances.map((values) => signFlipTest(values, { permutations, seed }));
  const ofKind = (values: readonly number[], wanted: string) =>
    values.filter((_, i) => sources[i].kind === wanted);
  const contrasts = balances.map((values) =>
    meanContrast(ofKind(values, 'document'), ofKind(values, 'interview'), { permutations, seed }),
  );
  const adjusted = {
    aboveMean: adjust(deviations.items),
    balance: adjust(flips),
    promise: adjust(contrasts),
  };
  const indicators = asked.map(({ code, bearing, counts }, i): IndicatorDesign => {
    const [needs, promoted] = [bears, shares].map((rows) => rows.map((row) => row[i]));
    const speaking = promoted.filter((value) => !Number.isNaN(value)).length;
    const supporting = needs.filter((value) => value === 1).length;
    const need = meanOrNull(needs);
    const found = sources.map(({ index }) => verdict(counts[index]));
    const count = (wanted: Verdict) => found.filter((each) => each === wanted).length;
    const share = meanOrNull(promoted);
    const interval = (mean: number | null, speakers: number) =>
      need === null || mean === null
        ? null
        : newcombeInterval({ mean: need, sources: needs.length }, { mean, sources: speakers }, confidence);
    const aboveMean = testedOf(
      deviations.items[i].deviation,
      deviations.items[i].pValue,
      adjusted.aboveMean[i],
    );
    const leaning = testedOf(flips[i].mean, flips[i].pValue, adjusted.balance[i]);
    const { first, second, difference, sources: speakers } = contrasts[i];
    const promise = {
      ...testedOf(difference, contrasts[i].pValue, adjusted.promise[i]),
      documents: first,
      interviews: second,
      sources: speakers,
    };
    const clear = (tested: Tested) => tested.adjusted !== null && tested.adjusted <= alpha;
    return {
      ...{ indicator: code, supporting, need, promoted: share, aboveMean, balance: leaning, promise },
      needInterval: wilsonInterval(supporting, studies.length, confidence),
      verdicts: {
        promotes: count('promotes'),
        hinders: count('hinders'),
        ambivalent: count('ambivalent'),
        undirected: count('undirected'),
        absent: count('absent'),
      },
      speaking,
      promotedInterval: share === null ? null : meanInterval({ mean: share, sources: speaking }, confidence),
      promotedOfAll: sources.length === 0 ? null : count('promotes') / sources.length,
      gap: lessOrNull(need, share),
      gapInterval: interval(share, speaking),
      bootstrap: gapBootstrap(needs, promoted, { samples, seed, confidence }),
      pattern:
        clear(aboveMean) && aboveMean.value! > 0
          ? 'gap'
          : clear(leaning) && leaning.value! > 0 && aboveMean.value !== null && aboveMean.value <= 0
            ? 'met'
            : null,
      promisedNotDelivered: clear(promise) && first! > 0 && second! < 0,
      groups: by.flatMap((attribute) =>
        groupsBy(sources, attribute).map(([group, members]): GroupGap => {
          const own = members.map((member) => promoted[member]);
          const ownShare = meanOrNull(own);
          const speakers = own.filter((value) => !Number.isNaN(value)).length;
          return {
            ...{ attribute, group, sources: members.length, speaking: speakers, promoted: ownShare },
            gap: lessOrNull(need, ownShare),
            interval: interval(ownShare, speakers),
          };
        }),
      ),
      units: bearing.filter((unit) => describes.has(units.incidence.source[unit])),
    };
  });
  const orderOf = ({ gap }: IndicatorDesign) => gap ?? Number.NEGATIVE_INFINITY;
  const has = (wanted: string) => sources.filter(({ kind }) => kind === wanted).length;
  return {
    ...{ corpus, directed: units, coders: units.coders, studies: studies.length },
    describing: { interviews: has('interview'), documents: has('document'), others: has('other') },
    indicators: indicators.sort(
      (a, b) => Number(orderOf(b) > orderOf(a)) - Number(orderOf(a) > orderOf(b)) || b.need! - a.need!,
    ),
    meanGap: deviations.mean,
    ...{ by, alpha, confidence, permutations, samples, seed },
    missing: missingFor(corpus, ['indicators', 'studies', 'descriptions', 'valence']).filter(
      (each) => each !== 'descriptions' || sources.length === 0,
    ),
  };
}

/** The share of a source's directed selections that promote; NaN where none has a direction. */
function shareOf(counts: DirectionCounts): number {
  return counts.promotes / directed(counts);
}

function lessOrNull(first: number | null, second: number | null): number | null {
  return first === null || second === null ? null : first - second;
}

function testedOf(value: number | null, pValue: number | null, adjusted: number | null): Tested {
  return { value, pValue, adjusted };
}

/** Adjusted over those that were tested. */
function adjust(tests: readonly { readonly pValue: number | null }[]): (number | null)[] {
  const tested = tests.filter(({ pValue }) => pValue !== null);
  const adjusted = benjaminiHochberg(tested.map(({ pValue }) => pValue!));
  return tests.map((test) => (test.pValue === null ? null : adjusted[tested.indexOf(test)]));
}

function groupsBy(sources: readonly Source[], attribute: string): [string, number[]][] {
  const values = sources.map((source) => groupOf(source, [attribute]));
  return inGroupOrder(values.filter((value) => value !== undefined)).map((group) => [
    group,
    [...sources.keys()].filter((i) => values[i] === group),
  ]);
}

function gapBootstrap(
  needs: readonly number[],
  promoted: readonly number[],
  options: { readonly samples: number; readonly seed: number; readonly confidence: number },
): Interval | null {
  const speaking = promoted.filter((value) => !Number.isNaN(value));
  if (speaking.length < 2 || needs.length < 2) return null;
  const groups = [...needs.map(() => 0), ...promoted.map(() => 1)];
  const { bca, percentile } = sourceBootstrap(groups.length, gapOfSources(needs, promoted), {
    ...options,
    groups,
  });
  return bca ?? percentile;
}
