import type { IdentifierKind } from './identifier.js';
import { isFunctionWord, knownName } from './names/lexicon.js';
import { isPlace } from './places/lexicon.js';
import { plainText } from './plainText.js';
import type { KeyEntry } from './pseudonymKey.js';

/** A part of what a key holds: a family name alone, say. */
export interface KeyPart {
  readonly kind: IdentifierKind;
  /** In the form of `plainText`, in small letters. */
  readonly text: string;
  /** What stands instead of the whole; several where people share the part. */
  readonly pseudonyms: ReadonlySet<string>;
  /** Whether it is a word or a place too, so that only a person can tell what it means. */
  readonly isWord: boolean;
}

/** Signs that people put between the parts of a name to make one word of it. */
const joints = ['', '.', '_', '-'];

/**
 * The parts of the names in a key: each name of several words gives its words, and the words joined to one (`karinordmann`,
 * `kari.nordmann`). Initials and particles are no parts.
 *
 * @example keyParts([{ kind: 'name', original: 'Kari Nordmann', pseudonym: '[person 1]' }]).map(({ text }) => text)[1] // 'nordmann'
 */
export function keyParts(key: readonly KeyEntry[]): KeyPart[] {
  const parts = new Map<string, Set<string>>();
  const add = (text: string, pseudonym: string) =>
    parts.set(text, (parts.get(text) ?? new Set()).add(pseudonym));
  for (const { kind, original, pseudonym } of key) {
    if (kind !== 'name') continue;
    const words = nameWords(original);
    for (const word of words) add(word, pseudonym);
    if (words.length < 2) continue;
    for (const joint of joints) {
      add(words.join(joint), pseudonym);
      add([words[0], words.at(-1)!].join(joint), pseudonym);
    }
  }
  return [...parts].map(([text, pseudonyms]) => ({ kind: 'name', text, pseudonyms, isWord: isWord(text) }));
}

/** The words of a name that say something of who it is, in small letters; hyphens part them. */
export function nameWords(name: string): string[] {
  return [
    ...plainText(name)
      .text.toLowerCase()
      .matchAll(/\p{L}+(?:'\p{L}+)*/gu),
  ]
    .map(([word]) => word)
    .filter((word) => word.length > 2 && !isFunctionWord(word));
}

function isWord(text: string): boolean {
  const known = knownName(text);
  return text.length < 3 || isPlace(text) || (known !== null && (known.word || known.thing));
}

/** Parts that redaction replaces by itself: they belong to one pseudonym and are nothing but a name. */
export function safeParts(key: readonly KeyEntry[]): KeyEntry[] {
  return keyParts(key).flatMap(({ kind, text, pseudonyms, isWord: ambiguous }) => {
    const [pseudonym, ...others] = pseudonyms;
    return others.length > 0 || ambiguous ? [] : [{ kind, original: text, pseudonym }];
  });
}
