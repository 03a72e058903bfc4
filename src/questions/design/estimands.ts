import { sampleCorrelation } from 'simple-statistics';
import type { Code } from '../../corpus/code.js';
import type { IndicatorDesign } from './indicatorDesign.js';

/** Ways to say how badly a need is met, the larger the worse. */
export const estimands = ['gap', 'unmet', 'need', 'hindered', 'netHindered', 'gapOfAll'] as const;

/**
 * - `gap`: need - promoted share in the sources that speak of it
 * - `unmet`: need x share of these sources that hinder it
 * - `need`, `hindered`: each of these alone
 * - `netHindered`: need x mean of (hinders - promotes) of these sources
 * - `gapOfAll`: need - share of all describing sources that promote it, the silent ones too
 */
export type Estimand = (typeof estimands)[number];

/** One indicator under every estimand. */
export interface EstimandOrder {
  readonly indicator: Code;
  readonly values: Readonly<Record<Estimand, number | null>>;
  /** 1 is the worst met; equal ones share the smallest place. Null where there is no value. */
  readonly ranks: Readonly<Record<Estimand, number | null>>;
  /** Estimands under which it is among the first `EstimandOrders.among`, and not among those that share the last place. */
  readonly amongFirst: number;
  /** Sources that speak of it with direction. */
  readonly speaking: number;
}

/** The order of the indicators under every estimand. */
export interface EstimandOrders {
  /** Most often among the first; then in the order of the gap. */
  readonly indicators: readonly EstimandOrder[];
  /** Estimands under which two or more indicators can be put in order. */
  readonly compared: readonly Estimand[];
  /** How many first places are looked at. */
  readonly among: number;
  /** Pearson's correlation of the gap with the need alone, over the indicators; null with fewer than three, or without spread. */
  readonly gapWithNeed: number | null;
}

/** First places that are looked at. */
const among = 3;

/**
 * In which order the needs stand as unmet, by several defensible numbers: what is first under all of them does not hang on the
 * choice of one.
 *
 * @param indicators in the order of the gap
 * @example estimandOrders(design.indicators).indicators[0].amongFirst // 5
 */
export function estimandOrders(indicators: readonly IndicatorDesign[]): EstimandOrders {
  const values = indicators.map(valuesOf);
  const known = (estimand: Estimand) =>
    values.map((each) => each[estimand]).filter((value) => value !== null);
  const rank = (value: number | null, estimand: Estimand) =>
    value === null ? null : 1 + known(estimand).filter((other) => other > value + 1e-12).length;
  // What is shared by all that come last is no first place: where nobody hinders, nothing is among the least met.
  const isFirst = (value: number | null, estimand: Estimand) => {
    const place = rank(value, estimand);
    if (value === null || place === null || place > among) return false;
    return known(estimand).length <= among || known(estimand).some((other) => other < value - 1e-12);
  };
  const orders = indicators.map(({ indicator, speaking }, i): EstimandOrder => {
    const ranks = Object.fromEntries(
      estimands.map((estimand) => [estimand, rank(values[i][estimand], estimand)]),
    ) as Record<Estimand, number | null>;
    const amongFirst = estimands.filter((estimand) => isFirst(values[i][estimand], estimand)).length;
    return { indicator, values: values[i], ranks, amongFirst, speaking };
  });
  return {
    indicators: orders.sort((a, b) => b.amongFirst - a.amongFirst),
    compared: estimands.filter((estimand) => known(estimand).length > 1),
    among,
    gapWithNeed: correlation(values.filter(({ gap, need }) => gap !== null && need !== null)),
  };
}

function valuesOf({
  need,
  promotedOfAll,
  hindered,
  gap,
  unmet,
  balance,
}: IndicatorDesign): EstimandOrder['values'] {
  const bothOrNull = (value: number | null) => (need === null || value === null ? null : value);
  const [net, ofAll] = [bothOrNull(balance.value), bothOrNull(promotedOfAll)];
  return {
    gap,
    unmet,
    need,
    hindered,
    netHindered: net === null ? null : -net * need!,
    gapOfAll: ofAll === null ? null : need! - ofAll,
  };
}

function correlation(values: readonly EstimandOrder['values'][]): number | null {
  if (values.length < 3) return null;
  const found = sampleCorrelation(
    values.map(({ gap }) => gap!),
    values.map(({ need }) => need!),
  );
  return Number.isFinite(found) ? found : null;
}
