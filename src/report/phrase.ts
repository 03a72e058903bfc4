import { isFew, withheldParts } from '../shared/fewSources.js';
import type { Language } from '../shared/language.js';
import { listedParts } from '../words/lists.js';
import { formatNumber } from '../words/numbers.js';
import { type Noun, noun } from '../words/plurals.js';

/** A number of sources in a sentence: what publication may have to bound. */
export interface CountedSources {
  readonly count: number;
  /** The noun that follows it; absent where the sentence has its own. */
  readonly noun?: Noun;
  /** The other parts of the whole that the sentence gives: where one of them is small, this one could give it away. */
  readonly others?: readonly number[];
  /** The whole, where the sentence gives it too: the bound is then as close as the whole allows. */
  readonly of?: number;
}

/** Words that rest on sources of their own: where one of their numbers is small, other words stand instead. */
export interface GuardedWords {
  readonly told: Phrase;
  readonly restOn: readonly number[];
  /** All parts of a whole, and positions of those that the words tell: one that would give a small part away is small too. */
  readonly within?: { readonly parts: readonly number[]; readonly told: readonly number[] };
  readonly instead: string;
}

/** A sentence whose numbers of sources can still be told from its words. Make it with the tag `phrase`. */
export type Phrase = readonly (string | CountedSources | GuardedWords)[];

/**
 * Tag of a template that keeps numbers of sources apart from words; phrases in it are taken in.
 *
 * @example phrase`${sources(4, 'source')} say so`
 */
export function phrase(
  words: TemplateStringsArray,
  ...values: readonly (string | CountedSources | GuardedWords | Phrase)[]
): Phrase {
  const parts = words.flatMap((word, i) => {
    const value = values[i];
    const own = value === undefined ? [] : Array.isArray(value) ? (value as Phrase) : [value as string];
    return [word, ...own];
  });
  return parts.filter((part) => part !== '');
}

/** A number of sources for a phrase. */
export function sources(count: number, name?: Noun, others?: readonly number[]): CountedSources {
  return {
    count,
    ...(name === undefined ? {} : { noun: name }),
    ...(others === undefined ? {} : { others }),
  };
}

/** Phrases as a list: `A, B and C`. */
export function listedPhrases(phrases: readonly Phrase[], language: Language): Phrase {
  return listedParts(phrases, language).flatMap((part) => (typeof part === 'string' ? [part] : part));
}

/** Phrases with something between them. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((each, i) => (i === 0 ? each : [between, ...each]));
}

/**
 * A phrase as text.
 *
 * @param fewest numbers of fewer sources are bounded and not told; default 1: all are told
 * @example phraseText(phrase`${sources(2, 'source')} say so`, 'en', 3) // 'fewer than 3 sources say so'
 */
export function phraseText(said: Phrase, language: Language, fewest = 1): string {
  return said
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('count' in part) return countText(part, language, fewest);
      return isGuarded(part, fewest) ? part.instead : phraseText(part.told, language, fewest);
    })
    .join('');
}

function isGuarded({ restOn, within }: GuardedWords, fewest: number): boolean {
  if (restOn.some((count) => isFew(count, fewest))) return true;
  if (within === undefined) return false;
  const withheld = withheldParts(within.parts, fewest);
  return within.told.some((part) => withheld[part]);
}

function countText(
  { count, noun: name, others = [], of }: CountedSources,
  language: Language,
  fewest: number,
): string {
  const words = {
    nb: { fewer: 'færre enn', least: 'minst' },
    en: { fewer: 'fewer than', least: 'at least' },
  }[language];
  const givesAway = count > 0 && others.some((other) => isFew(other, fewest));
  // Of a whole that is told too, a reader knows as much as this.
  const least = of === undefined ? fewest : Math.max(1, of - fewest + 1);
  const few = isFew(count, fewest) && !(givesAway && of !== undefined);
  const shown = few ? fewest : givesAway ? least : count;
  const number = `${few ? `${words.fewer} ` : givesAway ? `${words.least} ` : ''}${formatNumber(shown, language)}`;
  return name === undefined ? number : `${number} ${noun(shown, name, language)}`;
}
