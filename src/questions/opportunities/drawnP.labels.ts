import type { Language } from '../../shared/language.js';
import { formatNumber } from '../../words/numbers.js';
import { decimalsOfP, formatP } from '../../words/statistics.js';
import { inSentence } from '../../words/terms.js';
import type { DrawnP } from './contrastTest.js';

/**
 * A p with as many decimals, up to three, as its draws bear, and with its error over draws: another seed gives the same to
 * about a unit of the last decimal.
 *
 * @example drawnP({ p: 0.0042, error: 0.0003 }, 'en') // '0.004 ± 0.0003'
 */
export function drawnP({ p, error }: DrawnP, language: Language): string {
  if (error === 0 && p < 1) return formatP(p, language);
  const borne = [3, 2, 1].find((places) => error <= 0.5 * 10 ** -places) ?? 1;
  const decimals = p < 0.1 ? borne : Math.min(2, borne);
  const least = 10 ** -decimals;
  if (p < least) return `< ${formatNumber(least, language, decimals)}`;
  if (p > 1 - least) return `> ${formatNumber(1 - least, language, decimals)}`;
  const places = Math.ceil(-Math.log10(error));
  return `${formatNumber(p, language, decimalsOfP(p, decimals))} ± ${formatNumber(error, language, places)}`;
}

/** The same of an adjusted p, after its name: `adjusted p = 0.004 ± 0.0003`. */
export function adjustedDrawnP(each: DrawnP, language: Language): string {
  const text = drawnP(each, language);
  return `${inSentence('adjustedP', language)} ${/^[<>]/u.test(text) ? text : `= ${text}`}`;
}
