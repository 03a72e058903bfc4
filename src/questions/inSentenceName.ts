import { type Code, nameIn } from '../corpus/code.js';
import type { Language } from '../shared/language.js';

/**
 * The name of a code inside a sentence: with a small first letter, unless it is written in capitals.
 *
 * @example inSentenceName(participation, 'nb') // 'medvirkning'
 */
export function inSentenceName(code: Pick<Code, 'name' | 'nameEnglish'>, language: Language): string {
  const name = nameIn(code, language);
  const isCapitals = name.charAt(1) !== name.charAt(1).toLocaleLowerCase(language);
  return isCapitals ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}
