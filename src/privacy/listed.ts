import type { Identifier, IdentifierKind } from './identifier.js';
import { plainText } from './plainText.js';

/** Something that the user knows to identify somebody: a participant's name, a place of work, a case number. */
export interface Listed {
  readonly kind: IdentifierKind;
  readonly text: string;
}

/**
 * What the user listed, wherever it stands as whole words, in any case of letters and with any white space; certain, because
 * somebody said so. A genitive s behind a name belongs to the sentence and is not part of it.
 */
export function listedIdentifiers(text: string, listed: readonly Listed[]): Identifier[] {
  const kinds = new Map<string, IdentifierKind>();
  for (const each of listed) if (each.text.trim() !== '') kinds.set(plain(each.text), each.kind);
  if (kinds.size === 0) return [];
  const longestFirst = [...kinds.keys()].sort((a, b) => b.length - a.length);
  const words = longestFirst.map((each) =>
    each.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+'),
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})(?=(?:'?s)?(?![\\p{L}\\p{N}]))`, 'giu');
  return [...text.matchAll(pattern)].map((match) => ({
    // Unicode folds letters in more ways than one lower case shows.
    kind: kinds.get(plain(match[1])) ?? 'name',
    certainty: 'certain',
    start: match.index,
    end: match.index + match[1].length,
    text: match[1],
  }));
}

function plain(text: string): string {
  return plainText(text).text.trim().replace(/\s+/gu, ' ').toLowerCase();
}
