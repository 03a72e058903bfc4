import type { Bilingual } from '../../shared/language.js';
import { keysOf } from '../../shared/records.js';
import { type ColumnPositions, foldHeader } from './columns.js';

/** Languages of the interfaces of coding tools, by ISO 639-1. */
export const interfaceLanguages = {
  en: { nb: 'engelsk', en: 'English' },
  de: { nb: 'tysk', en: 'German' },
  es: { nb: 'spansk', en: 'Spanish' },
  pt: { nb: 'portugisisk', en: 'Portuguese' },
  nb: { nb: 'norsk', en: 'Norwegian' },
  sv: { nb: 'svensk', en: 'Swedish' },
  da: { nb: 'dansk', en: 'Danish' },
  fr: { nb: 'fransk', en: 'French' },
  it: { nb: 'italiensk', en: 'Italian' },
  nl: { nb: 'nederlandsk', en: 'Dutch' },
  pl: { nb: 'polsk', en: 'Polish' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type InterfaceLanguage = keyof typeof interfaceLanguages;

/** How well a word is known. */
export const evidences = {
  seen: { nb: 'sett i en ekte fil', en: 'seen in a real file' },
  documented: { nb: 'fra leverandørens dokumentasjon', en: "from the vendor's documentation" },
  unseen: { nb: 'egen oversettelse, ikke sett', en: 'own translation, not seen' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Evidence = keyof typeof evidences;

/** What a tool calls a column, in lower case. */
export interface HeaderWord {
  readonly word: string;
  readonly evidence: Evidence;
}

/** The words of a role in each language. A language that lacks a role has nothing there. */
export type RoleWords = Partial<Readonly<Record<InterfaceLanguage, readonly HeaderWord[]>>>;

/** What a tool calls its columns: a record for each role and language. */
export type HeaderWords<Role extends string> = Readonly<Record<Role, RoleWords>>;

const known =
  (evidence: Evidence) =>
  (...words: readonly string[]): readonly HeaderWord[] =>
    words.map((word) => ({ word, evidence }));

export const seen: (...words: readonly string[]) => readonly HeaderWord[] = known('seen');
export const documented: (...words: readonly string[]) => readonly HeaderWord[] = known('documented');
export const unseen: (...words: readonly string[]) => readonly HeaderWord[] = known('unseen');

/**
 * The columns of a table by what a tool calls them in any language, -1 where the table has none. Accents and small words
 * (`de la`, `del`) make no difference where no column has the very words. A mapping that names the column of a role
 * overrules the names.
 */
export function columnsIn<Role extends string>(
  columns: readonly string[],
  words: HeaderWords<Role>,
  mapping: Readonly<Record<string, unknown>> = {},
): ColumnPositions<Role> {
  const exact = columns.map(foldHeader);
  const bare = columns.map(bareHeader);
  const positions = keysOf(words).map((role) => {
    const name = mapping[role];
    if (typeof name === 'string') return [role, columns.indexOf(name)] as const;
    const candidates = keysOf(interfaceLanguages).flatMap((language) =>
      (words[role][language] ?? []).map(({ word }) => word),
    );
    const found =
      candidates.map((word) => exact.indexOf(word)).find((i) => i >= 0) ??
      candidates.map((word) => bare.indexOf(bareHeader(word))).find((i) => i >= 0);
    return [role, found ?? -1] as const;
  });
  return Object.fromEntries(positions) as Record<Role, number>;
}

/** Articles and prepositions of the languages above; not those that say by whom something was done. */
const smallWords = new Set(
  'the of de del della delle dei di do dos das du des la le les el los las l van het der den det die i på'.split(
    ' ',
  ),
);

/** A header without accents, small words, spaces and punctuation. */
function bareHeader(name: string): string {
  return foldHeader(name)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ł', 'l')
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((part) => part !== '' && !smallWords.has(part))
    .join('');
}

/**
 * The language that most columns of a table have, where one has more than every other: `Segment` alone is German and
 * Norwegian. English is told like any other.
 */
export function languageOf<Role extends string>(
  columns: readonly string[],
  words: HeaderWords<Role>,
): InterfaceLanguage | undefined {
  const folded = new Set(columns.map(foldHeader));
  const counts = keysOf(interfaceLanguages)
    .map((language) => ({
      language,
      count: keysOf(words).filter((role) => words[role][language]?.some(({ word }) => folded.has(word)))
        .length,
    }))
    .sort((a, b) => b.count - a.count);
  return counts[0].count > counts[1].count ? counts[0].language : undefined;
}

/** `MAXQDA coded segments (pt)`: the name of a kind of table with the language of its columns, where it is not English. */
export function nameInLanguage<Role extends string>(
  name: string,
  columns: readonly string[],
  words: HeaderWords<Role>,
): string {
  const language = languageOf(columns, words);
  return language === undefined || language === 'en' ? name : `${name} (${language})`;
}
