import type { OddsRatio } from '../inference/conditionalOddsRatio.js';
import { defaults } from '../shared/defaults.js';
import type { Language } from '../shared/language.js';
import { pageAlpha, pageShares } from '../shared/pageAlpha.js';
import { keysOf } from '../shared/records.js';
import { formatNumber } from './numbers.js';
import { inSentence } from './terms.js';

/** A p as a person is told it: three decimals, more where these would hide that it is above a level, and never 0. */
export function formatP(p: number, language: Language): string {
  if (p < 0.001) return `< ${formatNumber(0.001, language, 3)}`;
  return formatNumber(p, language, decimalsOfP(p, 3));
}

/**
 * The same after the letter: `p = 0.020`, `p < 0.001`.
 *
 * @param letter what stands for it, such as `adjusted p`
 */
export function pEquals(p: number, language: Language, letter = 'p'): string {
  const text = formatP(p, language);
  return `${letter} ${text.startsWith('<') ? text : `= ${text}`}`;
}

/** The same of a p that is adjusted: `adjusted p = 0.020`. */
export function adjustedPEquals(p: number, language: Language): string {
  return `${inSentence('adjustedP', language)}${pEquals(p, language).slice(1)}`;
}

/** Decimals of a p that do not hide that it is above a level it is held against. */
export function decimalsOfP(p: number, least: number): number {
  const hides = (decimals: number) =>
    levels.some((level) => p > level && p - level < 0.001 && Number(p.toFixed(decimals)) <= level);
  let decimals = least;
  while (decimals < 6 && hides(decimals)) decimals++;
  return decimals;
}

/** Levels that a p is held against: of all, and of each family of the page. */
const levels: readonly number[] = [defaults.alpha, ...keysOf(pageShares).map(pageAlpha)];

/** The level that a p must be below, with two decimals or as many as it has: `0,05`. */
export function formatLevel(level: number, language: Language): string {
  const decimals = Number(level.toPrecision(6)).toString().split('.')[1]?.length ?? 0;
  return formatNumber(level, language, Math.max(2, decimals));
}

/** An odds ratio with two digits that count; ∞ where there is no upper bound. */
export function formatOdds(value: number, language: Language): string {
  if (value === Number.POSITIVE_INFINITY) return '∞';
  return formatNumber(value, language, value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

/** `2,41 (1,20–4,83)`; a dash where there is no estimate. */
export function formatInterval({ estimate, lower, upper }: OddsRatio, language: Language): string {
  if (estimate === null) return '–';
  const interval =
    lower === null || upper === null
      ? ''
      : ` (${formatOdds(lower, language)}–${formatOdds(upper, language)})`;
  return formatOdds(estimate, language) + interval;
}
