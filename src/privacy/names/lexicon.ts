import { isEnglish, isNorwegian } from '../words/words.js';
import { commonNames } from './commonNames.js';
import { fakerNames } from './fakerNames.js';
import { functionWords, organisations } from './functionWords.js';
import { furtherNames } from './furtherNames.js';
import { moreNames } from './moreNames.js';
import { norwegianFamily, norwegianFirst } from './norwegianNames.js';
import { otherNames } from './otherNames.js';
import { foreignWords, thingsWithNames } from './thingsWithNames.js';
import { capitalsThatAreNames, noGenitives, rareWords, wordsThatAreNames } from './wordsThatAreNames.js';

/** What the lists say of one word. */
export interface KnownName {
  readonly first: boolean;
  readonly family: boolean;
  /** Whether a list that people in Norway made or checked has it; the others are read with more care. */
  readonly strong: boolean;
  /** Whether it is a common word too. */
  readonly word: boolean;
  /** Whether it is a word so rare that in speech the name is meant, but for articles before it. */
  readonly rare: boolean;
  /** Whether it is a word, and in no list that somebody went through for words. */
  readonly common: boolean;
  /** Whether it is something else with a capital, too: a country, a month. */
  readonly thing: boolean;
  /** Whether a genitive s stands behind it, in UTF-16 units: `Karis` 1, `Kari's` 2. */
  readonly genitive: number;
}

interface Entry {
  first: boolean;
  family: boolean;
  strong: boolean;
  /** Whether somebody went through the list for names that are words; of the others the lists of words tell. */
  checked: boolean;
}

const split = (list: string) => list.split(/[\s-]+/u).filter((name) => name !== '');
const lower = (list: string) =>
  new Set(
    list
      .trim()
      .split(/\s+/u)
      .map((each) => each.normalize('NFC').toLowerCase()),
  );

/** Words that are no part of a name. */
export const isFunctionWord = lazily(() => lower(functionWords));
/** Organisations, countries and systems. */
export const isOrganisation = lazily(() => lower(`${organisations} ${thingsWithNames} ${foreignWords}`));
/** Frequent words of other languages of Europe. */
export const isForeignWord = lazily(() => lower(foreignWords));
const isWord = lazily(() => lower(wordsThatAreNames));
const isRareWord = lazily(() => lower(rareWords));
const isThing = lazily(() => lower(capitalsThatAreNames));
const isNoGenitive = lazily(() => lower(noGenitives));

/** Origins of which a list of the locales is read with care: short names that are words in Norwegian more often than not. */
const weak = ['turkish', 'romanian', 'latvian', 'southSlavic', 'finnish', 'vietnamese', 'kurdish'];
/** Locales that nobody went through for words. */
const unchecked = new Set(
  'german dutch french spanish portuguese italian english hungarian czechSlovak slovene moldovan azerbaijani uzbek indian indonesian westAfrican southernAfrican'.split(
    ' ',
  ),
);

/** Lists by hand of which the lists of words tell what is a word, too. */
const notGoneThrough: ReadonlySet<object> = new Set([moreNames, commonNames, furtherNames]);

let entries: Map<string, Entry> | undefined;

function lexicon(): Map<string, Entry> {
  if (entries !== undefined) return entries;
  entries = new Map();
  for (const list of namesByOrigin()) {
    for (const name of list.first) add(name, 'first', list);
    for (const name of list.family) add(name, 'family', list);
  }
  return entries;
}

function add(name: string, kind: 'first' | 'family', { origin, strong, checked }: NameList): void {
  const own = name.normalize('NFC').toLowerCase();
  const bare = origin === 'norwegian' ? own : folded(own);
  // Without its marks a name may be a word: "Thế", "Mẫn".
  const isName =
    bare !== own && !isFunctionWord(bare) && (checked || !(isNorwegian(bare) || isEnglish(bare)));
  for (const form of isName ? [own, bare] : [own]) {
    const entry = entries!.get(form);
    if (entry === undefined)
      entries!.set(form, { first: false, family: false, strong, checked, [kind]: true });
    else {
      entry[kind] = true;
      entry.strong ||= strong;
      entry.checked ||= checked;
    }
  }
}

interface NameList {
  readonly origin: string;
  readonly first: readonly string[];
  readonly family: readonly string[];
  readonly strong: boolean;
  readonly checked: boolean;
}

/** Every list by origin: how many names each holds is what the search for names covers. */
export function namesByOrigin(): NameList[] {
  return [
    {
      origin: 'norwegian',
      first: split(norwegianFirst),
      family: split(norwegianFamily),
      strong: true,
      checked: true,
    },
    ...[fakerNames, otherNames, moreNames, commonNames, furtherNames].flatMap((source) =>
      Object.entries(source).map(([origin, { first, family }]) => ({
        origin,
        first: split(first),
        family: split(family),
        strong: source !== fakerNames || !(weak.includes(origin) || unchecked.has(origin)),
        checked: !notGoneThrough.has(source) && !unchecked.has(origin),
      })),
    ),
  ];
}

/**
 * What the lists know of a word, in any case of letters and with a genitive s; null for a word that they do not hold.
 *
 * @example knownName('Karis')?.genitive // 1
 */
export function knownName(text: string): KnownName | null {
  let known = asked.get(text);
  if (known === undefined) {
    known = lookedUp(text.toLowerCase());
    // Texts use few words often; what is looked up once is kept, within bounds.
    if (asked.size < 200_000) asked.set(text, known);
  }
  return known;
}

const asked = new Map<string, KnownName | null>();

function lookedUp(own: string): KnownName | null {
  const direct = found(own, 0);
  if (direct !== null || own.length < 4) return direct;
  if (own.endsWith("'s")) return found(own.slice(0, -2), 2);
  if (!own.endsWith('s') || own.endsWith('ss') || isNoGenitive(own)) return null;
  return found(own.slice(0, -1), 1);
}

function found(own: string, genitive: number): KnownName | null {
  const all = lexicon();
  const entry = all.get(own) ?? (/[^a-zæøå]/u.test(own) ? all.get(folded(own)) : undefined);
  if (entry === undefined) return null;
  const short = own.length < 4 && !entry.strong;
  const rare = entry.strong && isRareWord(own);
  const common = !rare && !entry.checked && !isWord(own) && (isNorwegian(own) || isEnglish(own));
  return {
    first: entry.first,
    family: entry.family,
    strong: entry.strong,
    word: short || own.length < 3 || common || (!rare && isWord(own)),
    rare,
    common,
    thing: isThing(own),
    genitive,
  };
}

/** Letters without their marks, save those of Norwegian: `Nguyễn` is written Nguyen, `Łukasz` Lukasz. */
function folded(text: string): string {
  return text
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/ı/gu, 'i')
    .replace(/[^æøåa-z]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** A question of a set that is made when it is asked first. */
function lazily(make: () => ReadonlySet<string>): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (word) => {
    set ??= make();
    return set.has(word);
  };
}
