import type { Corpus } from '../corpus/corpus.js';
import { findIdentifiers } from './findIdentifiers.js';
import type { Certainty } from './identifier.js';
import { safeParts } from './keyParts.js';
import { mapTexts } from './mapTexts.js';
import { identity, type KeyEntry } from './pseudonymKey.js';
import { type Replacement, replacePieces, rewriteText } from './rewriteText.js';

export interface Redaction {
  readonly corpus: Corpus;
  /** Pieces of text that were replaced. */
  readonly replaced: number;
  /** Selections that cannot be told apart any more, because all of both lay within what was replaced. */
  readonly merged: number;
}

/**
 * The project with everything in a key replaced by its pseudonym, in every text; the offsets of selections follow, so all
 * codings still fit. Parts of its names (a family name alone, `KariNordmann1`) are replaced where they belong to one pseudonym
 * and are no word or place; `remains` finds the others. What the key does not hold stays: the key is where a person decides.
 *
 * @param key its originals are found in any case of letters, numbers also with other spaces
 */
export function redact(corpus: Corpus, key: readonly KeyEntry[]): Redaction {
  const parts = safeParts(key);
  const pseudonyms = new Map(
    [...parts, ...key].map((entry) => [identity(entry.kind, entry.original), entry.pseudonym]),
  );
  const listed = [...parts, ...key].map(({ kind, original }) => ({ kind, text: original }));
  let replaced = 0;
  const pieces = (text: string): Replacement[] => {
    const found = findIdentifiers(text, { listed }).flatMap(({ kind, start, end, text: original }) => {
      // A name of a user ends in a number: `KariNordmann1`.
      const bare = kind === 'name' ? original.replace(/[_-]?\d+$/u, '') : original;
      const instead = pseudonyms.get(identity(kind, original)) ?? pseudonyms.get(identity(kind, bare));
      return instead === undefined ? [] : [{ start, end, instead }];
    });
    replaced += found.length;
    return found;
  };
  const redacted = mapTexts(corpus, {
    text: (text) => replacePieces(text, pieces(text)),
    sourceText: (text) => {
      const found = pieces(text.value);
      return found.length === 0 ? null : rewriteText(text, found);
    },
  });
  return { corpus: redacted, replaced, merged: spans(corpus).size - spans(redacted).size };
}

function spans({ selections: { length, source, start, end } }: Corpus): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i < length; i++) if (start[i] >= 0) found.add(`${source[i]} ${start[i]} ${end[i]}`);
  return found;
}

/** Certainties that keep material from being published; what is only possible is for a person to look at. */
export const blocking: readonly Certainty[] = ['certain', 'likely'];
