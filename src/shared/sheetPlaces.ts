import type { Language } from './language.js';

/**
 * A text in which sheets stand as places name them, in a language: the name of a sheet is left alone.
 *
 * @example sheetPlaces('study.xlsx, sheet Codes', 'nb') // 'study.xlsx, ark Codes'
 */
export function sheetPlaces(text: string, language: Language): string {
  return language === 'nb' ? text.replace(/(?<=\.(?:xls[xmb]?|ods)), sheet /giu, ', ark ') : text;
}
