import type { Code } from '../../corpus/code.js';
import type { Source } from '../../corpus/source.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import type { Interval } from '../../statistics/interval.js';
import { meanOrNull } from '../../statistics/mean.js';
import { meanInterval, newcombeInterval } from '../../statistics/newcombeInterval.js';
import { sourceBootstrap } from '../../statistics/sourceBootstrap.js';
import { wilsonInterval } from '../../statistics/wilsonInterval.js';
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
  readonly contrast: DocumentContrast;
  /**
   * - `gap`: the gap is clearly larger than the mean gap
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
  /** Per study 1 where it supports the need, else 0. */
  readonly needs: readonly number[];
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

export interface IndicatorSettings {
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
  const { indicator, needs, promoted, verdicts, units } = asked;
  const { confidence, levelOrder: order } = settings;
  const need = meanOrNull(needs);
  const share = meanOrNull(promoted);
  const speaking = speakers(promoted);
  const supporting = needs.filter((value) => value === 1).length;
  const count = (wanted: Verdict) => verdicts.filter((each) => each === wanted).length;
  return {
    indicator,
    supporting,
    need,
    needInterval: wilsonInterval(supporting, needs.length, confidence),
    verdicts: {
      promotes: count('promotes'),
      hinders: count('hinders'),
      ambivalent: count('ambivalent'),
      undirected: count('undirected'),
      absent: count('absent'),
    },
    speaking,
    promoted: share,
    promotedInterval: share === null ? null : meanInterval({ mean: share, sources: speaking }, confidence),
    promotedOfAll: sources.length === 0 ? null : count('promotes') / sources.length,
    gap: lessOrNull(need, share),
    gapInterval: gapInterval(needs, promoted, confidence),
    bootstrap: gapBootstrap(needs, promoted, settings),
    ...tests,
    ...patternOf(tests, settings.alpha),
    groups: settings.by.flatMap((attribute) => groupGaps(asked, sources, { attribute, order, confidence })),
    units,
  };
}

function patternOf(
  { aboveMean, balance, contrast }: IndicatorTests,
  alpha: number,
): Pick<IndicatorDesign, 'pattern' | 'opposed'> {
  const clear = ({ adjusted }: Tested) => beyondChance(adjusted, alpha);
  const gap = clear(aboveMean) && aboveMean.value! > 0;
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
}

function groupGaps(
  { needs, promoted }: AskedIndicator,
  sources: readonly Source[],
  { attribute, order, confidence }: GroupingOfGaps,
): GroupGap[] {
  return groupsBy(sources, attribute, order).map(([group, members]) => {
    const own = members.map((member) => promoted[member]);
    const share = meanOrNull(own);
    return {
      attribute,
      group,
      sources: members.length,
      speaking: speakers(own),
      promoted: share,
      gap: lessOrNull(meanOrNull(needs), share),
      interval: gapInterval(needs, own, confidence),
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

/** Newcombe's interval of a gap; null where one of the two shares does not exist. */
function gapInterval(
  needs: readonly number[],
  promoted: readonly number[],
  confidence: number,
): Interval | null {
  const need = meanOrNull(needs);
  const share = meanOrNull(promoted);
  if (need === null || share === null) return null;
  return newcombeInterval(
    { mean: need, sources: needs.length },
    { mean: share, sources: speakers(promoted) },
    confidence,
  );
}

function gapBootstrap(
  needs: readonly number[],
  promoted: readonly number[],
  { samples, seed, confidence }: IndicatorSettings,
): Interval | null {
  if (speakers(promoted) < 2 || needs.length < 2) return null;
  const groups = [...needs.map(() => 0), ...promoted.map(() => 1)];
  const statistic = gapOfSources(needs, promoted);
  const { bca, percentile } = sourceBootstrap(groups.length, statistic, {
    samples,
    seed,
    confidence,
    groups,
  });
  return bca ?? percentile;
}

/** Sources that have a value. */
function speakers(values: readonly number[]): number {
  return values.filter((value) => !Number.isNaN(value)).length;
}

function lessOrNull(first: number | null, second: number | null): number | null {
  return first === null || second === null ? null : first - second;
}
