import type { Language } from '../../shared/language.js';
import { formatNumber } from '../../words/numbers.js';
import type { Opportunity } from './opportunityRanking.js';

/** The most sources on a side of the conditions shown. */
export function widestSide(shown: readonly Opportunity[]): number {
  return Math.max(1, ...shown.flatMap(({ told }) => [told.sides.for, told.sides.against]));
}

/** Range and ticks of an axis of two sides: the numbers on both are written without a sign. */
export function sideAxis(widest: number, language: Language) {
  const step = widest > 20 ? 10 : widest > 8 ? 5 : widest > 3 ? 2 : 1;
  const upward = Array.from({ length: Math.floor(widest / step) }, (_, i) => (i + 1) * step);
  const ticks = [...upward.map((value) => -value).reverse(), 0, ...upward];
  return {
    range: [-widest * 1.25 - 1, widest * 1.25 + 1],
    tickvals: ticks,
    ticktext: ticks.map((value) => formatNumber(Math.abs(value), language)),
  };
}
