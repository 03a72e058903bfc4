import { beforeNumber, months, neverLast } from './abbreviations.js';

/** A part of a string: from `start` up to, not including, `end`. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Full stops, question and exclamation marks or dots, what closes after them, and a space. */
const stops = /([.!?…]+)[)\]»”"'’]*(?=\s)/gu;

/**
 * The sentences of one paragraph, as extents in UTF-16 units without the white space around them.
 *
 * A sentence ends at `.`, `!`, `?` or `…` (and the quotation marks or brackets that close there) before white
 * space, unless what follows begins with a small letter, or the full stop belongs to an abbreviation (`jf.`,
 * `f.eks.`, `kap.`, `Meld. St.`), an initial (`A. Hansen`), a numbered heading (`1. Formål`) or a date (`17. mai`).
 *
 * The rules are our own and not those of `Intl.Segmenter`: its rules for sentences end one after `jf.` and `nr.`
 * before a capital letter or a number, and they change with the ICU of the machine, which would move counts.
 *
 * Caveats: what ends in a single capital letter goes on (`plan B. Neste …`); speech written without capital
 * letters is not split.
 */
export function sentences(paragraph: string): Extent[] {
  const found: Extent[] = [];
  let start = skipSpace(paragraph, 0);
  for (const match of paragraph.matchAll(stops)) {
    const end = match.index + match[0].length;
    if (end <= start || !endsHere(paragraph, start, match.index, match[1], end)) continue;
    found.push({ start, end });
    start = skipSpace(paragraph, end);
  }
  const end = paragraph.trimEnd().length;
  if (end > start) found.push({ start, end });
  return found;
}

/** Whether the sentence that began at `start` ends with the marks at `stop`; `after` is the position behind them. */
function endsHere(text: string, start: number, stop: number, marks: string, after: number): boolean {
  const next = /^\s+[«"“„'‘([{–—•*-]*\s*(\S\p{L}*)?/u.exec(text.slice(after, after + 60))?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (marks !== '.') return true;
  // Letters set apart (`f. eks.`, `bl. a.`) are one abbreviation with the word that they lead to.
  const before = text.slice(Math.max(start, stop - 40), stop);
  const [, apart, word] = /((?:(?<![\p{L}\p{N}])\p{Ll}{1,2}\.\s)*)(\S*)$/u.exec(before)!;
  const token = word.replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^\d+(?:\.\d+)*$/u.test(token)) {
    const numbersOnly = text.slice(start, stop).replace(/^[^\p{L}\p{N}]+/u, '') === token;
    return !numbersOnly && !months.has(next.toLowerCase());
  }
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(token)) return false;
  const abbreviation = token.toLowerCase();
  if (neverLast.has(abbreviation) || neverLast.has(apart.replace(/\s/gu, '') + abbreviation)) return false;
  return !(beforeNumber.has(abbreviation) && /^[\d§]/u.test(next));
}

function skipSpace(text: string, from: number): number {
  return from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0);
}
