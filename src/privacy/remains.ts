import type { IdentifierKind } from './identifier.js';
import { type KeyPart, keyParts } from './keyParts.js';
import { tokens } from './names/tokens.js';
import { plainText } from './plainText.js';
import type { KeyEntry } from './pseudonymKey.js';

/** Something of a key that still stands in what was written; the line from 1, 0 for the name of the file. */
export interface Remain {
  readonly file: string;
  readonly line: number;
  readonly kind: IdentifierKind;
}

const digits = /\d(?:[ .()/–-]{0,2}\d){4,}/gu;

/**
 * Whatever is left of a key in files: whole entries, parts of names (a family name alone, with a genitive s, within a name of a
 * user, within a longer word, parted by the end of a line), and numbers with other signs between their digits. Parts that are words
 * count where a capital is not due.
 *
 * @param files path -> content; bytes are read as UTF-8
 */
export function remains(files: ReadonlyMap<string, string | Uint8Array>, key: readonly KeyEntry[]): Remain[] {
  const look = finder(key);
  return [...files].flatMap(([file, content]) => {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    const inName = look(file).map((kind) => ({ file, line: 0, kind }));
    return [
      ...inName,
      ...wholeLines(text).flatMap((line, i) => look(line).map((kind) => ({ file, line: i + 1, kind }))),
    ];
  });
}

/** The lines of a text; a word that is parted by the end of one stands whole in it, and what is left of it in the next. */
function wholeLines(text: string): string[] {
  const lines = text.split(/\r?\n/u);
  return lines.map((line, i) => {
    const [begun] = /\p{L}+[-\u00ad\u2010][ \t]*$/u.exec(line) ?? [];
    const [rest] = (begun === undefined ? null : /^[ \t]*\p{L}+/u.exec(lines[i + 1] ?? '')) ?? [];
    return rest === undefined ? line : `${line} ${begun!.replace(/\P{L}+$/u, '')}${rest.trim()}`;
  });
}

/** Letters that a part has at least to be seen at the beginning of a longer word: `Nordmannsaken`. */
const shortestBeginning = 6;

/** A function that tells the kinds of what a line still holds of a key, each once. */
function finder(key: readonly KeyEntry[]): (line: string) => IdentifierKind[] {
  const parts = new Map(keyParts(key).map((part) => [part.text, part]));
  const beginnings = [...parts.values()].filter(
    ({ text, isWord }) => text.length >= shortestBeginning && !isWord,
  );
  const pairs = joinedPairs(key);
  const numbers = key.flatMap(({ kind, original }) => {
    const bare = plainText(original).text.replace(/\D/gu, '');
    return kind !== 'name' && kind !== 'address' && bare.length > 4 ? [{ kind, bare }] : [];
  });
  const wholes = key.flatMap(({ kind, original }) => {
    const text = plainText(original).text.toLowerCase();
    return kind === 'name' || text.length < 4 ? [] : [{ kind, text }];
  });
  const instead = [...new Set(key.map(({ pseudonym }) => pseudonym))].sort((a, b) => b.length - a.length);
  return (line) => {
    const plain = plainText(
      instead.reduce((left, pseudonym) => left.replaceAll(pseudonym, ' , '), line),
    ).text;
    const found = new Set<IdentifierKind>();
    for (const word of tokens(plain)) {
      const part = parts.get(word.lower) ?? partOfGenitive(parts, word.lower);
      if (part !== undefined && (!part.isWord || ((word.capital || word.upper) && !word.opens)))
        found.add('name');
      if (word.capital && beginnings.some(({ text }) => word.lower.startsWith(text))) found.add('name');
      if (word.lower.length > 5 && pairs.some(([first, last]) => isJoined(word.lower, first, last)))
        found.add('name');
    }
    for (const [run] of plain.matchAll(digits)) {
      const bare = run.replace(/\D/gu, '');
      for (const number of numbers) if (bare.includes(number.bare)) found.add(number.kind);
    }
    const small = plain.toLowerCase();
    for (const { kind, text } of wholes) if (isWhole(small, text)) found.add(kind);
    return [...found];
  };
}

function partOfGenitive(parts: ReadonlyMap<string, KeyPart>, lower: string): KeyPart | undefined {
  if (lower.endsWith("'s")) return parts.get(lower.slice(0, -2));
  return lower.endsWith('s') ? parts.get(lower.slice(0, -1)) : undefined;
}

/** First and last words of names: a word that holds both is made of them. */
function joinedPairs(key: readonly KeyEntry[]): (readonly [string, string])[] {
  return key.flatMap(({ kind, original }) => {
    const words =
      kind === 'name' ? keyParts([{ kind, original, pseudonym: '' }]).map(({ text }) => text) : [];
    const single = words.filter((word) => /^\p{L}+$/u.test(word));
    return single.length < 2 ? [] : [[single[0], single[1]] as const];
  });
}

function isJoined(word: string, first: string, last: string): boolean {
  return word !== first && word !== last && word.includes(first) && word.includes(last);
}

/** Whether a text holds another as a whole, and not within a word. */
function isWhole(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + part.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
