import type { Language } from '../shared/language.js';
import { formatNumber } from './numbers.js';

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'-0123456789'].map((sign, i) => [sign, [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹'][i]]),
);

/**
 * A number with three digits that count, however small it is: `0,0312`, `3,12 × 10⁻⁷`.
 *
 * @example formatDigits(0.000000312, 'en') // '3.12 × 10⁻⁷'
 */
export function formatDigits(value: number, language: Language): string {
  if (!Number.isFinite(value) || value === 0) return formatNumber(value, language);
  const power = Math.floor(Math.log10(Math.abs(value)));
  if (power >= -4) return formatNumber(value, language, Math.max(0, 2 - power));
  const superscript = [...String(power)].map((sign) => raised[sign]).join('');
  return `${formatNumber(value / 10 ** power, language, 2)} × 10${superscript}`;
}
