/** A text as rules read it, and where its pieces stand in the text as it was written. */
export interface PlainText {
  readonly text: string;
  /** UTF-16 range of the original for one of the plain text; half-open, as both are. */
  toOriginal(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Letters that nobody sees: soft hyphens, zero-width letters and joiners, marks of direction, variation selectors. */
const unseen =
  /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const space = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const changing =
  /[\u00a0\u00ad\u061c\u1680\u180e\u2000-\u2015\u2019\u02bc\u202a-\u202f\u205f-\u206f\u2212\u3000\ufeff\uff01-\uff5e]|(?![0-9])\p{Nd}|\p{M}/u;
const mark = /\p{M}/u;
const digit = /\p{Nd}/u;

/**
 * A text in one form: composed letters (NFC), without what nobody sees, with plain spaces, hyphens, apostrophes and digits.
 * Lengths change; `toOriginal` leads back, so that exactly what was written is replaced.
 *
 * @example plainText('Nord\u00admann').text // 'Nordmann'
 */
export function plainText(original: string): PlainText {
  if (!changing.test(original) && original.normalize('NFC') === original)
    return { text: original, toOriginal: (start, end) => ({ start, end }) };
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const points = [...original];
  let at = 0;
  for (let i = 0; i < points.length; i++) {
    const start = at;
    let cluster = points[i];
    at += points[i].length;
    let end = at;
    while (i + 1 < points.length && (mark.test(points[i + 1]) || unseen.test(points[i + 1]))) {
      i++;
      at += points[i].length;
      if (unseen.test(points[i])) continue;
      cluster += points[i];
      end = at;
    }
    const piece = plain(cluster);
    if (piece === '') continue;
    pieces.push(piece);
    for (let k = 0; k < piece.length; k++) {
      starts.push(start);
      ends.push(end);
    }
  }
  return {
    text: pieces.join(''),
    toOriginal: (start, end) => ({
      start: start < starts.length ? starts[start] : original.length,
      end: end > start ? ends[end - 1] : start < starts.length ? starts[start] : original.length,
    }),
  };
}

/** One letter with its marks, in the form that rules know; empty for what nobody sees. */
function plain(cluster: string): string {
  const [first] = cluster;
  if (unseen.test(first)) return '';
  if (space.test(first)) return ' ';
  if (/[\u2010\u2011\u2012\u2212]/u.test(first)) return '-';
  if (/[\u2019\u02bc]/u.test(first)) return "'";
  const code = first.codePointAt(0)!;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code > 0x7f && digit.test(first)) return decimal(first);
  return cluster.normalize('NFC');
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
