import { fakerNames } from './fakerNames.js';
import { functionWords, organisations } from './functionWords.js';
import { norwegianFamily, norwegianFirst } from './norwegianNames.js';
import { otherNames } from './otherNames.js';
import { capitalsThatAreNames, noGenitives, wordsThatAreNames } from './wordsThatAreNames.js';

/** What the lists say of one word. */
export interface KnownName {
  readonly first: boolean;
  readonly family: boolean;
  /** Whether a list that people in Norway made or checked has it; the others are read with more care. */
  readonly strong: boolean;
  /** Whether it is a common word too. */
  readonly word: boolean;
  /** Whether it is something else with a capital, too: a country, a month. */
  readonly thing: boolean;
  /** Whether a genitive s stands behind it, in UTF-16 units: `Karis` 1, `Kari's` 2. */
  readonly genitive: number;
}

interface Entry {
  first: boolean;
  family: boolean;
  strong: boolean;
}

const split = (list: string) => list.trim().split(/\s+/u);
const lower = (list: string) => new Set(split(list).map((each) => each.normalize('NFC').toLowerCase()));

/** Words that are no part of a name. */
export const isFunctionWord = lazily(() => lower(functionWords));
/** Organisations, countries and systems. */
export const isOrganisation = lazily(() => lower(organisations));
const isWord = lazily(() => lower(wordsThatAreNames));
const isThing = lazily(() => lower(capitalsThatAreNames));
const isNoGenitive = lazily(() => lower(noGenitives));

/** Origins of which the locales have only a start, and whose short names are words in Norwegian more often than not. */
const weak = ['turkish', 'romanian', 'latvian', 'southSlavic', 'finnish', 'vietnamese', 'kurdish'];

let entries: Map<string, Entry> | undefined;

function lexicon(): Map<string, Entry> {
  if (entries !== undefined) return entries;
  entries = new Map();
  for (const { origin, first, family, strong } of namesByOrigin())
    for (const [list, kind] of [
      [first, 'first'],
      [family, 'family'],
    ] as const)
      for (const name of list) add(name, kind, strong, origin !== 'norwegian');
  return entries;
}

function add(name: string, kind: 'first' | 'family', strong: boolean, foreign: boolean): void {
  const own = name.normalize('NFC').toLowerCase();
  for (const form of new Set(foreign ? [own, folded(own)] : [own])) {
    const entry = entries!.get(form) ?? { first: false, family: false, strong: false };
    entries!.set(form, { ...entry, [kind]: true, strong: entry.strong || strong });
  }
}

/** Every list by origin: how many names each holds is what the search for names covers. */
export function namesByOrigin(): {
  readonly origin: string;
  readonly first: readonly string[];
  readonly family: readonly string[];
  readonly strong: boolean;
}[] {
  return [
    { origin: 'norwegian', first: split(norwegianFirst), family: split(norwegianFamily), strong: true },
    ...[fakerNames, otherNames].flatMap((source) =>
      Object.entries(source).map(([origin, { first, family }]) => ({
        origin,
        first: split(first),
        family: split(family),
        strong: source === otherNames || !weak.includes(origin),
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
  return {
    first: entry.first,
    family: entry.family,
    strong: entry.strong,
    word: short || own.length < 3 || isWord(own),
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
