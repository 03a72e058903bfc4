import type { Language } from '../shared/language.js';

/** A number as a reader of the language writes it: decimal comma in Norwegian, and a real minus sign. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  if (!Number.isFinite(value)) return '–';
  const text = Math.abs(value).toFixed(decimals);
  const [whole, fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, language === 'nb' ? '\u00a0' : ',');
  const sign = value < 0 && Number(text) !== 0 ? '−' : '';
  return sign + grouped + (fraction === undefined ? '' : (language === 'nb' ? ',' : '.') + fraction);
}

/** The same with a sign in front of positive numbers too, for differences and z. */
export function formatSigned(value: number, language: Language, decimals = 1): string {
  const text = formatNumber(value, language, decimals);
  return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text;
}

/** A share as a percentage: `25 %` in Norwegian, `25%` in English. */
export function formatPercent(share: number, language: Language, decimals = 0): string {
  return formatNumber(share * 100, language, decimals) + percentSign(language);
}

/**
 * What follows the number of a percentage; for an axis that writes its own numbers too.
 */
export function percentSign(language: Language): string {
  return language === 'nb' ? '\u00a0%' : '%';
}
