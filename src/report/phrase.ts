import { isFew, withheldParts } from '../shared/fewSources.js';
import type { Language } from '../shared/language.js';
import { listedParts } from '../words/lists.js';
import { formatNumber } from '../words/numbers.js';
import { type Noun, noun } from '../words/plurals.js';
import { markdownText } from './escape/markdownText.js';

/** A number of sources in a sentence: what publication may have to bound. */
export interface CountedSources {
  readonly count: number;
  /** The name by which data knows it; default: `sources`. */
  readonly key?: string;
  /** The noun that follows it; absent where the sentence has its own. */
  readonly noun?: Noun;
  /** The other parts of the whole that the sentence gives: where one of them is small, this one could give it away. */
  readonly others?: readonly number[];
  /** The whole, where the sentence gives it too: the bound is then as close as the whole allows. */
  readonly of?: number;
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

/** Words that rest on sources of their own: where one of their numbers is small, other words stand instead. */
export interface GuardedWords {
  readonly told: Phrase;
  readonly restOn: readonly number[];
  /** All parts of a whole, and positions of those that the words tell: one that would give a small part away is small too. */
  readonly within?: { readonly parts: readonly number[]; readonly told: readonly number[] };
  readonly instead: string;
}

/** A sentence whose numbers of sources can still be told from its words. Make it with the tag `phrase`. */
export type Phrase = readonly PhrasePart[];

export type PhrasePart = string | CountedSources | MeasuredNumber | GuardedWords;

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
export function sources(count: number, name?: Noun, others?: readonly number[]): CountedSources {
  return {
    count,
    ...(name === undefined ? {} : { noun: name }),
    ...(others === undefined ? {} : { others }),
  };
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
 * @param fewest numbers of fewer sources are bounded and not told; default 1: all are told
 * @example phraseText(phrase`${sources(2, 'source')} say so`, 'en', 3) // 'fewer than 3 sources say so'
 */
export function phraseText(said: Phrase, language: Language, fewest = 1): string {
  return said
    .map((part) => {
      if (typeof part === 'string') return markdownText(inOneLine(part));
      if ('count' in part) return countText(part, language, fewest);
      if ('measured' in part) return part.text;
      return isGuarded(part, fewest) ? markdownText(part.instead) : phraseText(part.told, language, fewest);
    })
    .join('');
}

/** What came without a shield may still hold a line break or a tag, which would end the sentence, or a page that is shown as HTML. */
function inOneLine(words: string): string {
  return words.replace(/\s*[\r\n\u2028\u2029]\s*/gu, ' ').replace(/<(?=[a-z/!?])/giu, '&lt;');
}

/** A number of sources that is bounded instead of told. */
export interface Bounded {
  readonly fewerThan?: number;
  readonly atLeast?: number;
}

/** The numbers of a phrase by name; null for one that does not exist. A name that comes again is numbered: `sources_2`. */
export type PhraseNumbers = Readonly<Record<string, number | Bounded | null>>;

/**
 * The very numbers that a phrase tells, for data beside it.
 *
 * @param fewest numbers of fewer sources are bounded and not told, as in `phraseText`; above 1 the others have the decimals of
 *   the text only
 * @example phraseNumbers(phrase`${sources(4, 'source')}, ${measured('share', 0.5, '50 %')}`) // { sources: 4, share: 0.5 }
 */
export function phraseNumbers(said: Phrase, fewest = 1): PhraseNumbers {
  const found: Record<string, number | Bounded | null> = {};
  const add = (key: string, value: number | Bounded) => {
    let name = key;
    for (let again = 2; Object.hasOwn(found, name); again++) name = `${key}_${again}`;
    found[name] = typeof value === 'number' && !Number.isFinite(value) ? null : value;
  };
  const walk = (parts: Phrase) => {
    for (const part of parts) {
      if (typeof part === 'string') continue;
      if ('count' in part) add(part.key ?? 'sources', boundOf(part, fewest));
      else if ('measured' in part) add(part.key, fewest > 1 ? asShown(part) : part.measured);
      else if (!isGuarded(part, fewest)) walk(part.told);
    }
  };
  walk(said);
  return found;
}

/** The numbers of a phrase by name, with the decimals of its text and no more: what data that leaves may hold. */
export function shownNumbers(said: Phrase): Readonly<Record<string, number | null>> {
  return phraseNumbers(
    said.map((part) => (isMeasured(part) ? { ...part, measured: asShown(part) } : part)),
  ) as Readonly<Record<string, number | null>>;
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

function isGuarded({ restOn, within }: GuardedWords, fewest: number): boolean {
  if (restOn.some((count) => isFew(count, fewest))) return true;
  if (within === undefined) return false;
  const withheld = withheldParts(within.parts, fewest);
  return within.told.some((part) => withheld[part]);
}

function countText(counted: CountedSources, language: Language, fewest: number): string {
  const words = {
    nb: { fewer: 'færre enn', least: 'minst' },
    en: { fewer: 'fewer than', least: 'at least' },
  }[language];
  const { noun: name } = counted;
  const told = boundOf(counted, fewest);
  const [before, shown] =
    typeof told === 'number'
      ? ['', told]
      : told.fewerThan === undefined
        ? [`${words.least} `, told.atLeast ?? fewest]
        : [`${words.fewer} `, told.fewerThan];
  const number = `${before}${formatNumber(shown, language)}`;
  return name === undefined ? number : `${number} ${noun(shown, name, language)}`;
}

/** A number of sources, or what is told instead of it. */
function boundOf({ count, others = [], of }: CountedSources, fewest: number): number | Bounded {
  const givesAway = count > 0 && others.some((other) => isFew(other, fewest));
  if (isFew(count, fewest) && !(givesAway && of !== undefined)) return { fewerThan: fewest };
  // Of a whole that is told too, a reader knows as much as this.
  if (givesAway) return { atLeast: of === undefined ? fewest : Math.max(1, of - fewest + 1) };
  return count;
}
