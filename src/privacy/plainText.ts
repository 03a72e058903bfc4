import { matchesIn, stretchesAround } from './near.js';

/** A text as rules read it, and where its pieces stand in the text as it was written. */
export interface PlainText {
  readonly text: string;
  /** UTF-16 range of the original for one of the plain text; half-open, as both are. */
  toOriginal(start: number, end: number): { readonly start: number; readonly end: number };
}

const unseen =
  /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const space = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
/** A letter with what is added to it, or a sign that is written otherwise; what is left needs no look. */
const changing =
  /(?:[^\p{M}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]\p{M}+)|\p{M}|[\u00a0\u00ad\u061c\u1680\u180e\u2000-\u2012\u2019\u02bc\u202a-\u202f\u205f-\u206f\u2126\u212a\u212b\u2212\u3000\ufeff\uff01-\uff5e]|(?![0-9])\p{Nd}/gu;
const digit = /\p{Nd}/u;

/** Signs that may change; what has none of them stays as it is. */
const special = /[^\p{ASCII}\u0080-\u009f\u00a1-\u00ac\u00ae-\u02bb\u02bd-\u02ff\u2013-\u2018\u201a-\u2027]/u;
const specials = new RegExp(`(?:${special.source})+`, 'gu');

/** A stretch of the plain text that is written as it stands, or a letter that is written otherwise. */
interface Stretch {
  readonly plain: number;
  readonly original: number;
  readonly same: boolean;
  /** Length in the original. */
  readonly length: number;
}

/**
 * A text in one form: composed letters (NFC), without what nobody sees (soft hyphens, zero-width letters, marks of direction),
 * with plain spaces, hyphens, apostrophes and digits. Lengths change; `toOriginal` leads back, so that exactly what was written is
 * replaced.
 *
 * @example plainText('Nord\u00admann').text // 'Nordmann'
 */
export function plainText(original: string): PlainText {
  const stretches: Stretch[] = [];
  let [text, at] = ['', 0];
  const keep = (end: number) => {
    if (end === at) return;
    stretches.push({ plain: text.length, original: at, same: true, length: end - at });
    text += original.slice(at, end);
  };
  for (const match of special.test(original)
    ? matchesIn(original, changing, stretchesAround(original, specials, 3, 40))
    : []) {
    keep(match.index);
    at = match.index + match[0].length;
    const piece = plain(match[0]);
    if (piece === '') continue;
    stretches.push({ plain: text.length, original: match.index, same: false, length: match[0].length });
    text += piece;
  }
  if (at === 0) return { text: original, toOriginal: (start, end) => ({ start, end }) };
  keep(original.length);
  const place = (position: number) => {
    const { plain: from, original: to, same } = stretches[stretchAt(stretches, position)];
    return same ? to + position - from : to;
  };
  return {
    text,
    toOriginal: (start, end) => {
      const from = start < text.length ? place(start) : original.length;
      if (end <= start) return { start: from, end: from };
      const { plain: first, original: to, same, length } = stretches[stretchAt(stretches, end - 1)];
      return { start: from, end: same ? to + end - first : to + length };
    },
  };
}

/** The last stretch that begins at a position of the plain text, or before it. */
function stretchAt(stretches: readonly Stretch[], position: number): number {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle].plain <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One letter with its marks, in the form that rules know; empty for what nobody sees. */
function plain(cluster: string): string {
  const [first] = cluster;
  const seen = [...cluster].filter((letter) => !unseen.test(letter)).join('');
  if (seen === '') return '';
  if (space.test(first)) return ' ';
  if (/[\u2010\u2011\u2012\u2212]/u.test(first)) return '-';
  if (/[\u2019\u02bc]/u.test(first)) return "'";
  const code = first.codePointAt(0)!;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code > 0x7f && digit.test(first)) return decimal(first);
  return seen.normalize('NFC');
}

/** The value of a digit of any script: they stand ten in a row, in order. */
function decimal(letter: string): string {
  let code = letter.codePointAt(0)!;
  let value = 0;
  while (value < 9 && digit.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return String(value);
}
