import { coderRuleLabel } from '../../cooccurrence/matrix.labels.js';
import { measured, type Phrase, phrase, phraseText, sources } from '../../report/phrase.js';
import type { Language } from '../../shared/language.js';
import { counted } from '../../words/plurals.js';
import { inSentence } from '../../words/terms.js';
import type { PriorityWeight } from './dominance.js';
import type { Tradeoffs } from './tradeoffs.js';

/** `142 avveininger i 53 kilder`, with the sources apart from the words */
export function tradeoffPhrase(tradeoffs: number, count: number, language: Language): Phrase {
  const number = measured('tradeoffs', tradeoffs, counted(tradeoffs, 'tradeoff', language));
  return phrase`${number} ${words[language].in} ${sources(count, 'source')}`;
}

/** `142 avveininger i 53 kilder` */
export function tradeoffCount(tradeoffs: number, count: number, language: Language): string {
  return phraseText(tradeoffPhrase(tradeoffs, count, language), language);
}

/** How trade-offs were counted, in one sentence: number, sources, coder rule, weight. */
export function describeTradeoffs(found: Tradeoffs, weight: PriorityWeight, language: Language): string {
  const texts = words[language];
  const count = tradeoffCount(found.tradeoffs.length, found.sources.length, language);
  return `${count}; ${inSentence('coders', language)}: ${coderRuleLabel(found.coders, language)}; ${texts.weight[weight]}.`;
}

const words = {
  nb: {
    in: 'i',
    weight: {
      source: 'hver kilde teller én gang for hvert par',
      tradeoff: 'hver avveining teller én gang',
    },
  },
  en: {
    in: 'in',
    weight: {
      source: 'each source counts once for each pair',
      tradeoff: 'each trade-off counts once',
    },
  },
} as const;
