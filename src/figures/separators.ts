import type { Language } from '../shared/language.js';

/** How an axis writes numbers (Plotly's `separators`): decimal and thousands, as `formatNumber` does. */
export function separators(language: Language): string {
  return language === 'nb' ? ',\u00a0' : '.,';
}
