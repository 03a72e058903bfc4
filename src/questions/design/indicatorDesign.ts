import type { Code } from '../../corpus/code.js';
import type { Source } from '../../corpus/source.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { type ClusteredShare, clusteredShareInterval } from '../../statistics/clusteredShareInterval.js';
import type { Interval } from '../../statistics/interval.js';
import { intraclassCorrelation } from '../../statistics/intraclassCorrelation.js';
import { differenceInterval, type MeanWithInterval } from '../../statistics/newcombeInterval.js';
import { predictionInterval } from '../../statistics/predictionInterval.js';
import { productInterval } from '../../statistics/productInterval.js';
import { sourceBootstrap } from '../../statistics/sourceBootstrap.js';
import { inGroupOrder } from '../../units/groupOrder.js';
import { groupOf } from '../../units/groups.js';
import type { Verdict } from '../direction.js';
import { gapOfSources } from './gapStatistic.js';

/** A tested number; null where it cannot be tested. */
export interface Tested {
  readonly value: number | null;
  readonly pValue: number | null;
  /** By Benjamini and Hochberg, over the indicators. */
  readonly adjusted: number | null;
}

/** Mean balance of the documents less that of the interviews. */
export interface DocumentContrast extends Tested {
  readonly documents: number | null;
  readonly interviews: number | null;
  /** Those that speak of the indicator with direction. */
  readonly sources: readonly [documents: number, interviews: number];
  /** Documents that rather hinder it, and interviews that rather promote it. */
  readonly otherwise: readonly [documents: number, interviews: number];
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
  /** Studies that report the need, and their share of all studies with Wilson's interval. */
  readonly supporting: number;
  readonly need: number | null;
  readonly needInterval: Interval | null;
  /** Studies that report it as an expectation, and their share of all studies with Wilson's interval. */
  readonly expecting: number;
  readonly expectation: number | null;
  readonly expectationInterval: Interval | null;
  /** Describing sources by how they speak of the indicator. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Sources that speak of it with direction. */
  readonly speaking: number;
  /** Mean over the speaking sources of the share of their directed selections that promote it. */
  readonly promoted: number | null;
  /** Wilson's, for a mean of shares; like the others, of as many sources as would tell as much where sources are alike. */
  readonly promotedInterval: Interval | null;
  /** Sources whose verdict is that it is promoted, of all describing sources: silence counts as not promoted. */
  readonly promotedOfAll: number | null;
  /** Sources whose verdict is that it is hindered, of those that speak of it with direction; Wilson's interval. */
  readonly hindered: number | null;
  readonly hinderedInterval: Interval | null;
  /** need x hindered: the share of studies that report the need, of which so many describing sources say that it is hindered. */
  readonly unmet: number | null;
  /** Of a product (MOVER). */
  readonly unmetInterval: Interval | null;
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
  /** Where the balance of a new source would lie, from -1 to 1. */
  readonly newSource: Interval | null;
  /** Intraclass correlation of the balances within clusters; null where sources stand for themselves. */
  readonly correlation: number | null;
  readonly contrast: DocumentContrast;
  /**
   * - `gap`: some study reports the need, and the gap is clearly larger than the mean gap
   * - `met`: clearly promoted more often than hindered, and the gap is no larger than the mean gap
   */
  readonly pattern: 'gap' | 'met' | null;
  /** Documents describe it as promoted (balance above 0), interviews as hindered (below 0), and they clearly differ. */
  readonly opposed: boolean;
  readonly groups: readonly GroupGap[];
  /** Selections in describing sources, as units of `DesignGaps.directed`. */
  readonly units: readonly number[];
}

/** What the sources say of one indicator. */
export interface AskedIndicator {
  readonly indicator: Code;
  /** Per study 1 where it reports the need, else 0. */
  readonly needs: readonly number[];
  /** Per study 1 where it reports it as an expectation, else 0. */
  readonly expectations: readonly number[];
  /** Per describing source the share of its directed selections that promote; NaN where none has a direction. */
  readonly promoted: readonly number[];
  /** Per describing source, from -1 to 1; NaN where no selection has a direction. */
  readonly balances: readonly number[];
  /** Per describing source. */
  readonly verdicts: readonly Verdict[];
  /** Selections in describing sources. */
  readonly units: readonly number[];
}

/** The three tests of one indicator. */
export type IndicatorTests = Pick<IndicatorDesign, 'aboveMean' | 'balance' | 'contrast'>;

/** A cluster for each study and for each describing source; sources of one cluster are alike. */
export interface ClustersOfDesign {
  readonly studies: readonly number[];
  readonly sources: readonly number[];
}

export interface IndicatorSettings {
  readonly clusters: ClustersOfDesign;
  /** Attributes that the describing sources are grouped by. */
  readonly by: readonly string[];
  /** Order of the levels that the user gave; empty where none was given. */
  readonly levelOrder: readonly string[];
  readonly alpha: number;
  readonly confidence: number;
  readonly samples: number;
  readonly seed: number;
}

/** One indicator with its shares, their intervals, its pattern and its groups. */
export function indicatorDesign(
  asked: AskedIndicator,
  sources: readonly Source[],
  tests: IndicatorTests,
  settings: IndicatorSettings,
): IndicatorDesign {
  const { indicator, needs, expectations, promoted, balances, verdicts, units } = asked;
  const { confidence, clusters, levelOrder: order } = settings;
  const need = clusteredShareInterval(needs, clusters.studies, confidence);
  const expectation = clusteredShareInterval(expectations, clusters.studies, confidence);
  const share = clusteredShareInterval(promoted, clusters.sources, confidence);
  const hindered = clusteredShareInterval(verdicts.map(hinders), clusters.sources, confidence);
  const count = (wanted: Verdict) => verdicts.filter((each) => each === wanted).length;
  return {
    indicator,
    supporting: sum(needs),
    need: need.share,
    needInterval: need.interval,
    expecting: sum(expectations),
    expectation: expectation.share,
    expectationInterval: expectation.interval,
    verdicts: {
      promotes: count('promotes'),
      hinders: count('hinders'),
      ambivalent: count('ambivalent'),
      undirected: count('undirected'),
      absent: count('absent'),
    },
    speaking: share.sources,
    promoted: share.share,
    promotedInterval: share.interval,
    promotedOfAll: sources.length === 0 ? null : count('promotes') / sources.length,
    hindered: hindered.share,
    hinderedInterval: hindered.interval,
    unmet: need.share === null || hindered.share === null ? null : need.share * hindered.share,
    unmetInterval: combined(need, hindered, productInterval),
    gap: lessOrNull(need.share, share.share),
    gapInterval: combined(need, share, differenceInterval),
    bootstrap: gapBootstrap(needs, promoted, settings),
    ...tests,
    newSource: predictionInterval(balances, clusters.sources, { lowest: -1, highest: 1, confidence }),
    correlation: intraclassCorrelation(balances, clusters.sources),
    ...patternOf(tests, need.share, settings.alpha),
    groups: settings.by.flatMap((attribute) =>
      groupGaps(asked, sources, { attribute, order, confidence, clusters }),
    ),
    units,
  };
}

/** 1 or 0 of a source that speaks with direction; NaN of others. */
function hinders(verdict: Verdict): number {
  if (verdict === 'absent' || verdict === 'undirected') return Number.NaN;
  return verdict === 'hinders' ? 1 : 0;
}

/** The interval of what two shares make together; null where one of them has none. */
function combined(
  first: ClusteredShare,
  second: ClusteredShare,
  combine: (first: MeanWithInterval, second: MeanWithInterval) => Interval,
): Interval | null {
  const [one, other] = [first, second].map(({ share, interval }) =>
    share === null || interval === null ? null : { mean: share, interval },
  );
  return one === null || other === null ? null : combine(one, other);
}

function patternOf(
  { aboveMean, balance, contrast }: IndicatorTests,
  need: number | null,
  alpha: number,
): Pick<IndicatorDesign, 'pattern' | 'opposed'> {
  const clear = ({ adjusted }: Tested) => beyondChance(adjusted, alpha);
  const gap = clear(aboveMean) && aboveMean.value! > 0 && need! > 0;
  const met = clear(balance) && balance.value! > 0 && aboveMean.value !== null && aboveMean.value <= 0;
  return {
    pattern: gap ? 'gap' : met ? 'met' : null,
    opposed: clear(contrast) && contrast.documents! > 0 && contrast.interviews! < 0,
  };
}

interface GroupingOfGaps {
  readonly attribute: string;
  /** Order of the levels that the user gave, if any. */
  readonly order: readonly string[];
  readonly confidence: number;
  readonly clusters: ClustersOfDesign;
}

function groupGaps(
  { needs, promoted }: AskedIndicator,
  sources: readonly Source[],
  { attribute, order, confidence, clusters }: GroupingOfGaps,
): GroupGap[] {
  const need = clusteredShareInterval(needs, clusters.studies, confidence);
  return groupsBy(sources, attribute, order).map(([group, members]) => {
    const share = clusteredShareInterval(
      members.map((member) => promoted[member]),
      members.map((member) => clusters.sources[member]),
      confidence,
    );
    return {
      attribute,
      group,
      sources: members.length,
      speaking: share.sources,
      promoted: share.share,
      gap: lessOrNull(need.share, share.share),
      interval: combined(need, share, differenceInterval),
    };
  });
}

function groupsBy(
  sources: readonly Source[],
  attribute: string,
  order: readonly string[],
): [string, number[]][] {
  const values = sources.map((source) => groupOf(source, [attribute]));
  return inGroupOrder(
    values.filter((value) => value !== undefined),
    order,
  ).map((group) => [group, [...sources.keys()].filter((i) => values[i] === group)]);
}

function gapBootstrap(
  needs: readonly number[],
  promoted: readonly number[],
  { samples, seed, confidence, clusters }: IndicatorSettings,
): Interval | null {
  if (speakers(promoted) < 2 || needs.length < 2) return null;
  const groups = [...needs.map(() => 0), ...promoted.map(() => 1)];
  const statistic = gapOfSources(needs, promoted);
  const { student, bca, percentile } = sourceBootstrap(groups.length, statistic, {
    samples,
    seed,
    confidence,
    groups,
    clusters: [...clusters.studies, ...clusters.sources],
  });
  return student ?? bca ?? percentile;
}

/** Sources that have a value. */
function speakers(values: readonly number[]): number {
  return values.filter((value) => !Number.isNaN(value)).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function lessOrNull(first: number | null, second: number | null): number | null {
  return first === null || second === null ? null : first - second;
}
