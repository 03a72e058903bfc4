import type { Language } from '../shared/language.js';
import { listedParts } from '../words/lists.js';
import { formatNumber } from '../words/numbers.js';
import { type Noun, noun } from '../words/plurals.js';
import { markdownText } from './escape/markdownText.js';

/** A number of sources in a sentence: what publication may have to withhold. */
export interface CountedSources {
  readonly count: number;
  /** The name by which data knows it; default: `sources`. */
  readonly key?: string;
  /** The noun that follows it; absent where the sentence has its own. */
  readonly noun?: Noun;
}

/** A number in a sentence that counts no sources: a share, a p, a difference. Make it with `measured`. */
export interface MeasuredNumber {
  /** The name by which data knows it: `share`, `adjusted`. */
  readonly key: string;
  /** As it was computed, unrounded. */
  readonly measured: number;
  /** As the sentence shows it. */
  readonly text: string;
}

/** A sentence whose numbers of sources can still be told from its words. Make it with the tag `phrase`. */
export type Phrase = readonly PhrasePart[];

export type PhrasePart = string | CountedSources | MeasuredNumber;

/**
 * Tag of a template that keeps numbers of sources apart from words; phrases in it are taken in.
 *
 * @example phrase`${sources(4, 'source')} say so`
 */
export function phrase(words: TemplateStringsArray, ...values: readonly (PhrasePart | Phrase)[]): Phrase {
  const parts = words.flatMap((word, i) => {
    const value = values[i];
    const own = value === undefined ? [] : Array.isArray(value) ? (value as Phrase) : [value as string];
    return [word, ...own];
  });
  return parts.filter((part) => part !== '');
}

/** A number of sources for a phrase. */
export function sources(count: number, name?: Noun): CountedSources {
  return { count, ...(name === undefined ? {} : { noun: name }) };
}

/**
 * A number for a phrase that counts no sources, with the name by which data knows it.
 *
 * @example phrase`${measured('share', 0.275, '28 %')} of the selections`
 */
export function measured(key: string, value: number, text: string): MeasuredNumber {
  return { key, measured: value, text };
}

/** A number of sources with the name by which data knows it: `keyed('hinders', sources(4, 'source'))`. */
export function keyed(key: string, counted: CountedSources): CountedSources {
  return { ...counted, key };
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
 * A phrase as Markdown; names in it (`shielded`) stand as they are.
 *
 * @example phraseText(phrase`${sources(2, 'source')} say so`, 'en') // '2 sources say so'
 */
export function phraseText(said: Phrase, language: Language): string {
  return said
    .map((part) => {
      if (typeof part === 'string') return markdownText(inOneLine(part));
      return isMeasured(part) ? part.text : countText(part, language);
    })
    .join('');
}

/** What came without a shield may still hold a line break or a tag, which would end the sentence, or a page that is shown as HTML. */
function inOneLine(words: string): string {
  return words.replace(/\s*[\r\n\u2028\u2029]\s*/gu, ' ').replace(/<(?=[a-z/!?])/giu, '&lt;');
}

/** The numbers of a phrase by name; null for one that does not exist. A name that comes again is numbered: `sources_2`. */
export type PhraseNumbers = Readonly<Record<string, number | null>>;

/**
 * The very numbers that a phrase tells, for data beside it.
 *
 * @example phraseNumbers(phrase`${sources(4, 'source')}, ${measured('share', 0.5, '50 %')}`) // { sources: 4, share: 0.5 }
 */
export function phraseNumbers(said: Phrase): PhraseNumbers {
  const found: Record<string, number | null> = {};
  for (const part of said) {
    if (typeof part === 'string') continue;
    const [key, value] = isMeasured(part) ? [part.key, part.measured] : [part.key ?? 'sources', part.count];
    let name = key;
    for (let again = 2; Object.hasOwn(found, name); again++) name = `${key}_${again}`;
    found[name] = Number.isFinite(value) ? value : null;
  }
  return found;
}

/** The numbers of a phrase by name, with the decimals of its text and no more: what data that leaves may hold. */
export function shownNumbers(said: Phrase): PhraseNumbers {
  return phraseNumbers(said.map((part) => (isMeasured(part) ? { ...part, measured: asShown(part) } : part)));
}

function countText({ count, noun: name }: CountedSources, language: Language): string {
  const number = formatNumber(count, language);
  return name === undefined ? number : `${number} ${noun(count, name, language)}`;
}

function isMeasured(part: PhrasePart): part is MeasuredNumber {
  return typeof part !== 'string' && 'measured' in part;
}

/** With the decimals that a reader is shown: more of them could be traced back to small numbers. */
function asShown({ measured: value, text }: MeasuredNumber): number {
  const numbers = text.match(/\d+(?:[.,]\d+)?/gu);
  if (numbers === null || !Number.isFinite(value)) return Number(value.toPrecision(2));
  const decimals = (numbers[numbers.length - 1].split(/[.,]/u)[1] ?? '').length;
  const rounded = Number(value.toFixed(Math.min(100, decimals + (text.includes('%') ? 2 : 0))));
  return rounded === 0 ? Number(value.toPrecision(1)) : rounded;
}
