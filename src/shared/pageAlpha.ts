import { defaults } from './defaults.js';

/**
 * How the error of the whole page is spent: the level of each family of confirmatory tests. Their sum is `defaults.alpha`, so
 * that of pages without any effect at most that share has a confirmatory finding (Bonferroni between families). The shares are
 * fixed beforehand: what one question finds does not hang on another, so a notebook alone says the same as the page.
 *
 * @see Dmitrienko, Tamhane & Bretz (2009), Multiple Testing Problems in Pharmaceutical Statistics, ch. 2
 */
export const pageShares = {
  /** Conditions with indicators. */
  cooccurrence: 0.2,
  /** Needs that more studies report than the average need. */
  needs: 0.1,
  /** Needs that are met less than the average need. */
  gap: 0.2,
  /** Promised in documents, not found in interviews. */
  promise: 0.1,
  /** Levels that contradict each other. */
  consistency: 0.2,
  /** Interests put before others. */
  priorities: 0.1,
  /** Conditions with which value is more hindered than without. */
  opportunities: 0.1,
} as const;

export type PageFamily = keyof typeof pageShares;

/**
 * The level at which a family of tests is confirmatory.
 *
 * @example pageAlpha('gap') // 0.01
 */
export function pageAlpha(family: PageFamily): number {
  return pageShares[family] * defaults.alpha;
}
