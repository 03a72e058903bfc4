import { codeLabel } from '../../figures/codeLabels.js';
import type { Language } from '../../shared/language.js';
import type { Interest } from './interests.js';

/** The name of an interest in a language, with a short id where it has one: `I02 Brukerens behov`. */
export function interestLabel({ code, name, nameEnglish }: Interest, language: Language): string {
  if (code !== null) return codeLabel(code, language);
  return language === 'en' ? nameEnglish : name;
}
