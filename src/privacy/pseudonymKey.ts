import type { IdentifierKind } from './identifier.js';
import { knownName } from './names/lexicon.js';
import { plainText } from './plainText.js';
import type { FoundIdentifier } from './scanProject.js';

/** One line of a key: what stood in the project, and what stands there instead. */
export interface KeyEntry {
  readonly kind: IdentifierKind;
  readonly original: string;
  readonly pseudonym: string;
}

/** What a pseudonym says it stands for. */
const words: Readonly<Record<IdentifierKind, string>> = {
  'national-id': 'fødselsnummer',
  'd-number': 'D-nummer',
  phone: 'telefon',
  email: 'e-post',
  'bank-account': 'kontonummer',
  address: 'adresse',
  name: 'person',
  'birth-date': 'fødselsdato',
  'case-number': 'saksnummer',
  'number-plate': 'bilskilt',
  'org-number': 'organisasjonsnummer',
  url: 'nettadresse',
  handle: 'brukernavn',
  office: 'kontor',
  place: 'sted',
};

/** Kinds that are words: the others are the same with other signs between their digits. */
const inWords: readonly IdentifierKind[] = [
  'name',
  'address',
  'office',
  'place',
  'birth-date',
  'url',
  'handle',
  'email',
];

/** The same number written with other spaces is the same number; the same name in other letters the same name. */
export function identity(kind: IdentifierKind, text: string): string {
  const plain = plainText(text).text;
  const bare = inWords.includes(kind)
    ? plain.replace(/\s+/gu, ' ').trim()
    : plain.replace(/[\s./()–-]/gu, '');
  return `${kind} ${bare.toLocaleLowerCase('nb')}`;
}

/**
 * Pseudonyms for what was found, numbered by first mention within each kind: `[person 1]`, `[telefon 2]`. A first name by
 * itself is the person of that first name where the project holds just one of them.
 *
 * @param earlier the key of an earlier run: its lines stay, and numbers go on from it
 */
export function proposeKey(found: readonly FoundIdentifier[], earlier: readonly KeyEntry[] = []): KeyEntry[] {
  const key = [...earlier];
  const known = new Map(key.map((entry) => [identity(entry.kind, entry.original), entry.pseudonym]));
  const numbers = new Map<string, number>();
  for (const { pseudonym } of key) {
    const [, word, number] = /^\[(.+) (\d+)\]$/u.exec(pseudonym) ?? [];
    if (word !== undefined) numbers.set(word, Math.max(numbers.get(word) ?? 0, Number(number)));
  }
  const persons = new Map<string, Set<string>>();
  const fullName = (text: string) => text.split(/\s/u);
  for (const { kind, text } of found) {
    if (kind !== 'name' || fullName(text).length < 2) continue;
    const [first] = fullName(text);
    persons.set(first, (persons.get(first) ?? new Set()).add(identity(kind, text)));
  }
  const add = (kind: IdentifierKind, original: string): string => {
    const id = identity(kind, original);
    const before = known.get(id);
    if (before !== undefined) return before;
    const word = words[kind];
    const number = (numbers.get(word) ?? 0) + 1;
    const pseudonym = `[${word} ${number}]`;
    numbers.set(word, number);
    known.set(id, pseudonym);
    key.push({ kind, original, pseudonym });
    return pseudonym;
  };
  for (const { kind, text } of found) {
    const same = kind === 'name' && knownName(text)?.first === true ? persons.get(text) : undefined;
    if (same?.size !== 1 || known.has(identity(kind, text))) {
      add(kind, text);
      continue;
    }
    const whole = found.find((each) => each.kind === 'name' && same.has(identity('name', each.text)))!;
    const pseudonym = add('name', whole.text);
    known.set(identity(kind, text), pseudonym);
    key.push({ kind, original: text, pseudonym });
  }
  return key;
}
