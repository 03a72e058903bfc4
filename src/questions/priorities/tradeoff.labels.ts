import { coderRuleLabel } from '../../cooccurrence/matrix.labels.js';
import type { Language } from '../../shared/language.js';
import { formatNumber } from '../../words/numbers.js';
import type { PriorityWeight } from './dominance.js';
import type { Tradeoffs } from './tradeoffs.js';

/** `142 avveininger i 53 kilder` */
export function tradeoffCount(tradeoffs: number, sources: number, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  return language === 'nb'
    ? `${number(tradeoffs)} ${tradeoffs === 1 ? 'avveining' : 'avveininger'} i ${number(sources)} ${sources === 1 ? 'kilde' : 'kilder'}`
    : `${number(tradeoffs)} ${tradeoffs === 1 ? 'trade-off' : 'trade-offs'} in ${number(sources)} ${sources === 1 ? 'source' : 'sources'}`;
}

/** How trade-offs were counted, in one sentence: number, sources, coder rule, weight. */
export function describeTradeoffs(found: Tradeoffs, weight: PriorityWeight, language: Language): string {
  const counted = tradeoffCount(found.tradeoffs.length, found.sources.length, language);
  const rule = coderRuleLabel(found.coders, language);
  return language === 'nb'
    ? `${counted}; kodere: ${rule}; ${weight === 'source' ? 'hver kilde teller én gang for hvert par' : 'hver avveining teller én gang'}.`
    : `${counted}; coders: ${rule}; ${weight === 'source' ? 'each source counts once for each pair' : 'each trade-off counts once'}.`;
}
