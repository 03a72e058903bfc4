import { nameIn } from '../../corpus/code.js';
import type { Interest } from '../../corpus/interests.js';
import { codeLabel } from '../../figures/codeLabels.js';
import type { Bilingual, Language } from '../../shared/language.js';

/** The name of an interest in a language, with a short id where it has one: `I02 Brukerens behov`. */
export function interestLabel(interest: Interest, language: Language): string {
  return interest.code === null ? nameIn(interest, language) : codeLabel(interest.code, language);
}

/** How intervals of strengths are made where sources are alike. */
export const overClusters: Bilingual = {
  nb: 't over gruppene av like kilder',
  en: 't over the groups of like sources',
};
